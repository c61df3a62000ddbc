package org.policybook.document;

/// Something wrong at a place in a text. `line` and `column` count from 1; 0 means the whole text.
///
/// @param rule a stable name for the kind of problem, such as `duplicate-id`
/// @param message one paragraph: what is wrong, what was expected, how to mend it
public record Problem(Severity severity, String rule, int line, int column, String message) {
    /// How much a finding matters. An error stops publication, a warning should be looked at, advice may
    /// be left.
    public enum Severity {
        ERROR,
        WARNING,
        ADVICE
    }

    public static Problem error(String rule, int line, int column, String message) {
        return new Problem(Severity.ERROR, rule, line, column, message);
    }

    public static Problem warning(String rule, int line, int column, String message) {
        return new Problem(Severity.WARNING, rule, line, column, message);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
