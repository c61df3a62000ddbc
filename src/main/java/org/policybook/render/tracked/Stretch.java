package org.policybook.render.tracked;

/// Lines `[fromA, toA)` of the text before that are the lines `[fromB, toB)` of the text after, and kept
/// their place.
record Stretch(int fromA, int toA, int fromB, int toB) {
    static Stretch ofOne(int a, int b) {
        return new Stretch(a, a + 1, b, b + 1);
    }

    boolean isBehind(Stretch other) {
        return fromA >= other.toA && fromB >= other.toB;
    }
}
