package org.policybook.governance;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policybook.document.FieldReader;
import org.policybook.document.Spelling;

/// Holds what the criteria of a checklist name, sections and gates, against what the rest of the file declares.
final class CriterionNames {
    private static final String SECTIONS = "sections";
    private static final String OVERLAP = "overlap";

    private final Set<String> sections;
    private final Set<String> evidence;

    private CriterionNames(Rules rules, Forms forms) {
        sections = sections(rules);
        evidence = new HashSet<>(Set.of(SECTIONS, OVERLAP));
        Stream.of(BuiltInCheck.values())
                .filter(check -> check.isAlwaysOn(forms))
                .map(BuiltInCheck::written)
                .forEach(evidence::add);
        rules.gates().stream().map(GateRule::name).forEach(evidence::add);
        evidence.remove(BuiltInCheck.CHECKLIST.written());
    }

    /// Reports every name that is not known.
    static void check(Rules rules, Forms forms, FieldReader file) {
        CriterionNames names = new CriterionNames(rules, forms);
        for (Forms.ChecklistStage stage : forms.checklist()) {
            for (Forms.Criterion criterion : stage.criteria()) {
                names.faults(criterion)
                        .forEach(fault -> file.report(
                                "checklist-criterion",
                                "checklist",
                                "The criterion %s of the stage %s: %s".formatted(criterion.id(), stage.id(), fault)));
            }
        }
    }

    private List<String> faults(Forms.Criterion criterion) {
        Stream<String> about = criterion.about().stream()
                .filter(id -> !sections.contains(id))
                .flatMap(id -> Spelling.nearest(id, sections.stream().sorted().toList())
                        .map(near -> "about names the section \"%s\". Did you mean \"%s\"?".formatted(id, near))
                        .stream());
        Stream<String> shown = criterion.evidence().flatMap(kind -> evidenceFault(kind, criterion)).stream();
        return Stream.concat(about, shown).toList();
    }

    private Optional<String> evidenceFault(String kind, Forms.Criterion criterion) {
        if (kind.equals(BuiltInCheck.CHECKLIST.written())) {
            return Optional.of(
                    "the gate checklist waits for this criterion, so it cannot be evidence for it. Name another gate.");
        }
        if (!evidence.contains(kind)) {
            return Optional.of("evidence is a gate's name, sections or overlap, and \"%s\" is none of them. %s"
                    .formatted(kind, there(kind, evidence)));
        }
        return kind.equals(SECTIONS) && criterion.about().isEmpty()
                ? Optional.of("evidence: sections needs about, which names the sections to look for.")
                : Optional.empty();
    }

    private static String there(String name, Set<String> known) {
        return Spelling.nearest(name, known.stream().sorted().toList())
                .map("Did you mean \"%s\"?"::formatted)
                .orElse("Declared: %s.".formatted(known.stream().sorted().collect(Collectors.joining(", "))));
    }

    /// Ids of the sections that a type of document must have or a gate looks for. A text may have others, so only a
    /// name that is nearly one of these is taken for a mistake.
    private static Set<String> sections(Rules rules) {
        Stream<String> required = rules.types().stream().flatMap(type -> type.sections().stream());
        Stream<String> judged = rules.gates().stream()
                .flatMap(gate -> gate.passesWhen().stream())
                .filter(GateRule.Condition.Section.class::isInstance)
                .map(GateRule.Condition.Section.class::cast)
                .map(section -> section.id().value());
        return Stream.concat(required, judged).collect(Collectors.toSet());
    }
}
