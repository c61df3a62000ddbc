package org.policybook.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.policybook.governance.ChecklistAnswers;
import org.policybook.governance.EiaAnswers;
import org.policybook.governance.Forms;
import org.policybook.governance.Organisation;
import org.policybook.render.RecordPage.Cell;
import org.policybook.render.RecordPage.Part;
import org.policybook.render.RecordPage.Row;
import org.policybook.render.RecordPage.Table;

/// The parts of an evidence pack that show what was answered in the forms beside a version.
record EvidenceForms(Reading version, Organisation organisation) {
    Part checklist() {
        List<Table> tables = new ArrayList<>();
        Map<String, ChecklistAnswers.Stage> answers =
                version.checklist().map(ChecklistAnswers::stages).orElse(Map.of());
        for (Forms.ChecklistStage stage : organisation.forms().checklist()) {
            Optional.ofNullable(answers.get(stage.id())).ifPresent(answer -> tables.add(stage(stage, answer)));
        }
        return tables.isEmpty()
                ? new Part("Checklist", List.of("This version has no checklist."), List.of())
                : new Part("Checklist", List.of(), tables);
    }

    private static Table stage(Forms.ChecklistStage stage, ChecklistAnswers.Stage answer) {
        List<Row> rows = new ArrayList<>();
        stage.criteria()
                .forEach(criterion -> Optional.ofNullable(answer.criteria().get(criterion.id()))
                        .ifPresent(given ->
                                rows.add(Row.of(criterion.label(), given.met() ? "met" : "not met", given.comment()))));
        String signed = answer.on()
                .map(on -> answer.by() + ", " + EvidencePage.shown(on))
                .orElse(answer.by());
        rows.add(Row.of("Signed", answer.outcome().orElse("confirmed"), signed));
        return new Table(stage.label(), List.of("Criterion", "Answer", "Evidence"), rows);
    }

    Part assessment() {
        return version.eia()
                .map(EvidenceForms::assessed)
                .orElseGet(() ->
                        new Part("Equality impact assessment", List.of("This version has no assessment."), List.of()));
    }

    private static Part assessed(EiaAnswers eia) {
        List<Row> rows = new ArrayList<>();
        eia.characteristics()
                .forEach((id, impact) -> rows.add(new Row(List.of(
                        Cell.of(id),
                        Cell.of(impact.impact()),
                        new Cell(
                                Stream.of(impact.reason(), impact.evidence(), impact.mitigation())
                                        .filter(line -> !line.isBlank())
                                        .toList(),
                                "")))));
        List<String> about = new ArrayList<>();
        about.add("Outcome: %s.".formatted(eia.outcome().orElse("none declared")));
        eia.declared()
                .ifPresent(declared -> about.add("Declared by %s%s."
                        .formatted(
                                declared.by(),
                                declared.on()
                                        .map(on -> ", " + EvidencePage.shown(on))
                                        .orElse(""))));
        about.add("The document shows it whole, with questions and actions.");
        return new Part(
                "Equality impact assessment",
                about,
                rows.isEmpty()
                        ? List.of()
                        : List.of(new Table("Impacts", List.of("Characteristic", "Impact", "Why"), rows)));
    }
}
