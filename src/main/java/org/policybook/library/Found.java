package org.policybook.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.policybook.deadline.ReviewState;
import org.policybook.document.ClauseId;
import org.policybook.document.DraftId;
import org.policybook.document.Edition;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;
import org.policybook.governance.PolicyStatus;

/// A clause that was found.
///
/// @param edition the version or draft it stands in
/// @param headings the sections around it, outermost first, and the words that lead into its list
/// @param text the clause's words, whole
/// @param marks the stretches of `text` that matched, in order
/// @param state how its text stood on the day asked about
public record Found(
        PolicyId policy,
        Edition edition,
        String organisation,
        String title,
        ClauseId clause,
        List<String> headings,
        String text,
        List<Mark> marks,
        State state,
        float score) {
    public Found {
        headings = List.copyOf(headings);
        marks = List.copyOf(marks);
    }

    /// A stretch of a text, from its first character to behind its last.
    public record Mark(int start, int end) {}

    /// @param status on the day asked about
    /// @param today as far as known now
    /// @param review how it stood with its review on the day asked about
    public record State(PolicyStatus status, PolicyStatus today, ReviewState review, Optional<LocalDate> reviewDue) {}

    /// The words that lead into its list, `Staff must not:`. Without them an item can say the opposite of what is
    /// meant:
    /// whoever shows the text shows them before it.
    public Optional<String> leadIn() {
        return headings.isEmpty() || !headings.getLast().endsWith(":")
                ? Optional.empty()
                : Optional.of(headings.getLast());
    }

    /// The sections around it, outermost first, without the words that lead into its list.
    public List<String> place() {
        return leadIn().isEmpty() ? headings : headings.subList(0, headings.size() - 1);
    }

    /// Empty for a draft.
    public Optional<VersionNumber> version() {
        return edition instanceof Edition.OfVersion of ? Optional.of(of.version()) : Optional.empty();
    }

    /// Empty for a version.
    public Optional<DraftId> draft() {
        return edition instanceof Edition.OfDraft of ? of.draft() : Optional.empty();
    }

    /// Where it opens: `riverside-surgery/social-media@2.0#purpose`.
    public String address() {
        return policy.toString() + edition + "#" + clause;
    }
}
