package org.policybook.library.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.policybook.governance.EiaForm;
import org.policybook.library.Register;
import org.policybook.library.TextFacts;
import org.policybook.report.Cell;
import org.policybook.report.Column;
import org.policybook.report.Section;
import org.policybook.report.Table;

/// Which policies have an equality impact assessment, what came of it, and what was found for each characteristic.
final class EqualityReport implements BoardReport {
    @Override
    public String name() {
        return "equality";
    }

    @Override
    public String title() {
        return "Equality impact assessments";
    }

    @Override
    public String purpose() {
        return "How many policies in force were assessed, with what outcome, and what was found by characteristic.";
    }

    @Override
    public List<Section> sections(ReportBasis basis) {
        List<Section> sections = new ArrayList<>(List.of(coverage(basis), without(basis)));
        for (Register register : basis.registers()) {
            register.organisation()
                    .forms()
                    .eia()
                    .ifPresent(form -> sections.addAll(of(register, form, assessed(register, basis))));
        }
        return sections;
    }

    private static List<TextFacts.Eia> assessed(Register register, ReportBasis basis) {
        return basis.inForce().stream()
                .filter(one -> one.register().equals(register))
                .flatMap(one -> one.row().text().eia().stream())
                .toList();
    }

    private static Section coverage(ReportBasis basis) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Register register : basis.registers()) {
            long policies = basis.inForce().stream()
                    .filter(one -> one.register().equals(register))
                    .count();
            long assessed = assessed(register, basis).size();
            rows.add(List.of(
                    Cell.of(register.organisation().name()),
                    Cell.of(policies),
                    Cell.of(assessed),
                    new Cell.Share(assessed, policies),
                    Cell.of(register.organisation()
                            .forms()
                            .eia()
                            .map(EiaForm::title)
                            .orElse("It has no form"))));
        }
        return Section.of(
                "Coverage of assessments",
                "",
                new Table(
                        List.of(
                                Column.text("Organisation"),
                                Column.number("Policies in force"),
                                Column.number("Assessed"),
                                Column.share("Share"),
                                Column.text("Form")),
                        rows));
    }

    private static Section without(ReportBasis basis) {
        List<List<Cell>> rows = basis.inForce().stream()
                .filter(one -> one.row().text().eia().isEmpty()
                        && one.register().organisation().forms().eia().isPresent())
                .map(one ->
                        Rows.cells(basis, one, Cell.of(one.row().text().posts().owner())))
                .toList();
        return Section.of(
                "Not assessed",
                rows.isEmpty()
                        ? "Every policy in force of an organisation with a form is assessed."
                        : "%d policies in force have no assessment, though their organisation has a form."
                                .formatted(rows.size()),
                new Table(Rows.columns(basis, Column.text("Owner")), rows));
    }

    private static List<Section> of(Register register, EiaForm form, List<TextFacts.Eia> assessed) {
        String whose = register.organisation().name();
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(
                "Outcomes, " + whose,
                "",
                new Table(List.of(Column.text("Outcome"), Column.number("Policies")), outcomes(form, assessed))));
        if (!form.characteristics().isEmpty()) {
            Map<String, String> rows = new LinkedHashMap<>();
            form.characteristics().forEach(one -> rows.put(one.id(), one.label()));
            sections.add(counted(
                    "Impacts by characteristic, " + whose, "Characteristic", rows, assessed, TextFacts.Eia::impacts));
        }
        if (!form.questions().isEmpty()) {
            Map<String, String> rows = new LinkedHashMap<>();
            form.questions().forEach(question -> rows.put(question.id(), question.text()));
            sections.add(counted("Answers by question, " + whose, "Question", rows, assessed, TextFacts.Eia::answers));
        }
        return sections;
    }

    private static List<List<Cell>> outcomes(EiaForm form, List<TextFacts.Eia> assessed) {
        List<List<Cell>> rows = new ArrayList<>();
        for (EiaForm.Outcome outcome : form.outcomes()) {
            long count = assessed.stream()
                    .filter(eia -> eia.outcome().filter(outcome.id()::equals).isPresent())
                    .count();
            rows.add(List.of(Cell.of(outcome.label()), Cell.of(count)));
        }
        long open = assessed.stream()
                .filter(eia -> eia.outcome().flatMap(form::outcome).isEmpty())
                .count();
        rows.add(List.of(Cell.of("None declared"), Cell.of(open)));
        return rows;
    }

    /// @param rows what is asked, by its id
    /// @param given what was answered, by the same ids
    private static Section counted(
            String title,
            String heading,
            Map<String, String> rows,
            List<TextFacts.Eia> assessed,
            Function<TextFacts.Eia, Map<String, String>> given) {
        Set<String> words = new LinkedHashSet<>();
        rows.keySet().forEach(id -> answers(id, assessed, given).forEach(words::add));
        List<Column> columns = new ArrayList<>(List.of(Column.text(heading)));
        words.forEach(word -> columns.add(Column.number(capital(word))));
        columns.add(Column.number("Not answered"));
        List<List<Cell>> table = new ArrayList<>();
        rows.forEach((id, label) -> {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(label)));
            words.forEach(word -> row.add(
                    Cell.of(answers(id, assessed, given).filter(word::equals).count())));
            row.add(Cell.of(assessed.size() - answers(id, assessed, given).count()));
            table.add(row);
        });
        return Section.of(title, "", new Table(columns, table));
    }

    private static Stream<String> answers(
            String id, List<TextFacts.Eia> assessed, Function<TextFacts.Eia, Map<String, String>> given) {
        return assessed.stream()
                .flatMap(eia -> Optional.ofNullable(given.apply(eia).get(id)).stream());
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    @Override
    public List<String> notes(ReportBasis basis) {
        return List.of("An assessment counts as it was published with the version in force.");
    }
}
