package org.policybook.report;

/// Whole percentages.
public final class Percentage {
    private static final int ALL = 100;

    private Percentage() {}

    /// Rounded to the nearest, but never to 100 while some are missing, nor to 0 while there are any. Of nothing, 0.
    public static long of(long part, long whole) {
        if (whole == 0) {
            return 0;
        }
        long rounded = Math.round((double) ALL * part / whole);
        if (part < whole && rounded == ALL) {
            return ALL - 1;
        }
        return part > 0 && rounded == 0 ? 1 : rounded;
    }
}
