package org.policybook.document;

/// What a link leads to.
public sealed interface LinkTarget {
    /// `#acceptable-use`: a clause of the same policy.
    record ToClause(ClauseId clause) implements LinkTarget {
        @Override
        public String toString() {
            return "#" + clause;
        }
    }

    /// `policy:information-security`: another policy.
    record ToPolicy(PolicyReference policy) implements LinkTarget {
        @Override
        public String toString() {
            return policy.toString();
        }
    }

    /// Any other address, as written.
    record ToAddress(String address) implements LinkTarget {
        @Override
        public String toString() {
            return address;
        }
    }
}
