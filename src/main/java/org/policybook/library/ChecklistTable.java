package org.policybook.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.policybook.governance.Forms;

/// Recognises a table of an approval checklist that matches a stage of the organisation's: a row for each
/// criterion, answered yes or no.
final class ChecklistTable {
    private static final Pattern ANSWER = Pattern.compile("yes|met|confirm|answer|tick");
    private static final Pattern COMMENT = Pattern.compile("comment|detail|evidence|reason|note");
    private static final Set<String> NO = Set.of("no", "n", "☐", "✗");

    private ChecklistTable() {}

    /// @return the lines of the stage in `checklist.yaml`, when every row is one of its criteria and is answered
    static Optional<String> read(Forms.ChecklistStage stage, TableWords table) {
        Map<String, String> answers = new LinkedHashMap<>();
        Optional<Integer> column = table.column(ANSWER);
        for (List<String> row : table.rows()) {
            Optional<String> id = criterion(stage, row.getFirst());
            Optional<Boolean> met = column.flatMap(at -> answer(row.get(at)));
            if (id.isEmpty() || met.isEmpty()) {
                return Optional.empty();
            }
            String comment = table.column(COMMENT)
                    .filter(at -> !column.equals(Optional.of(at)))
                    .map(row::get)
                    .orElse("");
            answers.put(id.get(), "{met: %s, comment: %s}".formatted(met.get(), TableWords.quoted(comment)));
        }
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder("  %s:\n    criteria:\n".formatted(stage.id()));
        answers.forEach((id, answer) -> text.append("      %s: %s\n".formatted(id, answer)));
        return Optional.of(text.append("    by: %s\n".formatted(TableWords.quoted(stage.by())))
                .toString());
    }

    private static Optional<String> criterion(Forms.ChecklistStage stage, String label) {
        String key = TableWords.key(label);
        return stage.criteria().stream()
                .filter(each -> TableWords.key(each.label()).equals(key))
                .map(Forms.Criterion::id)
                .findFirst();
    }

    private static Optional<Boolean> answer(String cell) {
        if (TableWords.isMark(cell)) {
            return Optional.of(true);
        }
        return NO.contains(cell.toLowerCase(Locale.ROOT)) ? Optional.of(false) : Optional.empty();
    }
}
