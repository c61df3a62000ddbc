package org.policybook.intake.pdf;

/// A ruled line on a page, such as a table's border.
///
/// @param at where it stands: from the left when upright, else from the top
/// @param from where it begins along its own direction
record Rule(boolean upright, float at, float from, float to) {
    /// Lines that are this near each other are one.
    static final float NEAR = 3f;

    boolean covers(float point) {
        return from - NEAR <= point && point <= to + NEAR;
    }

    boolean touches(Rule other) {
        if (upright == other.upright) {
            return Math.abs(at - other.at) <= NEAR && from <= other.to + NEAR && other.from <= to + NEAR;
        }
        return covers(other.at) && other.covers(at);
    }
}
