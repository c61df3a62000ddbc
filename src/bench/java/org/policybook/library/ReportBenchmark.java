package org.policybook.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.policybook.document.OrganisationId;
import org.policybook.governance.Person;
import org.policybook.library.report.MakeReport;
import org.policybook.library.report.ReportQuestion;
import org.policybook.library.report.TellDashboard;
import org.policybook.library.report.WriteReport;
import org.policybook.report.Report;
import org.policybook.store.FilledRegister;

/// The register, the compliance report with its trend of 25 months, and the dashboard, of 10,000 policies with two
/// versions each: the first time, when every text is read from Git, and from then on.
public final class ReportBenchmark {
    private static final int POLICIES = 10_000;
    private static final OrganisationId BENCH = OrganisationId.of("bench");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String ORGANISATION = """
            format: 1
            id: bench
            name: Bench
            posts: [Secretary]
            review-rule: {every: P3Y, lead: P6M}
            committees:
              - {name: Board, chair: Secretary, quorum: 1, approvers: 1, approves: [policy]}
            """;

    private ReportBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Files.createTempDirectory("report-benchmark").resolve("library");
        Session session = new Session(new Person("Ann", "ann@example.org"), Instant.EPOCH, TODAY);
        try (Library made = Library.init(data)) {
            new AddOrganisation(made).add(ORGANISATION, session);
        }
        FilledRegister.fill(data, BENCH, POLICIES, text());
        try (Library library = Library.open(data)) {
            MakeReport reports = new MakeReport(library, ReportBenchmark::refuse);
            ReportQuestion question = new ReportQuestion(Set.of(BENCH), TODAY, Optional.empty(), Set.of());
            once("first reading, with the register", () -> reports.make("register", question));
            Report register = timed("register (target 300 ms)", 15, () -> reports.make("register", question));
            timed("compliance (target 1000 ms)", 15, () -> reports.make("compliance", question));
            timed("governance, all reports in one", 5, () -> reports.make("governance", question));
            TellDashboard dashboard = new TellDashboard(library, ReportBenchmark::refuse);
            timed("dashboard", 15, () -> dashboard.tell(question));
            WriteReport writer = new WriteReport(library);
            for (WriteReport.Form form : List.of(WriteReport.Form.CSV, WriteReport.Form.XLSX, WriteReport.Form.HTML)) {
                timed(
                        "register as " + form,
                        5,
                        () -> writer.write(register, form, Set.of(BENCH), warning -> {}).length);
            }
        }
    }

    private static void refuse(RuntimeException damage) {
        throw damage;
    }

    private static void once(String what, Supplier<?> work) {
        long begin = System.nanoTime();
        var _ = work.get();
        System.out.printf(Locale.ROOT, "%s: %.0f ms%n", what, (System.nanoTime() - begin) / 1e6);
    }

    private static <T> T timed(String what, int rounds, Supplier<T> work) {
        List<Long> taken = new ArrayList<>();
        T last = work.get();
        for (int i = 0; i < rounds; i++) {
            long begin = System.nanoTime();
            last = work.get();
            taken.add(System.nanoTime() - begin);
        }
        Collections.sort(taken);
        System.out.printf(Locale.ROOT, "%s: median %.0f ms%n", what, taken.get(taken.size() / 2) / 1e6);
        return last;
    }

    private static String text() {
        StringBuilder text = new StringBuilder(
                "---\nformat: 1\ntitle: TITLE\ntype: policy\nowner: OWNER\nreview: {every: P3Y}\nclassification: public\n---\n\n## Rules {#rules}\n");
        for (int clause = 0; clause < 40; clause++) {
            text.append("\nClause %d; whoever is named in it answers for it. {#c%d}\n".formatted(clause, clause));
        }
        return text.toString();
    }
}
