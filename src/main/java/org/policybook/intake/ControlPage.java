package org.policybook.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policybook.intake.ControlLabels.Label;

/// Reads the facts of a control page: labels with values behind them, in the next cell, or on the lines
/// below; in groups with headings of their own; in tables with a header of `Name`, `Role`, `Date`.
final class ControlPage {
    private final List<Line> lines;
    private final ControlFacts facts;
    private final List<Line> leftover = new ArrayList<>();
    private String group = "";
    private int at;

    private ControlPage(List<Line> lines, Facts facts) {
        this.lines = lines;
        this.facts = new ControlFacts(facts);
    }

    /// Reads the lines into `facts`.
    ///
    /// @return the lines that are no part of a control page, blank ones included
    static List<Line> read(List<Line> lines, Facts facts) {
        ControlPage page = new ControlPage(lines, facts);
        while (page.at < lines.size()) {
            page.readLine();
        }
        return List.copyOf(page.leftover);
    }

    private void readLine() {
        Line line = lines.get(at);
        if (line.isBlank()) {
            group = "";
            leftover.add(line);
            at++;
            return;
        }
        Optional<PeopleTable> people = PeopleTable.header(line);
        if (people.isPresent()) {
            at = people.get().read(lines, at + 1, facts);
            return;
        }
        List<String> cells =
                line.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        if (cells.isEmpty() || !readCells(line, cells)) {
            leftover.add(line);
        }
        at++;
    }

    /// @return whether the line holds a label
    private boolean readCells(Line line, List<String> cells) {
        Optional<Label> open = Optional.empty();
        List<String> values = new ArrayList<>();
        boolean labelled = false;
        for (String cell : cells) {
            Optional<Label> label = labelOf(cell, line, labelled);
            List<ControlLabels.Part> parts = label.isPresent() ? List.of() : ControlLabels.parts(Line.plain(cell));
            if (label.isEmpty() && parts.isEmpty()) {
                values.add(cell);
                continue;
            }
            open.ifPresent(before -> facts.add(group, before, values, line.place()));
            values.clear();
            parts.forEach(part -> facts.add(group, part.label(), List.of(part.value()), line.place()));
            open = label;
            labelled = true;
        }
        open.ifPresent(last -> close(last, values, line));
        return labelled;
    }

    /// A cell that is a label: a known one, or at the head of a row anything that ends with a colon.
    private Optional<Label> labelOf(String cell, Line line, boolean inRow) {
        Optional<Label> known = cell.length() <= Line.SHORT ? ControlLabels.label(cell) : Optional.empty();
        boolean looks = cell.endsWith(":") || line.isTabbed() || line.isBold();
        if (known.isPresent() && looks) {
            return known;
        }
        boolean brief = line.text().startsWith("**") || cell.split(" ", 10).length <= 8;
        boolean head = !inRow && brief && cell.endsWith(":") && (line.isTabbed() || line.isBold() || hasLineBelow());
        return head ? Optional.of(new Label(ControlLabels.words(cell), Optional.empty())) : Optional.empty();
    }

    private boolean hasLineBelow() {
        return at + 1 < lines.size() && !lines.get(at + 1).isBlank();
    }

    /// Ends a row whose last label may have its value on the lines below.
    private void close(Label label, List<String> values, Line line) {
        List<String> all = new ArrayList<>(values);
        Place place = line.place();
        while (values.isEmpty() && hasLineBelow() && !isLabelled(lines.get(at + 1))) {
            at++;
            place = all.isEmpty()
                    ? new Place(
                            lines.get(at).number(),
                            line.plain() + " " + lines.get(at).plain())
                    : place;
            lines.get(at).cells().stream().filter(cell -> !cell.isEmpty()).forEach(all::add);
        }
        if (all.isEmpty() && label.fact().isEmpty() && hasLineBelow()) {
            group = label.words();
        }
        facts.add(group, label, all, place);
    }

    private boolean isLabelled(Line line) {
        List<String> cells =
                line.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        return !cells.isEmpty()
                && (labelOf(cells.getFirst(), line, false).isPresent()
                        || ControlLabels.startsWithLabel(Line.plain(cells.getFirst()))
                        || line.hashes() > 0);
    }
}
