package org.policybook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policybook.render.style.HouseStyle;
import org.policybook.render.style.Part;

/// The facts of a document, in the tables that its house style asks for. The first of them opens with the
/// status.
public final class ControlPage {
    private final List<ControlRow> rows;
    private final HouseStyle.Layout layout;
    private final Labels labels;
    private final String status;

    public ControlPage(ControlledDocument document, Labels labels) {
        this.rows = document.issue().control();
        this.layout = document.house().style().layout();
        this.labels = labels;
        this.status = StatusWords.of(document.issue().status(), labels, Facts.languageOf(document))
                .title();
    }

    /// @param group the fields that stand together under this name; empty for those of no group
    public List<ControlRow> rows(String group) {
        List<ControlRow> shown = new ArrayList<>();
        if (first().filter(group::equals).isPresent()) {
            shown.add(new ControlRow(labels.text("status"), status));
        }
        List<String> fields = layout.groups().getOrDefault(group, List.of());
        rows.stream()
                .filter(row -> group.isEmpty() ? !isGrouped(row) : fields.contains(row.field()))
                .forEach(shown::add);
        return shown;
    }

    /// What stands above a group; the name of the control page where a group has none of its own.
    public String heading(String group) {
        String own = "control." + group;
        return labels.text(!group.isEmpty() && labels.has(own) ? own : "control");
    }

    /// The row of a field, `adopted-from` or `extra.contact`.
    public Optional<ControlRow> row(String field) {
        return rows.stream().filter(row -> row.field().equals(field)).findFirst();
    }

    private boolean isGrouped(ControlRow row) {
        return layout.groups().entrySet().stream()
                .anyMatch(group -> layout.places(new Part(Part.Kind.CONTROL, group.getKey()))
                        && group.getValue().contains(row.field()));
    }

    private Optional<String> first() {
        return Stream.concat(layout.front().stream(), layout.back().stream())
                .filter(part -> part.kind() == Part.Kind.CONTROL)
                .map(Part::name)
                .findFirst();
    }
}
