package org.policybook.library;

import org.policybook.diff.Harmonisation;

/// Lays two organisations' policies side by side, as is done when they become one.
public final class HarmonisePolicies {
    private final Library library;

    public HarmonisePolicies(Library library) {
        this.library = library;
    }

    /// Whether these are policies of two organisations.
    public static boolean isMeant(Reading one, Reading other) {
        return !one.policy().organisation().equals(other.policy().organisation());
    }

    public Harmonisation harmonise(Reading one, Reading other) {
        return Harmonisation.of(
                one.parsed().policy(), other.parsed().policy(), new ComparePolicies(library).posts(one, other));
    }
}
