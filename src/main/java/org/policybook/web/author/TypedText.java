package org.policybook.web.author;

import java.util.List;
import java.util.Objects;
import org.policybook.document.BadInput;
import org.policybook.document.EditableText;
import org.policybook.document.PlainWords;
import org.policybook.governance.CommitId;
import org.policybook.library.DraftRevisions;

/// What an author typed in place of a run of lines.
///
/// @param base the revision that they began from, by all its digits
/// @param from the first line of that revision that the words take the place of, counted from 1
/// @param to the last one
/// @param words with the line ends of a browser
public record TypedText(String base, int from, int to, String words) {
    /// A field that was not sent is empty.
    public TypedText {
        base = Objects.requireNonNullElse(base, "");
        words = Objects.requireNonNullElse(words, "");
    }

    CommitId revision() {
        if (!base.matches("[0-9a-f]{40}")) {
            throw new BadInput("The page does not say which text you began from. Open the draft again.");
        }
        return new CommitId(base);
    }

    /// The whole text with these words in it.
    ///
    /// @throws BadInput when the draft has no such revision, or that has no such lines
    String whole(DraftRevisions revisions) {
        return EditableText.of(revisions.text(revision())).with(from, to, words);
    }

    /// The same in the lines of the text, of words that were typed as they are seen without its marks.
    ///
    /// @throws BadInput when the draft has no such revision, or that has no such lines
    TypedText kept(DraftRevisions revisions) {
        String before = EditableText.of(revisions.text(revision())).words(from, to);
        return new TypedText(base, from, to, PlainWords.of(before).kept(words));
    }

    /// As it is seen without the text's marks.
    TypedText seen() {
        return new TypedText(base, from, to, plain().shown());
    }

    PlainWords plain() {
        return PlainWords.of(words.replace("\r\n", "\n"));
    }

    /// The line that the typed words end on, in the whole text with them.
    int lastLine() {
        List<String> lines = words.replace("\r\n", "\n").stripTrailing().lines().toList();
        return from + Math.max(0, lines.size() - 1);
    }
}
