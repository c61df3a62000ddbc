package org.policybook.people;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;
import org.springframework.jdbc.core.JdbcTemplate;

/// Who is to read what, and what there is to read, in the database.
public final class SqlAudience {
    /// What nobody had to read is asked from the day on which somebody must.
    private static final String FIRST_ASKED = """
            update reading_policy set asked_on = :today
            where organisation = :organisation and in_force and must_read = 0 and exists (
                select 1 from audience a where a.policy_id = reading_policy.id)""";

    /// What the rules give a policy in force; asked for those that name a policy and for those that name none, since a
    /// database that has to look for either tries every rule on every policy.
    private static final String RULES = """
            from audience_rule r
            join reading_policy p on p.organisation = r.organisation and %s
            where r.organisation = :organisation and p.in_force and (r.type = '' or r.type = p.type)""";

    private static final String NAMED = RULES.formatted("p.policy = r.policy");
    private static final String FOR_ALL = RULES.formatted("r.policy = ''");

    private static final String TAKE_BACK = """
            delete from audience where organisation = :organisation
            and not exists (select 1 %s
                and p.id = audience.policy_id and r.kind = audience.kind and r.name = audience.name)
            and not exists (select 1 %s
                and p.id = audience.policy_id and r.kind = audience.kind and r.name = audience.name)
            """.formatted(NAMED, FOR_ALL);

    /// What is there already keeps the day since which it is asked.
    private static final String PUT_OUT = """
            insert into audience (organisation, kind, name, policy_id, since)
            select u.organisation, u.kind, u.name, u.policy_id, cast(:today as date) from (
                select p.organisation, r.kind, r.name, p.id policy_id %s
                union
                select p.organisation, r.kind, r.name, p.id policy_id %s) u
            where not exists (
                select 1 from audience a where a.organisation = u.organisation and a.kind = u.kind and a.name = u.name
                    and a.policy_id = u.policy_id)
            """.formatted(NAMED, FOR_ALL);

    private final Database database;
    private final JdbcTemplate batch;

    public SqlAudience(Database database) {
        this.database = database;
        this.batch = new JdbcTemplate(database.source());
    }

    /// Puts rules in the place of those an organisation had. Whoever has to read something by them that they did not
    /// have to is asked today.
    public void replaceRules(OrganisationId organisation, Collection<AudienceRule> rules, LocalDate today) {
        database.transactions().executeWithoutResult(status -> {
            database.client()
                    .sql("delete from audience_rule where organisation = :organisation")
                    .param("organisation", organisation.value())
                    .update();
            batch.batchUpdate(
                    "insert into audience_rule (organisation, policy, type, kind, name) values (?, ?, ?, ?, ?)"
                            + " on conflict do nothing",
                    rules.stream()
                            .map(rule -> new Object[] {
                                organisation.value(),
                                rule.policy().map(PolicySlug::value).orElse(""),
                                rule.type().orElse(""),
                                rule.readers().kind().code(),
                                rule.readers().name()
                            })
                            .toList());
            putOut(organisation, today);
            new ReaderCounts(organisation, batch).count(policy -> true);
        });
    }

    /// The policies of an organisation that were ever in force here, by their short name.
    public Map<PolicySlug, ReadingPolicy> policies(OrganisationId organisation) {
        Map<PolicySlug, ReadingPolicy> policies = new HashMap<>();
        database.client()
                .sql("select * from reading_policy where organisation = :organisation")
                .param("organisation", organisation.value())
                .query(row -> {
                    PolicySlug slug = PolicySlug.of(row.getString("policy"));
                    policies.put(
                            slug,
                            new ReadingPolicy(
                                    new PolicyId(organisation, slug),
                                    row.getString("title"),
                                    row.getString("type"),
                                    VersionNumber.of(row.getString("version")),
                                    row.getInt("edition"),
                                    row.getBoolean("in_force")));
                });
        return policies;
    }

