package org.policybook.library;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.policybook.document.OrganisationId;
import org.policybook.governance.Person;
import org.policybook.store.FilledRegister;

/// What a role has to do over 2,000 policies of one organisation, or as many as `-Dpolicies=` says: the first role
/// asked
/// about, when every text is read; other roles; the same role again; and a day in the past.
public final class DutiesBenchmark {
    private static final int POLICIES = Integer.getInteger("policies", 2_000);
    private static final OrganisationId BENCH = OrganisationId.of("bench");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final List<String> ROLES =
            List.of("line manager", "ward clerk", "member of staff", "porter", "guardian", "head of service");

    private DutiesBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Files.createTempDirectory("duties-benchmark").resolve("library");
        Session session = new Session(new Person("Ann", "ann@example.org"), Instant.EPOCH, TODAY);
        try (Library made = Library.init(data)) {
            new AddOrganisation(made).add("format: 1\nid: bench\nname: Bench\n", session);
        }
        FilledRegister.fill(data, BENCH, POLICIES, text());
        try (Library library = Library.open(data)) {
            timed(
                    "the list of policies, first",
                    () -> new BrowsePolicies(library)
                            .all(SearchQuestion.Reader.OPERATOR, TODAY, DutiesBenchmark::refuse)
                            .size());
            TellDuties duties = new TellDuties(library);
            for (String role : ROLES) {
                timed(role, () -> ask(duties, role, TODAY));
            }
            timed(ROLES.getFirst() + " again", () -> ask(duties, ROLES.getFirst(), TODAY));
            timed("another reader", () -> ask(duties, "line managers", TODAY));
            timed("as of a day in the past", () -> ask(duties, ROLES.getFirst(), TODAY.minusYears(3)));
        }
    }

    private static int ask(TellDuties duties, String role, LocalDate day) {
        return duties.of(
                        new TellDuties.Asked(role, Set.of(), SearchQuestion.Reader.OPERATOR, day),
                        DutiesBenchmark::refuse)
                .size();
    }

    private static void refuse(RuntimeException damage) {
        throw damage;
    }

    private static void timed(String what, Supplier<Integer> work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        int found = work.get();
        double processor = (threads.getCurrentThreadCpuTime() - cpu) / 1e6;
        System.out.printf(
                Locale.ROOT,
                "%s: %.0f ms, %.0f of the processor (%d)%n",
                what,
                (System.nanoTime() - begin) / 1e6,
                processor,
                found);
    }

    /// Thirty paragraphs, of which each third asks something of one of the roles.
    private static String text() {
        StringBuilder text = new StringBuilder(
                "---\nformat: 1\ntitle: TITLE\ntype: policy\nowner: OWNER\nreview: {every: P3Y}\nclassification: public\n---\n\n## Rules {#rules}\n");
        for (int clause = 0; clause < 30; clause++) {
            String role = ROLES.get(clause / 3 % ROLES.size());
            text.append(
                    switch (clause % 3) {
                        case 0 ->
                            "\nThe %s must look at every request within %d days, and write down what was found and why. Nothing else counts as an answer. {#c%d}\n"
                                    .formatted(role, clause + 2, clause);
                        case 1 ->
                            "\nWhere this cannot be done in time, whoever asked should be told in plain words, on paper or by telephone, and what was said is kept. {#c%d}\n"
                                    .formatted(clause);
                        default ->
                            "\nThis part tells how it came about and is for information. It was written after the flood of that year, which many remember. {#c%d}\n"
                                    .formatted(clause);
                    });
        }
        return text.toString();
    }
}
