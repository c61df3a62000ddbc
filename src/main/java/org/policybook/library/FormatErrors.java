package org.policybook.library;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.policybook.document.BadInput;
import org.policybook.document.ParsedPolicy;
import org.policybook.document.Problem;

/// Errors in the form of a text, which keep it out of the library. A link to a clause still to come is
/// none of them: a draft is work going on, and publication looks at links.
final class FormatErrors {
    private static final Set<String> MAY_WAIT = Set.of("broken-reference");

    private FormatErrors() {}

    /// @throws BadInput naming every error with its line
    static void refuse(ParsedPolicy parsed) {
        List<Problem> errors = parsed.problems().stream()
                .filter(problem -> problem.isError() && !MAY_WAIT.contains(problem.rule()))
                .toList();
        if (!errors.isEmpty()) {
            throw new BadInput("The text has %s and was not kept. Mend %s, then try again.%s"
                    .formatted(
                            errors.size() == 1 ? "an error" : errors.size() + " errors",
                            errors.size() == 1 ? "it" : "them",
                            errors.stream().map(FormatErrors::line).collect(Collectors.joining())));
        }
    }

    private static String line(Problem error) {
        return "%n  %s%s".formatted(error.line() > 0 ? "line %d: ".formatted(error.line()) : "", error.message());
    }
}