    /// Makes this what there is to read in an organisation.
    ///
    /// @param changed policies that are new, or in force in another version
    /// @param inForce the short names of all that are in force
    public void replacePolicies(
            OrganisationId organisation, List<ReadingPolicy> changed, Set<PolicySlug> inForce, LocalDate today) {
        database.transactions().executeWithoutResult(status -> {
            Map<PolicySlug, ReadingPolicy> known = policies(organisation);
            save(changed, known.keySet(), today);
            Set<PolicySlug> counted = putInForce(organisation, inForce);
            changed.forEach(policy -> counted.add(policy.policy().policy()));
            putOut(organisation, today);
            new ReaderCounts(organisation, batch).count(counted::contains);
        });
    }

    private void save(List<ReadingPolicy> changed, Set<PolicySlug> known, LocalDate today) {
        Map<Boolean, List<ReadingPolicy>> byKnown = changed.stream()
                .collect(Collectors.partitioningBy(
                        policy -> known.contains(policy.policy().policy())));
        batch.batchUpdate(
                """
                update reading_policy set title = ?, type = ?, version = ?,
                    asked_on = case when edition = ? then asked_on else ? end, edition = ?
                where organisation = ? and policy = ?""",
                byKnown.getOrDefault(true, List.of()).stream()
                        .map(policy -> new Object[] {
                            policy.title(),
                            policy.type(),
                            policy.version().text(),
                            policy.edition(),
                            Date.valueOf(today),
                            policy.edition(),
                            policy.policy().organisation().value(),
                            policy.policy().policy().value()
                        })
                        .toList());
        batch.batchUpdate(
                """
                insert into reading_policy (organisation, policy, title, type, version, edition, asked_on, in_force)
                values (?, ?, ?, ?, ?, ?, ?, true)""",
                byKnown.getOrDefault(false, List.of()).stream()
                        .map(policy -> new Object[] {
                            policy.policy().organisation().value(),
                            policy.policy().policy().value(),
                            policy.title(),
                            policy.type(),
                            policy.version().text(),
                            policy.edition(),
                            Date.valueOf(today)
                        })
                        .toList());
    }

    /// @return those of which it was otherwise before
    private Set<PolicySlug> putInForce(OrganisationId organisation, Set<PolicySlug> inForce) {
        Set<PolicySlug> others = new HashSet<>();
        policies(organisation).forEach((slug, policy) -> {
            if (policy.inForce() != inForce.contains(slug)) {
                others.add(slug);
            }
        });
        batch.batchUpdate(
                "update reading_policy set in_force = ? where organisation = ? and policy = ?",
                others.stream()
                        .map(slug -> new Object[] {inForce.contains(slug), organisation.value(), slug.value()})
                        .toList());
        return others;
    }

    private void putOut(OrganisationId organisation, LocalDate today) {
        for (String sql : List.of(TAKE_BACK, PUT_OUT, FIRST_ASKED)) {
            database.client()
                    .sql(sql)
                    .param("organisation", organisation.value())
                    .param("today", Date.valueOf(today))
                    .update();
        }
    }

    /// The questions of a version, as they were put in.
    public Optional<String> quiz(PolicyId policy, VersionNumber version) {
        return database.client()
                .sql("""
                        select questions from quiz
                        where organisation = :organisation and policy = :policy and version = :version""")
                .params(key(policy, version))
                .query(String.class)
                .optional();
    }

    public void replaceQuiz(PolicyId policy, VersionNumber version, Optional<String> questions) {
        database.transactions().executeWithoutResult(status -> {
            database.client()
                    .sql(
                            "delete from quiz where organisation = :organisation and policy = :policy and version = :version")
                    .params(key(policy, version))
                    .update();
            questions.ifPresent(text -> database.client()
                    .sql("""
                            insert into quiz (organisation, policy, version, questions)
                            values (:organisation, :policy, :version, :questions)""")
                    .params(key(policy, version))
                    .param("questions", text)
                    .update());
        });
    }

    private static Map<String, String> key(PolicyId policy, VersionNumber version) {
        return Map.of(
                "organisation",
                policy.organisation().value(),
                "policy",
                policy.policy().value(),
                "version",
                version.text());
    }
}
