package org.policybook.render.style;

/// How well one colour stands out from another, as WCAG reckons it: from 1 to 21.
public final class Contrast {
    private static final int RADIX = 16;
    private static final double WHOLE = 255;

    private Contrast() {}

    /// @param one six hexadecimal digits, as the other
    public static double between(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * part(colour, 0) + 0.7152 * part(colour, 2) + 0.0722 * part(colour, 4);
    }

    private static double part(String colour, int at) {
        double share = Integer.parseInt(colour.substring(at, at + 2), RADIX) / WHOLE;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
