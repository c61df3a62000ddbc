package org.policybook.library.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.policybook.document.LibraryFailure;
import org.policybook.library.HealthyOrganisations;
import org.policybook.library.Library;
import org.policybook.library.Register;
import org.policybook.report.Report;

/// Makes the reports that a board, a committee or an inspector asks for.
public final class MakeReport {
    private final Library library;
    private final Consumer<LibraryFailure> damaged;

    /// @param damaged is told of each organisation that cannot be read
    public MakeReport(Library library, Consumer<LibraryFailure> damaged) {
        this.library = library;
        this.damaged = damaged;
    }

    /// A report that can be asked for.
    ///
    /// @param purpose what question it answers
    public record Kind(String name, String title, String purpose) {}

    public static List<Kind> kinds() {
        return BoardReports.all().stream()
                .map(report -> new Kind(report.name(), report.title(), report.purpose()))
                .toList();
    }

    /// @throws org.policybook.document.BadInput when there is no report of the name, or no such organisation
    public Report make(String name, ReportQuestion question) {
        return BoardReports.named(name).of(basis(question));
    }

    ReportBasis basis(ReportQuestion question) {
        List<Register> registers = new ArrayList<>();
        List<ReportBasis.OfOrganisation> rows = new ArrayList<>();
        HealthyOrganisations.of(library, question.organisations(), damaged)
                .ask(id -> rows(library.register(id, question.known()), question.day()))
                .forEach((id, told) -> {
                    registers.add(told.register());
                    rows.addAll(told.rows());
                });
        return new ReportBasis(registers, rows, question, library.known());
    }

    /// A register with its rows on the day, for which all its texts were read.
    private record Told(Register register, List<ReportBasis.OfOrganisation> rows) {}

    private static Told rows(Register register, LocalDate day) {
        return new Told(
                register,
                register.on(day).stream()
                        .map(row -> new ReportBasis.OfOrganisation(register, row))
                        .toList());
    }
}
