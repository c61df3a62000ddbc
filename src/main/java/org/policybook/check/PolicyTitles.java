package org.policybook.check;

import java.util.Set;

/// The titles of the policies that a text may name; asked for only when a text names one.
@FunctionalInterface
public interface PolicyTitles {
    /// Nothing is known of other policies.
    PolicyTitles UNKNOWN = Set::of;

    Set<String> all();
}
