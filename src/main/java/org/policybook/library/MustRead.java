package org.policybook.library;

import java.util.List;
import java.util.Optional;
import org.policybook.diff.Change;
import org.policybook.document.Clause;
import org.policybook.document.VersionNumber;
import org.policybook.people.ToRead;

/// What one person is asked to read of one policy.
///
/// @param whole the clauses of the text, when none of it was read before
/// @param changed what says otherwise than the version read before, in reading order
/// @param questions to be answered before it is confirmed; mostly none
public record MustRead(ToRead what, List<Clause> whole, List<Change> changed, List<QuizQuestion> questions) {
    public MustRead {
        whole = List.copyOf(whole);
        changed = List.copyOf(changed);
        questions = List.copyOf(questions);
    }

    /// The version read before.
    public Optional<VersionNumber> known() {
        return what.known();
    }
}
