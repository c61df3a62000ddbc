package org.policybook.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policybook.governance.EiaForm;
import org.policybook.governance.Forms;

/// Recognises a table of an equality impact assessment that matches the organisation's form: a row for each
/// characteristic, its impact in a column of its own or ticked under the impact's name.
final class EiaTable {
    private static final Pattern IMPACT = Pattern.compile("impact|effect|answer");
    private static final Pattern REASON = Pattern.compile("reason|comment|evidence|why|explan|detail|rationale");
    private static final Pattern MITIGATION = Pattern.compile("mitigat|action|address");
    private static final int FEWEST = 3;

    private final EiaForm form;
    private final TableWords table;

    private EiaTable(EiaForm form, TableWords table) {
        this.form = form;
        this.table = table;
    }

    /// @return the text of `eia.yaml`, when every row is one of the form's characteristics and is answered
    static Optional<String> read(EiaForm form, TableWords table) {
        return new EiaTable(form, table).read();
    }

    private Optional<String> read() {
        Map<String, String> answers = new LinkedHashMap<>();
        for (List<String> row : table.rows()) {
            Optional<String> id = characteristic(row.getFirst());
            Optional<String> impact = impact(row);
            if (id.isEmpty() || impact.isEmpty()) {
                return Optional.empty();
            }
            answers.put(
                    id.get(),
                    "{impact: %s, reason: %s, mitigation: %s}"
                            .formatted(
                                    TableWords.quoted(impact.get()),
                                    TableWords.quoted(cell(row, REASON)),
                                    TableWords.quoted(cell(row, MITIGATION))));
        }
        if (answers.size() < Math.min(FEWEST, form.characteristics().size())) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder("characteristics:\n");
        answers.forEach((id, answer) -> text.append("  %s: %s\n".formatted(id, answer)));
        return Optional.of(text.toString());
    }

    private Optional<String> characteristic(String label) {
        String key = TableWords.key(label);
        return form.characteristics().stream()
                .filter(each -> TableWords.key(each.label()).equals(key)
                        || TableWords.key(each.id()).equals(key))
                .map(Forms.Named::id)
                .findFirst();
    }

    private Optional<String> impact(List<String> row) {
        Optional<String> written = table.column(IMPACT).flatMap(column -> named(row.get(column)));
        if (written.isPresent()) {
            return written;
        }
        List<String> ticked = form.impacts().words().stream()
                .filter(impact -> table.column(heading -> means(heading, impact))
                        .filter(column -> TableWords.isMark(row.get(column)))
                        .isPresent())
                .toList();
        return ticked.size() == 1 ? Optional.of(ticked.getFirst()) : Optional.empty();
    }

    private Optional<String> named(String cell) {
        return form.impacts().words().stream()
                .filter(impact -> means(cell.toLowerCase(Locale.ROOT), impact))
                .findFirst();
    }

    /// "No impact" and "neutral" are how forms say "none".
    private static boolean means(String words, String impact) {
        String key = TableWords.key(words).replaceAll("impact$", "");
        String wanted = TableWords.key(impact);
        return key.equals(wanted) || (wanted.equals("none") && (key.equals("no") || key.equals("neutral")));
    }

    private String cell(List<String> row, Pattern heading) {
        return table.column(heading).map(row::get).orElse("");
    }
}
