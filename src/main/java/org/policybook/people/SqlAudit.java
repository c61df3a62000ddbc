package org.policybook.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policybook.document.OrganisationId;

/// The record of sign-ins, refusals and changed roles. It only grows.
public final class SqlAudit {
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_DETAILS = 1000;

    private final Database database;

    public SqlAudit(Database database) {
        this.database = database;
    }

    public void record(AuditEvent event) {
        database.client()
                .sql("""
                        insert into audit_event (happened_at, kind, account, actor, address, organisation, details)
                        values (:at, :kind, :account, :actor, :address, :organisation, :details)""")
                .params(Map.of(
                        "at", Timestamp.from(event.at()),
                        "kind", event.kind().name(),
                        "account", cut(event.account(), LONGEST_ADDRESS),
                        "actor", cut(event.by().account(), LONGEST_ADDRESS),
                        "address", cut(event.by().address(), 100),
                        "organisation",
                                event.organisation().map(OrganisationId::value).orElse(""),
                        "details", cut(event.details(), LONGEST_DETAILS)))
                .update();
    }

    /// What an administrator of these organisations may see, the newest first: what is about an account with a
    /// role or a post in one of them, and what is about no account at all. What is about the roles in one
    /// organisation is for its own administrators only.
    ///
    /// @param before the number of events to pass over
    public List<AuditEvent> newest(Set<OrganisationId> organisations, int most, int before) {
        return database.client()
                .sql("""
                        select * from audit_event where (organisation in (:organisations) or organisation = '')
                        and (account = '' or organisation <> ''
                             or account in (select email from account_role where organisation in (:organisations))
                             or account in (select email from account_post where organisation in (:organisations)))
                        order by id desc limit :most offset :before""")
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toList())
                .param("most", most)
                .param("before", before)
                .query((row, number) -> event(row))
                .list();
    }

    private static AuditEvent event(ResultSet row) throws SQLException {
        return new AuditEvent(
                row.getTimestamp("happened_at").toInstant(),
                AuditEvent.Kind.valueOf(row.getString("kind")),
                row.getString("account"),
                new AuditEvent.Actor(row.getString("actor"), row.getString("address")),
                Optional.of(row.getString("organisation"))
                        .filter(id -> !id.isEmpty())
                        .map(OrganisationId::of),
                row.getString("details"));
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }
}
