package org.policybook.governance;

import java.util.Optional;
import org.policybook.document.ClauseId;
import org.policybook.document.Problem;

/// Something a careful policy officer would notice, at a place in a policy. `line` and `column` count
/// from 1; 0 means the whole file, or a file other than `policy.md`.
///
/// @param rule a stable name, such as `broken-reference`
/// @param message what is wrong, and how to mend it
public record Finding(
        String rule, Problem.Severity severity, Optional<ClauseId> clause, int line, int column, String message) {
    static Finding of(Problem problem) {
        return new Finding(
                problem.rule(),
                problem.severity(),
                Optional.empty(),
                problem.line(),
                problem.column(),
                problem.message());
    }

    /// Whether it stops publication.
    public boolean isError() {
        return severity == Problem.Severity.ERROR;
    }
}
