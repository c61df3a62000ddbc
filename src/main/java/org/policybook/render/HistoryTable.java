package org.policybook.render;

import java.util.List;
import org.policybook.render.style.HistoryColumn;

/// A version history in words: the columns that the house style asks for.
///
/// @param columns what the columns are called, first the one that names the row
public record HistoryTable(List<HistoryColumn> kinds, List<String> columns, List<List<String>> rows) {
    public HistoryTable {
        kinds = List.copyOf(kinds);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    public static HistoryTable of(
            List<HistoryRow> history, List<HistoryColumn> columns, Labels labels, String language) {
        return new HistoryTable(
                columns,
                columns.stream().map(column -> labels.text(column.label())).toList(),
                history.stream()
                        .map(row -> columns.stream()
                                .map(column -> cell(row, column, language))
                                .toList())
                        .toList());
    }

    private static String cell(HistoryRow row, HistoryColumn column, String language) {
        return switch (column) {
            case VERSION -> row.version().text();
            case REFERENCE -> row.reference();
            case DATE -> ShownDate.of(row.date(), language);
            case EFFECTIVE ->
                row.effective().map(date -> ShownDate.of(date, language)).orElse("");
            case APPROVED -> row.approvedBy();
            case REASON -> row.reason();
            case AUTHOR -> row.author();
        };
    }
}
