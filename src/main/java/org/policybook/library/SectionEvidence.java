package org.policybook.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policybook.document.Clause;
import org.policybook.document.Clauses;
import org.policybook.document.Policy;
import org.policybook.document.Section;

/// Whether the sections that a criterion is about are there, and how much they say.
final class SectionEvidence {
    private SectionEvidence() {}

    /// @param asked ids of sections
    static Evidence of(Policy policy, List<String> asked) {
        List<String> there = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String id : asked) {
            Optional<Section> section = all(policy.sections())
                    .filter(found -> found.id().value().equals(id))
                    .findFirst();
            long words = section.map(found -> words(policy, found)).orElse(0L);
            if (words > 0) {
                there.add("\"%s\" is there, with %d words"
                        .formatted(section.orElseThrow().title(), words));
            } else {
                missing.add(section.map(found -> "the section \"%s\" is empty".formatted(found.title()))
                        .orElse("there is no section \"%s\"".formatted(id)));
            }
        }
        List<String> told = missing.isEmpty() ? there : missing;
        return new Evidence(missing.isEmpty() && !there.isEmpty(), sentence(told));
    }

    private static String sentence(List<String> parts) {
        String joined = String.join("; ", parts);
        return joined.isEmpty()
                ? "No section is named."
                : Character.toUpperCase(joined.charAt(0)) + joined.substring(1) + ".";
    }

    private static Stream<Section> all(List<Section> sections) {
        return sections.stream().flatMap(section -> Stream.concat(Stream.of(section), all(section.sections())));
    }

    private static long words(Policy policy, Section section) {
        return Clauses.of(policy).stream()
                .filter(clause -> clause.kind() != Clause.Kind.HEADING)
                .filter(clause ->
                        clause.within().stream().anyMatch(above -> above.id().equals(section.id())))
                .mapToLong(clause -> clause.text().strip().split("\\s+").length)
                .sum();
    }
}
