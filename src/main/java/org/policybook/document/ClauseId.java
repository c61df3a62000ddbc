package org.policybook.document;

import java.util.regex.Pattern;

/// The name of a section or block within its policy, as in the address `#acceptable-use`. Letters and
/// digits of any script, with `-`, `_`, `.` and `:` between them; unique within a policy.
public record ClauseId(String value) implements Comparable<ClauseId> {
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}_.:-]{0,119}");

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
        return FORM.matcher(value).matches();
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
