package org.policybook.library;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Person;
import org.policybook.mail.PostSettings;
import org.policybook.people.Database;
import org.policybook.people.ReadingPolicy;
import org.policybook.people.SqlAcknowledgements;
import org.policybook.people.SqlAudience;
import org.policybook.people.SqlStaff;
import org.policybook.store.FilledRegister;
import org.springframework.jdbc.core.JdbcTemplate;

/// What one person must read, how far everything has been read, and a night's reminders, beside millions of
/// acknowledgements. Settings: `-Dshare` of the full size, 1 when absent; `-Ddatabase`, `file` for the one in the
/// library
/// folder, `postgres` for a PostgreSQL server of its own, or the address of a database; `-Dfolder` where the library
/// is, or is made when it is not there.
public final class ReadingBenchmark {
    private static final OrganisationId BENCH = OrganisationId.of("bench");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Instant NOW = Instant.parse("2026-11-21T01:30:00Z");
    private static final String TEXT = """
            ---
            title: TITLE
            type: policy
            owner: OWNER
            ---

            ## Scope {#scope}

            Everyone keeps the keys in the box.
            """;

    private final FilledReading filled;
    private final Library library;
    private final Database database;

    private ReadingBenchmark(FilledReading filled, Library library, Database database) {
        this.filled = filled;
        this.library = library;
        this.database = database;
    }

    public static void main(String[] arguments) throws IOException {
        FilledReading filled = new FilledReading(BENCH, Double.parseDouble(System.getProperty("share", "1")));
        Path folder = Path.of(Optional.ofNullable(System.getProperty("folder")).orElseGet(ReadingBenchmark::fresh));
        String database = System.getProperty("database", "file");
        if (database.equals("postgres")) {
            try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.resolveSibling("postgres"))
                    .setCleanDataDirectory(false)
                    .start()) {
                run(filled, folder, Optional.of(server.getJdbcUrl("postgres", "postgres")));
            }
        } else {
            run(filled, folder, Optional.of(database).filter(address -> !address.equals("file")));
        }
    }

    private static void run(FilledReading filled, Path folder, Optional<String> address) throws IOException {
        if (!Files.exists(folder)) {
            try (Library made = Library.init(folder)) {
                new AddOrganisation(made)
                        .add(filled.organisationFile(), new Session(new Person("Ann", "ann@example.org"), NOW, TODAY));
            }
            FilledRegister.fill(folder, BENCH, filled.policies(), TEXT);
        }
        try (Library library = Library.open(folder);
                Database database = Database.open(folder, address)) {
            ReadingBenchmark benchmark = new ReadingBenchmark(filled, library, database);
            if (new SqlAcknowledgements(database).rates(BENCH).isEmpty()) {
                benchmark.fill();
            }
            once("fill the acknowledgements", benchmark::acknowledge);
            if (!Boolean.getBoolean("fill")) {
                benchmark.measure();
                benchmark.nights();
            }
        }
    }

    private static String fresh() {
        try {
            return Files.createTempDirectory("reading-benchmark")
                    .resolve("library")
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill() {
        if (new SqlStaff(database).present(BENCH).isEmpty()) {
            once(
                    "load the people",
                    () -> new SqlStaff(database).load(filled.staff(), List.of(), TODAY.minusDays(14), NOW));
        }
        SqlAudience audience = new SqlAudience(database);
        audience.replaceRules(BENCH, filled.rules(), TODAY.minusDays(14));
        List<ReadingPolicy> policies = filled.readingPolicies();
        once("put the policies in", () -> {
            audience.replacePolicies(
                    BENCH,
                    policies,
                    policies.stream().map(policy -> policy.policy().policy()).collect(Collectors.toSet()),
                    TODAY.minusDays(14));
            return 0;
        });
    }

    private int acknowledge() throws SQLException {
        int rows = filled.acknowledge(database);
        System.out.println("acknowledgements: " + rows);
        return rows;
    }

    private void measure() {
        once("the same rules again, counting every reader anew", () -> {
            new SqlAudience(database).replaceRules(BENCH, filled.rules(), TODAY);
            return 0;
        });
        SqlAcknowledgements read = new SqlAcknowledgements(database);
        Random random = new Random(7);
        System.out.println(
                "one person must read " + read.toRead(FilledReading.email(1)).size());
        timed("who must read, one person (target 20 ms)", () -> read.toRead(anybody(random, filled.people())));
        timed("acknowledgement rates (target 1000 ms)", () -> read.rates(BENCH));
        timed("everybody of one policy", () -> read.readers(PolicyId.of("bench", "policy-77")));
        timed("a manager's ten people", () -> read.ofManager(anybody(random, filled.people() / 10)));
        timed("confirm", () -> confirm(read, anybody(random, filled.people())));
    }

    private static String anybody(Random random, int people) {
        return FilledReading.email(random.nextInt(people));
    }

    private Object confirm(SqlAcknowledgements read, String email) {
        return read.toRead(email).stream()
                .findFirst()
                .map(asked -> read.confirm(email, asked.policy(), VersionNumber.of("2.0"), Map.of(), NOW))
                .orElse(false);
    }

    /// After those of an earlier run on the same folder were forgotten.
    private void nights() {
        for (String table : List.of("outbox", "reading_reminded", "reminded", "reminder_run")) {
            new JdbcTemplate(database.source()).execute("truncate table " + table);
        }
        PostSettings settings = new PostSettings(Optional.empty(), List.of(), Optional.empty());
        PutReminders put = new PutReminders(library, database, settings);
        mails("the night on which everybody is reminded to read (target 30 s)", put, TODAY);
        mails("the same night again", put, TODAY);
        mails("an ordinary night (target 30 s)", put, TODAY.plusDays(2));
    }

    private static void mails(String what, PutReminders put, LocalDate night) {
        long begin = System.nanoTime();
        int digests = put.put(BENCH, night, NOW).digests().size();
        System.out.printf(Locale.ROOT, "%s: %d messages, %.1f s%n", what, digests, (System.nanoTime() - begin) / 1e9);
    }

    private static void once(String what, Callable<?> work) {
        long begin = System.nanoTime();
        try {
            work.call();
        } catch (Exception e) {
            throw new IllegalStateException(what, e);
        }
        System.out.printf(Locale.ROOT, "%s: %.1f s%n", what, (System.nanoTime() - begin) / 1e9);
    }

    private static void timed(String what, Supplier<?> work) {
        List<Long> taken = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            long begin = System.nanoTime();
            var _ = work.get();
            if (i >= 10) {
                taken.add(System.nanoTime() - begin);
            }
        }
        Collections.sort(taken);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.1f ms, slowest %.1f ms%n",
                what,
                taken.get(taken.size() / 2) / 1e6,
                taken.getLast() / 1e6);
    }
}
