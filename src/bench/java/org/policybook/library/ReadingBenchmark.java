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
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Person;
import org.policybook.mail.PostSettings;
import org.policybook.people.AudienceRule;
import org.policybook.people.Database;
import org.policybook.people.Readers;
import org.policybook.people.SqlAcknowledgements;
import org.policybook.people.SqlAudience;
import org.policybook.people.SqlStaff;
import org.policybook.people.StaffMember;
import org.policybook.store.FilledRegister;
import org.springframework.jdbc.core.JdbcTemplate;

/// 10,000 policies, 50,000 people and 5,000,000 acknowledgements: what one person must read, how far everything has
/// been
/// read, and a night's reminders. Arguments: the share of those numbers, `0.1` when absent, and the address of a
/// database; without one, the file in the library folder.
public final class ReadingBenchmark {
    private static final int POLICIES = 10_000;
    private static final int PEOPLE = 50_000;
    private static final int TEAMS = 500;
    private static final int FOR_ALL = 50;
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

    private final double share;
    private final Library library;
    private final Database database;

    private ReadingBenchmark(double share, Library library, Database database) {
        this.share = share;
        this.library = library;
        this.database = database;
    }

    public static void main(String[] arguments) throws IOException {
        double share = arguments.length > 0 ? Double.parseDouble(arguments[0]) : 0.1;
        Optional<String> address = arguments.length > 1 ? Optional.of(arguments[1]) : Optional.empty();
        Path data = Files.createTempDirectory("reading-benchmark").resolve("library");
        try (Library made = Library.init(data)) {
            new AddOrganisation(made)
                    .add(organisation(), new Session(new Person("Ann", "ann@example.org"), NOW, TODAY));
        }
        FilledRegister.fill(data, BENCH, (int) (POLICIES * share), TEXT);
        try (Library library = Library.open(data);
                Database database = Database.open(data, address)) {
            new ReadingBenchmark(share, library, database).measure();
        }
    }

    private static String organisation() {
        List<String> posts = IntStream.range(0, 40).mapToObj(i -> "Post " + i).toList();
        return "format: 1\nid: bench\nname: Bench\nposts: [%s]\nreview-rule: {every: P3Y}\n"
                .formatted(String.join(", ", posts));
    }

    private int scaled(int number) {
        return (int) (number * share);
    }

    private void measure() {
        once("load the people", () -> new SqlStaff(database).load(people(), List.of(), TODAY.minusDays(14), NOW));
        new SqlAudience(database).replaceRules(BENCH, rules());
        once("take in every policy", () -> {
            new RefreshReading(library, database).refresh(BENCH, TODAY.minusDays(14), true);
            return 0;
        });
        once("fill the acknowledgements", this::acknowledge);
        once("count every reader anew", () -> {
            new SqlAudience(database).count(BENCH);
            return 0;
        });
        SqlAcknowledgements read = new SqlAcknowledgements(database);
        Random random = new Random(7);
        System.out.println("one person must read " + read.toRead(email(1)).size());
        timed("who must read, one person (target 20 ms)", () -> read.toRead(email(random.nextInt(scaled(PEOPLE)))));
        timed("acknowledgement rates (target 1000 ms)", () -> read.rates(BENCH));
        timed("everybody of one policy", () -> read.readers(PolicyId.of("bench", "policy-77")));
        timed("a manager's ten people", () -> read.ofManager(email(random.nextInt(scaled(PEOPLE) / 10))));
        timed("confirm", () -> confirm(read, email(random.nextInt(scaled(PEOPLE)))));
        nights();
    }

    private Object confirm(SqlAcknowledgements read, String email) {
        return read.toRead(email).stream()
                .findFirst()
                .map(asked -> read.confirm(email, asked.policy(), VersionNumber.of("2.0"), Map.of(), NOW))
                .orElse(false);
    }

    private void nights() {
        PostSettings settings = new PostSettings(Optional.empty(), List.of(), Optional.empty());
        PutReminders put = new PutReminders(library, database, settings);
        mails("the night on which everybody is reminded to read", put, TODAY);
        mails("the same night again", put, TODAY);
        mails("an ordinary night (target 30 s)", put, TODAY.plusDays(2));
    }

    private static void mails(String what, PutReminders put, LocalDate night) {
        long begin = System.nanoTime();
        int digests = put.put(BENCH, night, NOW).digests().size();
        System.out.printf(Locale.ROOT, "%s: %d messages, %.1f s%n", what, digests, (System.nanoTime() - begin) / 1e9);
    }

    private static String email(int person) {
        return "person-%d@example.org".formatted(person);
    }

    /// Each in three teams; the first forty hold the posts; one manager for ten.
    private List<StaffMember> people() {
        int teams = scaled(TEAMS);
        return IntStream.range(0, scaled(PEOPLE))
                .mapToObj(i -> new StaffMember(
                        new Person("Person " + i, email(i)),
                        BENCH,
                        i < 40 ? List.of("Post " + i) : List.of(),
                        List.of("Team " + i % teams, "Team " + (i / 7) % teams, "Team " + (i / 49) % teams),
                        Optional.of(email(i / 10)),
                        Optional.empty()))
                .toList();
    }

    /// Fifty policies for all, every other for one team.
    private List<AudienceRule> rules() {
        int teams = scaled(TEAMS);
        return IntStream.range(0, scaled(POLICIES))
                .mapToObj(i -> new AudienceRule(
                        BENCH,
                        Optional.of(PolicySlug.of("policy-" + i)),
                        Optional.empty(),
                        i < FOR_ALL ? Readers.ALL : Readers.parse("team:Team " + i % teams)))
                .toList();
    }

    /// Nine of ten things to read were read.
    private int acknowledge() {
        int rows = new JdbcTemplate(database.source()).update("""
                insert into acknowledgement (staff_id, policy_id, edition, version, confirmed_at)
                select must.staff_id, must.policy_id, 1, '2.0', timestamp with time zone '2026-09-01 09:00:00+00'
                from (select distinct g.staff_id, a.policy_id from staff_group g
                      join audience a on a.organisation = g.organisation and a.kind = g.kind and a.name = g.name) must
                where mod(must.staff_id * 31 + must.policy_id * 17, 11) <> 0""");
        System.out.println("acknowledgements: " + rows);
        return rows;
    }

    private static void once(String what, Supplier<?> work) {
        long begin = System.nanoTime();
        work.get();
        System.out.printf(Locale.ROOT, "%s: %.1f s%n", what, (System.nanoTime() - begin) / 1e9);
    }

    private static void timed(String what, Supplier<?> work) {
        List<Long> taken = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            long begin = System.nanoTime();
            work.get();
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
