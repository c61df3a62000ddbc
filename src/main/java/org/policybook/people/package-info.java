/// What the library keeps about people: accounts with their roles and posts, and what hangs on them. Texts,
/// decisions and approvals are in Git; this is everything else, in a database.
///
/// Entry class: [org.policybook.people.Database]. Flow: the database is opened, brought to the newest form by
/// the migrations in `migration/`, and read through one class a subject, such as
/// [org.policybook.people.SqlAccounts].
///
/// - [org.policybook.people.SqlStaff] keeps the directory, [org.policybook.people.SqlAudience] who is to read what, and
///   [org.policybook.people.SqlAcknowledgements] who has;
/// - [org.policybook.people.SqlReminders] keeps which reminders were sent, and [org.policybook.people.SqlOutbox] the
///   messages on their way.
///
/// May use `document` and `governance`, and alone uses SQL. One dialect serves H2 and PostgreSQL.
@NullMarked
package org.policybook.people;

import org.jspecify.annotations.NullMarked;
