package org.policybook.governance.gate;

import java.util.List;
import java.util.Optional;
import org.policybook.document.ClauseId;

/// A change of what people are held to.
///
/// @param kinds what changed in the sentence; never empty
/// @param clause empty for a change of the front matter
/// @param where how a reader finds it: a heading, or a field
/// @param before the sentence as it was; empty for a new one
/// @param after the sentence as it is; empty for one that is gone
public record BindingChange(List<Kind> kinds, Optional<ClauseId> clause, String where, String before, String after) {
    public BindingChange {
        kinds = List.copyOf(kinds);
    }

    public enum Kind {
        NUMBER("a number"),
        DATE("a date"),
        TIME_LIMIT("a time limit"),
        DUTY_WORD("a duty word (must, should, may, not)"),
        ROLE("a role"),
        DEFINED_TERM("a defined term"),
        /// The value that a `{{parameter}}` of the text gets.
        PARAMETER("the value of a parameter");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /// With its article: `a time limit`.
        public String label() {
            return label;
        }
    }
}
