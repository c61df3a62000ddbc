package org.policybook.diff;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policybook.document.ClauseId;

/// A sentence in which something changed that people are held to. A table row is one sentence.
///
/// @param kinds what changed in it, in the order of [Kind]; never empty
/// @param clause the clause it stands in, in the text after, or before if it was deleted
/// @param headings the titles of the sections around it, outermost first
/// @param leadIn the words that lead into its list: `Staff must not:`
/// @param redline the sentence with its changed words; of two sentences that became one, both
public record KeyChange(
        List<Kind> kinds, ClauseId clause, List<String> headings, Optional<String> leadIn, Redline redline) {
    /// What a sentence can hold people to.
    public enum Kind {
        /// A duty, a permission or a prohibition: `must`, `should`, `may`, `not`.
        DUTY,
        /// `within 20 working days`, `immediately`, `every year`.
        TIME_LIMIT,
        DATE,
        NUMBER,
        /// A post, a committee or a group of people.
        ROLE,
        /// A definition, or the use of a term that the policy defines.
        TERM;

        /// `time limit`
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    public KeyChange {
        kinds = List.copyOf(kinds);
        headings = List.copyOf(headings);
    }

    /// The sentence as it was; empty for a new one.
    public Optional<String> before() {
        return Optional.of(redline.before().strip()).filter(text -> !text.isEmpty());
    }

    /// The sentence as it is; empty for one that is gone.
    public Optional<String> after() {
        return Optional.of(redline.after().strip()).filter(text -> !text.isEmpty());
    }
}
