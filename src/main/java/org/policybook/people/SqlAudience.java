package org.policybook.people;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
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

    /// In two halves, for a database can look up by a name, but has to try every rule on every policy for a name or
    /// none.
    private static final String PUT_OUT = """
            insert into audience (organisation, kind, name, policy_id)
            select p.organisation, r.kind, r.name, p.id from audience_rule r
            join reading_policy p on p.organisation = r.organisation and p.policy = r.policy
            where r.organisation = :organisation and p.in_force and (r.type = '' or r.type = p.type)
            union
            select p.organisation, r.kind, r.name, p.id from audience_rule r
            join reading_policy p on p.organisation = r.organisation
            where r.organisation = :organisation and r.policy = '' and p.in_force and (r.type = '' or r.type = p.type)
            """;

    private final Database database;
    private final JdbcTemplate batch;

    public SqlAudience(Database database) {
        this.database = database;
        this.batch = new JdbcTemplate(database.source());
    }

    /// Puts rules in the place of those an organisation had.
    public void replaceRules(OrganisationId organisation, Collection<AudienceRule> rules) {
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

    /// Makes this what there is to read in an organisation, and counts its readers anew.
    ///
    /// @param changed policies that are new, or in force in another version
    /// @param inForce the short names of all that are in force
    /// @param anew whether rules or people changed, so that the readers of every policy have to be counted
    public void replacePolicies(
            OrganisationId organisation,
            List<ReadingPolicy> changed,
            Set<PolicySlug> inForce,
            boolean anew,
            LocalDate today) {
        database.transactions().executeWithoutResult(status -> {
            Map<PolicySlug, ReadingPolicy> known = policies(organisation);
            save(changed, known.keySet(), today);
            putInForce(organisation, inForce);
            putOut(organisation);
            database.client()
                    .sql(FIRST_ASKED)
                    .param("organisation", organisation.value())
                    .param("today", Date.valueOf(today))
                    .update();
            Set<PolicySlug> counted =
                    changed.stream().map(policy -> policy.policy().policy()).collect(Collectors.toSet());
            new ReaderCounts(organisation, batch).count(slug -> anew || counted.contains(slug));
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

    private void putInForce(OrganisationId organisation, Set<PolicySlug> inForce) {
        batch.batchUpdate(
                "update reading_policy set in_force = ? where organisation = ? and policy = ?",
                policies(organisation).entrySet().stream()
                        .filter(known -> known.getValue().inForce() != inForce.contains(known.getKey()))
                        .map(known -> new Object[] {
                            inForce.contains(known.getKey()),
                            organisation.value(),
                            known.getKey().value()
                        })
                        .toList());
    }

    private void putOut(OrganisationId organisation) {
        database.client()
                .sql("delete from audience where organisation = :organisation")
                .param("organisation", organisation.value())
                .update();
        database.client()
                .sql(PUT_OUT)
                .param("organisation", organisation.value())
                .update();
    }

    /// Counts the readers of an organisation's policies anew, after people came and went.
    public void count(OrganisationId organisation) {
        database.transactions()
                .executeWithoutResult(status -> new ReaderCounts(organisation, batch).count(slug -> true));
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
