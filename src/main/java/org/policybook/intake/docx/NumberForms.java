package org.policybook.intake.docx;

import java.util.Locale;

/// Numbers as lists write them.
final class NumberForms {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private NumberForms() {}

    /// @param format Word's name of it, such as `upperRoman`
    static String write(int number, String format) {
        return switch (Form.of(format)) {
            case LETTER -> letter(number);
            case SMALL_LETTER -> letter(number).toLowerCase(Locale.ROOT);
            case ROMAN -> roman(number);
            case SMALL_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
            case DECIMAL -> String.valueOf(number);
        };
    }

    /// Whether lists at that depth are shown with such numbers.
    ///
    /// @param depth 1 for a list that stands in no other
    static boolean isShownAt(int depth, String format) {
        return Form.of(format) == Form.shown(depth);
    }

    static String shown(int depth, int number) {
        return switch (Form.shown(depth)) {
            case SMALL_LETTER -> letter(number).toLowerCase(Locale.ROOT);
            case SMALL_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
            case DECIMAL, LETTER, ROMAN -> String.valueOf(number);
        };
    }

    private enum Form {
        LETTER,
        SMALL_LETTER,
        ROMAN,
        SMALL_ROMAN,
        DECIMAL;

        static Form shown(int depth) {
            return depth == 1 ? DECIMAL : depth == 2 ? SMALL_LETTER : SMALL_ROMAN;
        }

        static Form of(String format) {
            if (format.endsWith("Letter")) {
                return format.startsWith("upper") ? LETTER : SMALL_LETTER;
            }
            if (format.endsWith("Roman")) {
                return format.startsWith("upper") ? ROMAN : SMALL_ROMAN;
            }
            return DECIMAL;
        }
    }

    /// After `Z` comes `AA`, then `BB`.
    private static String letter(int number) {
        int repeated = Math.min((number - 1) / 26 + 1, 10);
        return String.valueOf((char) ('A' + (number - 1) % 26)).repeat(repeated);
    }

    private static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int left = Math.min(number, 3999);
        for (int i = 0; i < VALUES.length; i++) {
            while (left >= VALUES[i]) {
                roman.append(ROMAN[i]);
                left -= VALUES[i];
            }
        }
        return roman.toString();
    }
}
