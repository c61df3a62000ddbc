package org.policybook.governance.gate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policybook.document.Clause;
import org.policybook.document.ClauseId;
import org.policybook.document.Clauses;
import org.policybook.document.Policy;
import org.policybook.document.Section;

/// Finds sections, and their words.
final class Sections {
    private Sections() {}

    static Optional<Section> withId(Policy policy, ClauseId id) {
        return find(policy, section -> section.id().equals(id));
    }

    /// The section that a policy has on a subject: the one with that id, else the first with the word in its heading.
    static Optional<Section> about(Policy policy, String subject) {
        return withId(policy, ClauseId.of(subject))
                .or(() -> find(
                        policy,
                        section -> section.title().toLowerCase(Locale.ROOT).contains(subject)));
    }

    private static Optional<Section> find(Policy policy, Predicate<Section> which) {
        return all(policy.sections()).filter(which).findFirst();
    }

    static Stream<Section> all(List<Section> sections) {
        return sections.stream().flatMap(section -> Stream.concat(Stream.of(section), all(section.sections())));
    }

    /// All that stands under a heading, a line a clause, without the headings.
    static String words(Policy policy, Section section) {
        return Clauses.of(policy).stream()
                .filter(clause -> clause.kind() != Clause.Kind.HEADING)
                .filter(clause ->
                        clause.within().stream().anyMatch(around -> around.id().equals(section.id())))
                .map(Clause::text)
                .collect(Collectors.joining("\n"));
    }
}
