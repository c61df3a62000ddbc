package org.policybook.people;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Who an account is elsewhere. An identity belongs to one account for ever, and an account has one identity a
/// source: nobody takes an account over by being given its e-mail address.
public final class SqlIdentities {
    private final Database database;

    public SqlIdentities(Database database) {
        this.database = database;
    }

    /// The e-mail address of the account that an identity belongs to.
    ///
    /// @param source such as the issuer of an OpenID Connect token
    /// @param subject such as its `sub`
    public Optional<String> account(String source, String subject) {
        return database.client()
                .sql("select email from account_identity where source = :source and subject = :subject")
                .param("source", source)
                .param("subject", subject)
                .query(String.class)
                .optional();
    }

    /// Who an account is to a source, once it was linked.
    public Optional<String> subject(String source, String email) {
        return database.client()
                .sql("select subject from account_identity where source = :source and email = :email")
                .param("source", source)
                .param("email", email)
                .query(String.class)
                .optional();
    }

    /// Gives an identity to an account that has none of this source.
    public void link(String source, String subject, String email) {
        database.client()
                .sql(
                        "insert into account_identity (source, subject, email) values (:source, :subject, :email) on conflict do nothing")
                .params(Map.of(
                        "source",
                        source,
                        "subject",
                        subject,
                        "email",
                        email.strip().toLowerCase(Locale.ROOT)))
                .update();
    }
}
