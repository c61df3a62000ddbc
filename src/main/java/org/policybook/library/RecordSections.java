package org.policybook.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policybook.document.Policy;
import org.policybook.document.Section;
import org.policybook.governance.Organisation;
import org.policybook.render.HistoryRow;
import org.policybook.render.HistoryTable;
import org.policybook.render.Labels;
import org.policybook.render.style.HouseStyle;
import org.policybook.render.style.RecordPart;

/// Adds the records of a version to its text where the house style wants them: as sections that close it,
/// or as appendices.
record RecordSections(Organisation organisation, HouseStyle.Layout layout, Labels labels, String language) {
    Policy addTo(Policy policy, Reading reading, List<HistoryRow> history) {
        List<Section> sections = new ArrayList<>(policy.sections());
        sections.addAll(endOfText(sections), made(layout.sections(), reading, history, false));
        sections.addAll(made(layout.appendices(), reading, history, true));
        return new Policy(policy.frontMatter(), policy.preamble(), sections, policy.footnotes());
    }

    /// The place before the appendices that close the text.
    private static int endOfText(List<Section> sections) {
        int place = sections.size();
        while (place > 0 && sections.get(place - 1).appendix()) {
            place--;
        }
        return place;
    }

    private List<Section> made(List<RecordPart> parts, Reading reading, List<HistoryRow> history, boolean appendix) {
        return parts.stream()
                .map(part -> made(part, reading, history, appendix))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Section> made(RecordPart part, Reading reading, List<HistoryRow> history, boolean appendix) {
        return switch (part) {
            case CHECKLIST ->
                reading.checklist()
                        .map(answers -> ChecklistAppendix.of(
                                organisation.forms().checklist(),
                                answers,
                                new GeneratedAppendix("checklist", labels, language, appendix)));
            case EIA ->
                organisation
                        .forms()
                        .eia()
                        .flatMap(form -> reading.eia()
                                .map(answers -> EiaAppendix.of(
                                        form, answers, new GeneratedAppendix("eia", labels, language, appendix))));
            case HISTORY -> history(history, appendix);
        };
    }

    private Optional<Section> history(List<HistoryRow> history, boolean appendix) {
        if (history.isEmpty()) {
            return Optional.empty();
        }
        HistoryTable table = HistoryTable.of(history, layout.history(), labels, language);
        GeneratedAppendix section = new GeneratedAppendix("history", labels, language, appendix);
        section.table(
                table.rows().stream()
                        .map(row -> section.row(row.toArray(String[]::new)))
                        .toList(),
                table.columns().toArray(String[]::new));
        return Optional.of(section.section(labels.text("history")));
    }
}
