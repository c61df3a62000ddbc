package org.policybook.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policybook.document.ClauseId;
import org.policybook.document.Edition;
import org.policybook.document.PolicyId;

/// One clause of one text, as it is found: the words, and where they stand.
///
/// @param headings the sections around it, outermost first, and the words that lead into its list
/// @param terms what it defines
public record Passage(Source source, ClauseId clause, List<String> headings, Set<String> terms, String text) {
    public Passage {
        headings = List.copyOf(headings);
        terms = Set.copyOf(terms);
    }

    /// The text a passage belongs to, the same for all its passages.
    ///
    /// @param edition a version or a draft
    /// @param organisation the organisation's name
    public record Source(
            PolicyId policy, Edition edition, String organisation, String title, About about, Validity validity) {
        /// `calderbrook-hospital/social-media@2.2`
        String address() {
            return policy.toString() + edition;
        }

        boolean isDraft() {
            return edition instanceof Edition.OfDraft;
        }
    }

    /// What the front matter says of a text, each as written or empty.
    ///
    /// @param language a language tag (BCP 47)
    public record About(
            String reference,
            List<String> keywords,
            String summary,
            String language,
            String type,
            String owner,
            String audience,
            Classification classification) {
        public About {
            keywords = List.copyOf(keywords);
        }
    }

    /// When a text holds.
    ///
    /// @param effective the first day on which it was meant to be in force; empty for a draft
    /// @param reigns the times in which it was, is or will be in force, in order and apart from each other
    /// @param review when its review is due; empty when no date is known
    public record Validity(Optional<LocalDate> effective, List<Reign> reigns, Optional<Review> review) {
        public static final Validity OF_A_DRAFT = new Validity(Optional.empty(), List.of(), Optional.empty());

        public Validity {
            reigns = List.copyOf(reigns);
        }
    }

    /// @param until the first day no longer in force; empty while nothing has taken its place
    public record Reign(LocalDate from, Optional<LocalDate> until) {}

    /// @param near the first day on which it counts as due
    /// @param due the last day before it is overdue
    public record Review(LocalDate near, LocalDate due) {}
}
