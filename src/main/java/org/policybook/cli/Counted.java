package org.policybook.cli;

/// A number of things in words: `1 error`, `3 errors`.
final class Counted {
    private Counted() {}

    /// @param things their name in the plural, ending in `s`
    static String of(long count, String things) {
        return count + " " + (count == 1 ? things.substring(0, things.length() - 1) : things);
    }
}
