package org.policybook.web.author;

import java.util.regex.Pattern;
import org.policybook.document.EditableText;

/// Where a text shows its pictures: puts one in behind a line, and takes one out with all its places.
final class PicturePlaces {
    private PicturePlaces() {}

    /// @param after the line that the picture follows
    /// @param path such as `attachments/way-out.png`
    static String with(String text, int after, String description, String path) {
        EditableText lines = EditableText.of(text);
        String words = description.strip().replaceAll("[\\[\\]\\\\\\r\\n]", " ");
        return lines.with(after, after, lines.words(after, after) + "\n\n![" + words + "](" + path + ")");
    }

    /// A paragraph that is nothing but the picture goes with the empty line before it.
    static String without(String text, String path) {
        String picture =
                "!\\[[^\\]\\n]*]\\((?:\\./)?" + Pattern.quote(path) + "(?:[ \\t]+\"[^\"\\n]*\")?\\)(?:\\{[^}\\n]*})?";
        String alone = "(?m)(?:^[ \\t]*\\R)?^[ \\t]*" + picture + "[ \\t]*(?:\\R|\\z)";
        return text.replaceAll(alone, "").replaceAll("[ \\t]?" + picture, "");
    }
}
