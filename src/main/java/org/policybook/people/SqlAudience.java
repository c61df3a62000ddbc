package org.policybook.people;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;
import org.springframework.jdbc.core.JdbcTemplate;

/// Who is to read what, and what there is to read, in the database.
public final class SqlAudience {
    /// How many of a policy's readers there are, and how many have read it; all in one pass over an organisation.
    private static final String COUNT_MUST = """
            update reading_policy set must_read = (
                select count(distinct g.staff_id) from audience a
                join staff_group g on g.organisation = a.organisation and g.kind = a.kind and g.name = a.name
                where a.policy_id = reading_policy.id)
            where organisation = :organisation and in_force and (:every or policy in (:policies)) and not exists (
                select 1 from audience a where a.policy_id = reading_policy.id and a.kind = 'all')""";

    private static final String COUNT_ALL = """
            update reading_policy set must_read = (
                select count(*) from staff_group g where g.organisation = :organisation and g.kind = 'all')
            where organisation = :organisation and in_force and (:every or policy in (:policies)) and exists (
                select 1 from audience a where a.policy_id = reading_policy.id and a.kind = 'all')""";

    private static final String COUNT_READ = """
            update reading_policy set has_read = (
                select count(*) from acknowledgement k
                where k.policy_id = reading_policy.id and k.edition = reading_policy.edition and exists (
                    select 1 from audience a
                    join staff_group g on g.kind = a.kind and g.name = a.name and g.organisation = a.organisation
                    where a.policy_id = k.policy_id and g.staff_id = k.staff_id))
            where organisation = :organisation and in_force and (:every or policy in (:policies))""";

    /// What nobody had to read is asked from the day on which somebody must.
    private static final String FIRST_ASKED = """
            update reading_policy set asked_on = :today
            where organisation = :organisation and in_force and must_read = 0 and exists (
                select 1 from audience a where a.policy_id = reading_policy.id)""";

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
            changed.forEach(policy -> save(policy, today));
            batch.update("update reading_policy set in_force = false where organisation = ?", organisation.value());
            batch.batchUpdate(
                    "update reading_policy set in_force = true where organisation = ? and policy = ?",
                    inForce.stream()
                            .map(slug -> new Object[] {organisation.value(), slug.value()})
                            .toList());
            putOut(organisation);
            database.client()
                    .sql(FIRST_ASKED)
                    .param("organisation", organisation.value())
                    .param("today", Date.valueOf(today))
                    .update();
            count(
                    organisation,
                    anew,
                    changed.stream().map(policy -> policy.policy().policy()).toList());
        });
    }

    private void save(ReadingPolicy policy, LocalDate today) {
        Map<String, Object> values = new HashMap<>();
        values.put("organisation", policy.policy().organisation().value());
        values.put("policy", policy.policy().policy().value());
        values.put("title", policy.title());
        values.put("type", policy.type());
        values.put("version", policy.version().text());
        values.put("edition", policy.edition());
        values.put("today", Date.valueOf(today));
        int known = database.client().sql("""
                        update reading_policy set title = :title, type = :type, version = :version,
                            asked_on = case when edition = :edition then asked_on else :today end, edition = :edition
                        where organisation = :organisation and policy = :policy""").params(values).update();
        if (known == 0) {
            database.client().sql("""
                            insert into reading_policy (organisation, policy, title, type, version, edition, asked_on, in_force)
                            values (:organisation, :policy, :title, :type, :version, :edition, :today, true)""").params(values).update();
        }
    }

    private void putOut(OrganisationId organisation) {
        database.client()
                .sql("delete from audience where organisation = :organisation")
                .param("organisation", organisation.value())
                .update();
        database.client().sql("""
                        insert into audience (organisation, kind, name, policy_id)
                        select distinct p.organisation, r.kind, r.name, p.id from audience_rule r
                        join reading_policy p on p.organisation = r.organisation
                            and (r.policy = '' or r.policy = p.policy) and (r.type = '' or r.type = p.type)
                        where r.organisation = :organisation and p.in_force""").param("organisation", organisation.value()).update();
    }

    /// Counts the readers of an organisation's policies anew, after people came and went.
    public void count(OrganisationId organisation) {
        count(organisation, true, List.of());
    }

    private void count(OrganisationId organisation, boolean every, List<PolicySlug> policies) {
        if (!every && policies.isEmpty()) {
            return;
        }
        List<String> names =
                every ? List.of("") : policies.stream().map(PolicySlug::value).toList();
        for (String sql : List.of(COUNT_MUST, COUNT_ALL, COUNT_READ)) {
            database.client()
                    .sql(sql)
                    .param("organisation", organisation.value())
                    .param("every", every)
                    .param("policies", names)
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
