package org.policybook.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.policybook.document.OrganisationId;
import org.policybook.document.VersionNumber;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who is to be reminded to read what, in the database.
public final class SqlReadingNotices {
    private static final String PAIR = """
            select s.id staff_id, q.id policy_id, q.edition, greatest(s.since, q.asked_on, a.since) asked
            """;

    private static final String THEIRS = """
            from staff s
            join staff_group g on g.staff_id = s.id
            join audience a on a.organisation = g.organisation and a.kind = g.kind and a.name = g.name
            join reading_policy q on q.id = a.policy_id
            """;

    /// The confirmed edition is never newer than the policy's.
    private static final String UNREAD = """
             and not exists (select 1 from acknowledgement k
                 where k.policy_id = q.id and k.edition = q.edition and k.staff_id = s.id)
            """;

    /// Begins with the people, then with the rules of the days in question, for all together are millions; without the
    /// policies of those days. Whom a rule reached before another did is not asked anew by the other.
    private static final String ASKED = PAIR + THEIRS + """
            where s.organisation = :organisation and q.in_force and q.asked_on <= :last and (%2$s) and not (%1$s)
            """ + UNREAD + " union all " + PAIR + """
            from audience a
            join reading_policy q on q.id = a.policy_id
            join staff_group g on g.organisation = a.organisation and g.kind = a.kind and g.name = a.name
            join staff s on s.id = g.staff_id
            where a.organisation = :organisation and q.in_force and q.asked_on <= :last and s.since <= :last
                and (%3$s) and not (%1$s) and not (%2$s) and not exists (
                    select 1 from audience o
                    join staff_group h on h.organisation = o.organisation and h.kind = o.kind and h.name = o.name
                    where o.policy_id = q.id and o.since < a.since and h.staff_id = s.id)
            """ + UNREAD;

    private static final String OF_ONE =
            PAIR + THEIRS + " where s.email = :email and s.left_on is null and q.in_force" + UNREAD;

    /// Looked up for what is left only: the step up to which somebody was reminded, and the version they read last.
    private static final String WITH_PAST = """
            select u.*, coalesce((select max(r.step) from reading_reminded r
                   where r.staff_id = u.staff_id and r.policy_id = u.policy_id and r.edition = u.edition), -1) reminded,
                   case when u.edition > 1 then (select k.version from acknowledgement k
                   where k.staff_id = u.staff_id and k.policy_id = u.policy_id and k.edition = (
                       select max(l.edition) from acknowledgement l
                       where l.staff_id = u.staff_id and l.policy_id = u.policy_id)) end known
            from (%s) u""";

    private final Database database;

    public SqlReadingNotices(Database database) {
        this.database = database;
    }

    /// A step of reminding, and the days on which those were asked for whom it is due.
    ///
    /// @param step how many days after they were asked: 0 when they are asked
    public record Due(int step, LocalDate first, LocalDate last) {
        boolean has(LocalDate asked) {
            return !asked.isBefore(first) && !asked.isAfter(last);
        }
    }

    /// Those of an organisation who have not read what they are asked to, each once a policy: with the latest step that
    /// is due, unless they were reminded on it or on a later one.
    ///
    /// @param steps none twice
    public List<ReadingNotice> unread(OrganisationId organisation, List<Due> steps) {
        Map<Boolean, List<UnreadReaders.Policy>> policies = policies(organisation).stream()
                .collect(
                        Collectors.partitioningBy(policy -> steps.stream().anyMatch(step -> step.has(policy.asked()))));
        Pairs pairs = new Pairs();
        UnreadReaders readers = new UnreadReaders(organisation, new JdbcTemplate(database.source()));
        policies.getOrDefault(true, List.of()).forEach(policy -> readers.of(policy, pairs::add));
        if (!policies.getOrDefault(false, List.of()).isEmpty()) {
            others(organisation, steps, pairs);
        }
        return pairs.notices(steps, new ReadingNames(organisation, database));
    }

    private List<UnreadReaders.Policy> policies(OrganisationId organisation) {
        return database.client()
                .sql("select id, edition, asked_on from reading_policy where organisation = :organisation and in_force")
                .param("organisation", organisation.value())
                .query((row, number) ->
                        new UnreadReaders.Policy(row.getLong(1), row.getInt(2), row.getObject(3, LocalDate.class)))
                .list();
    }

