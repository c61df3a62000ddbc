package org.policybook.render.html;

import java.util.List;
import java.util.Map;
import org.policybook.render.ControlPage;
import org.policybook.render.ControlRow;
import org.policybook.render.ControlValue;
import org.policybook.render.ControlledDocument;
import org.policybook.render.EditionLine;
import org.policybook.render.Facts;
import org.policybook.render.Furnishing;
import org.policybook.render.Furnishing.Piece;
import org.policybook.render.HistoryTable;
import org.policybook.render.Labels;
import org.policybook.render.PlacedPart;
import org.policybook.render.Signature;
import org.policybook.render.Statement;
import org.policybook.render.style.HistoryColumn;
import org.policybook.render.style.HouseStyle;

/// What the house style asks for, as maps and lists for a template.
final class StyledParts {
    private final ControlledDocument document;
    private final Labels labels;
    private final HouseStyle style;
    private final ControlPage control;

    StyledParts(ControlledDocument document, Labels labels) {
        this.document = document;
        this.labels = labels;
        this.style = document.house().style();
        this.control = new ControlPage(document, labels);
    }

    void addTo(Map<String, Object> model) {
        model.put("style", look(style));
        model.put("front", parts(PlacedPart.of(style.layout().front())));
        model.put("back", parts(PlacedPart.of(style.layout().back())));
        model.put("textOnNewPage", PlacedPart.endsWithBreak(style.layout().front()));
        model.put("copyAfterFront", style.layout().copyAfterFront());
        model.put("edition", EditionLine.of(document, labels));
        model.put("control", rows(document.issue().control()));
        model.put("history", history());
        Signature signature = Signature.of(document, labels);
        model.put("signature", Map.of("headings", signature.headings(), "cells", signature.cells()));
        model.put(
                "statements",
                document.house().otherStatements().stream()
                        .map(StyledParts::statement)
                        .toList());
        furniture(model);
    }

    private void furniture(Map<String, Object> model) {
        Furnishing furnishing = new Furnishing(document, labels);
        model.put("screenFooter", furnishing.footerOnScreen());
        model.put("header", pieces(furnishing.header()));
        model.put(
                "footer", furnishing.footer().stream().map(StyledParts::pieces).toList());
    }

    static Map<String, Object> look(HouseStyle style) {
        HouseStyle.Colours colours = style.colours();
        return Map.of(
                "name",
                style.name(),
                "numbered",
                style.layout().numbered(),
                "fonts",
                style.fonts().screen(),
                "colours",
                Map.of(
                        "accent", colours.accent(),
                        "tint", colours.tint(),
                        "line", colours.line(),
                        "quiet", colours.quiet(),
                        "ink", colours.ink()));
    }

    private List<Map<String, Object>> parts(List<PlacedPart> parts) {
        return parts.stream().map(this::part).toList();
    }

    private Map<String, Object> part(PlacedPart placed) {
        String name = placed.part().name();
        return Map.of(
                "kind", placed.part().key(),
                "name", name,
                "newPage", placed.newPage(),
                "heading", control.heading(name),
                "rows", rows(control.rows(name)),
                "note", control.row(name).map(row -> rows(List.of(row))).orElse(List.of()),
                "statement",
                        document.house().statements(name).stream()
                                .map(StyledParts::statement)
                                .toList());
    }

    private static List<Map<String, Object>> rows(List<ControlRow> rows) {
        return rows.stream()
                .map(row -> Map.of(
                        "label", row.label(), "value", row.value().plain(), "lines", lines(row), "grid", grid(row)))
                .toList();
    }

    private static List<String> lines(ControlRow row) {
        return row.value() instanceof ControlValue.Lines(List<String> lines) ? lines : List.of();
    }

    private static Map<String, Object> grid(ControlRow row) {
        return row.value() instanceof ControlValue.Grid(List<String> headings, List<List<String>> rows)
                ? Map.of("headings", headings, "rows", rows)
                : Map.of();
    }

    private Map<String, Object> history() {
        HistoryTable table = HistoryTable.of(
                document.issue().history(), style.layout().history(), labels, Facts.languageOf(document));
        return Map.of(
                "columns", table.columns(),
                "kinds", table.kinds().stream().map(HistoryColumn::key).toList(),
                "rows", table.rows());
    }

    static Map<String, String> statement(Statement statement) {
        return Map.of(
                "name", statement.name(),
                "language", statement.language(),
                "languageName", statement.languageName(),
                "direction", statement.rightToLeft() ? "rtl" : "ltr",
                "text", statement.text());
    }

    private static List<Map<String, String>> pieces(List<Piece> pieces) {
        return pieces.stream().map(StyledParts::piece).toList();
    }

    private static Map<String, String> piece(Piece piece) {
        return switch (piece) {
            case Piece.Words(String text) -> Map.of("kind", "words", "text", text);
            case Piece.PageNumber() -> Map.of("kind", "page", "text", "");
            case Piece.PageCount() -> Map.of("kind", "pages", "text", "");
        };
    }
}
