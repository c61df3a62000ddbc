package org.policybook.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.policybook.document.ClauseId;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;

/// One clause of one version, as it is found: the words, where they stand, and when they were in force.
///
/// @param headings the sections around it, outermost first, and the words that lead into its list
/// @param from the first day in force
/// @param until the first day no longer in force; empty while nothing has taken its place
public record Passage(
        Source source, ClauseId clause, List<String> headings, String text, LocalDate from, Optional<LocalDate> until) {
    public Passage {
        headings = List.copyOf(headings);
    }

    /// The version a passage belongs to, the same for all its passages.
    ///
    /// @param language a language tag (BCP 47)
    public record Source(
            PolicyId policy,
            VersionNumber version,
            String organisation,
            String title,
            String reference,
            List<String> keywords,
            String summary,
            String language) {
        public Source {
            keywords = List.copyOf(keywords);
        }
    }
}