    private void others(OrganisationId organisation, List<Due> steps, Pairs pairs) {
        JdbcClient.StatementSpec query = database.client()
                .sql(WITH_PAST.formatted(ASKED.formatted(
                        within("q.asked_on", steps), within("s.since", steps), within("a.since", steps))))
                .param("organisation", organisation.value())
                .param(
                        "last",
                        steps.stream().map(Due::last).max(LocalDate::compareTo).orElseThrow());
        for (int i = 0; i < steps.size(); i++) {
            query = query.param("first" + i, steps.get(i).first())
                    .param("last" + i, steps.get(i).last());
        }
        query.query(row -> {
            pairs.add(Pair.of(row));
        });
    }

    private static String within(String column, List<Due> steps) {
        return IntStream.range(0, steps.size())
                .mapToObj(i -> "%s between :first%d and :last%d".formatted(column, i, i))
                .collect(Collectors.joining(" or "));
    }

    /// The same of one person.
    public List<ReadingNotice> unread(String email, List<Due> steps) {
        Pairs pairs = new Pairs();
        return new SqlStaff(database)
                .organisationOf(email)
                .map(organisation -> {
                    database.client()
                            .sql(WITH_PAST.formatted(OF_ONE))
                            .param("email", email)
                            .query(row -> {
                                pairs.add(Pair.of(row));
                            });
                    return pairs.notices(steps, new ReadingNames(organisation, database));
                })
                .orElse(List.of());
    }

    /// What was found, each person and policy once.
    private static final class Pairs {
        private final Map<ReadingNotice.Key, Pair> found = new LinkedHashMap<>();

        void add(Pair pair) {
            found.merge(pair.key(), pair, Pair::earlier);
        }

        List<ReadingNotice> notices(List<Due> steps, ReadingNames names) {
            List<Due> latestFirst = steps.stream()
                    .sorted((one, other) -> Integer.compare(other.step(), one.step()))
                    .toList();
            Map<Pair.Words, ToRead> shared = new HashMap<>();
            List<ReadingNotice> notices = new ArrayList<>();
            found.forEach((key, pair) -> pair.step(latestFirst)
                    .ifPresent(step -> notices.add(new ReadingNotice(
                            names.person(key.staff()),
                            shared.computeIfAbsent(pair.words(), words -> names.toRead(words.policy(), words)),
                            step,
                            key))));
            return notices;
        }
    }

    /// A person and what they have not read.
    ///
    /// @param reminded the latest step on which they were reminded; negative when on none
    record Pair(ReadingNotice.Key key, Words words, int reminded) {
        /// What many people have in common.
        record Words(long policy, LocalDate asked, Optional<VersionNumber> known) {}

        static Pair of(ResultSet row) throws SQLException {
            long policy = row.getLong("policy_id");
            return new Pair(
                    new ReadingNotice.Key(row.getLong("staff_id"), policy, row.getInt("edition")),
                    new Words(
                            policy,
                            row.getObject("asked", LocalDate.class),
                            Optional.ofNullable(row.getString("known")).map(VersionNumber::of)),
                    row.getInt("reminded"));
        }

        /// Of one person and policy by two rules: what the first of them asked.
        static Pair earlier(Pair one, Pair other) {
            return one.words().asked().isAfter(other.words().asked()) ? other : one;
        }

        Optional<Integer> step(List<Due> latestFirst) {
            return latestFirst.stream()
                    .filter(due -> due.has(words.asked()))
                    .map(Due::step)
                    .filter(step -> step > reminded)
                    .findFirst();
        }
    }

    /// Notes that these reminders were put in.
    public void record(Collection<ReadingNotice> notices) {
        new JdbcTemplate(database.source())
                .batchUpdate(
                        "insert into reading_reminded (staff_id, policy_id, edition, step) values (?, ?, ?, ?)"
                                + " on conflict do nothing",
                        notices.stream()
                                .map(notice -> new Object[] {
                                    notice.key().staff(),
                                    notice.key().policy(),
                                    notice.key().edition(),
                                    notice.step()
                                })
                                .toList());
    }
}
