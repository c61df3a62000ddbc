package org.policybook.library;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.policybook.library.FindNearDuplicates.Duplicate;
import org.policybook.library.FindNearDuplicates.Twin;

/// Whether a draft says again what other policies of its organisation, in force today, say in nearly the same words.
final class OverlapEvidence {
    private static final int EXAMPLE = 60;

    /// A decision rests on it, which would have to be taken again.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private OverlapEvidence() {}

    static Evidence of(Reading draft, Library library, LocalDate today) {
        library.liveIndex().ifPresent(index -> index.await(PATIENCE));
        try {
            return of(new FindNearDuplicates(library, note -> {}, damaged -> {})
                    .of(draft, Set.of(draft.policy().organisation()), today));
        } catch (SearchInPreparation later) {
            return new Evidence(
                    false,
                    "Whether other policies say the same is not known yet, since the search is being prepared. Look again in a few minutes.");
        }
    }

    private static Evidence of(List<Duplicate> found) {
        return found.isEmpty()
                ? new Evidence(true, "No clause is a near copy of one in the organisation's other policies in force.")
                : new Evidence(
                        false,
                        "Near copies: %s."
                                .formatted(found.stream()
                                        .map(OverlapEvidence::words)
                                        .collect(Collectors.joining("; "))));
    }

    /// `3 clauses of calderbrook-hospital/disciplinary, such as #passwords "Staff never …"`
    private static String words(Duplicate duplicate) {
        Twin first = duplicate.twins().getFirst();
        int clauses = duplicate.twins().size();
        return "%s of %s, such as #%s \"%s\""
                .formatted(
                        clauses == 1 ? "1 clause" : clauses + " clauses",
                        duplicate.policy(),
                        first.mine(),
                        excerpt(first.text()));
    }

    private static String excerpt(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= EXAMPLE ? line : line.substring(0, EXAMPLE).replaceFirst("\\s+\\S*$", "") + " …";
    }
}
