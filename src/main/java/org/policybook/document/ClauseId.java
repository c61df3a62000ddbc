package org.policybook.document;

/// The name of a section or block within its policy, as in the address `#acceptable-use`. Letters and
/// digits of any script, with `-`, `_`, `.` and `:` between them; unique within a policy.
public record ClauseId(String value) implements Comparable<ClauseId> {
    private static final int LONGEST = 120;
    private static final int MARKS = 1 << Character.NON_SPACING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    public ClauseId {
        if (!isValid(value)) {
            throw new BadInput(
                    "\"%s\" is not a clause id. Use letters, digits, hyphens, dots and underscores, beginning with a letter or digit, at most 120 characters."
                            .formatted(value));
        }
    }

    public static ClauseId of(String value) {
        return new ClauseId(value);
    }

    public static boolean isValid(String value) {
        if (value.isEmpty() || value.length() > LONGEST || !isWordPart(value.codePointAt(0))) {
            return false;
        }
        for (int at = 0; at < value.length(); ) {
            int c = value.codePointAt(at);
            if (!isWordPart(c) && "_.:-".indexOf(c) < 0) {
                return false;
            }
            at += Character.charCount(c);
        }
        return true;
    }

    private static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c) || (MARKS & 1 << Character.getType(c)) != 0;
    }

    @Override
    public int compareTo(ClauseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
