package org.policybook.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Person;
import org.policybook.library.ConfirmRead;
import org.policybook.library.ImportPeople;
import org.policybook.library.Library;
import org.policybook.library.RefreshReading;
import org.policybook.library.Session;
import org.policybook.people.Database;
import org.policybook.people.SqlStaff;

/// People of Calderbrook Hospital who are asked to read its policies. Some have; a nurse read one policy before it
/// was changed, and has yet to read what the change says.
///
/// A hospital that has people already is left alone.
final class ExampleReaders {
    private static final LocalDate HIRED = LocalDate.of(2024, 5, 1);

    /// When whistleblowing 2.0 came into force.
    private static final LocalDate CHANGED = LocalDate.of(2024, 7, 1);

    private static final Set<String> EVERYWHERE = Set.of("manager", "chair", "approver", "community.lead", "porter");

    private final Library library;
    private final Database database;
    private final LocalDate today;

    ExampleReaders(Library library, Database database, LocalDate today) {
        this.library = library;
        this.database = database;
        this.today = today;
    }

    void begin() {
        if (!library.organisations().contains(ExampleAccounts.HOSPITAL)
                || !new SqlStaff(database).present(ExampleAccounts.HOSPITAL).isEmpty()) {
            return;
        }
        load();
        confirm("whistleblowing", "1.0", HIRED.plusDays(12), List.of("reader", "night.nurse", "ward.manager"));
        Stream.of(CHANGED, today.minusDays(390), today.minusDays(210), today).forEach(this::refresh);
        confirm("whistleblowing", "2.0", today.minusDays(80), EVERYWHERE);
        confirm("whistleblowing", "2.0", today.minusDays(9), List.of("ward.manager", "ward.assistant", "therapist"));
        confirm("social-media", "2.2", today.minusDays(40), EVERYWHERE);
        confirm("social-media", "2.2", today.minusDays(6), List.of("night.nurse", "author", "community.nurse"));
        confirm("disciplinary", "1.1", today.minusDays(21), List.of("site.manager"));
        confirm("lone-working", "1.1", today.minusDays(30), List.of("community.lead", "community.nurse", "therapist"));
    }

    /// As it would have been done on the days when something came into force.
    private void refresh(LocalDate day) {
        new RefreshReading(library, database).refresh(ExampleAccounts.HOSPITAL, day);
    }

    private void load() {
        ImportPeople files = new ImportPeople(library, database);
        Session then = session("manager", HIRED);
        ImportPeople.Way way = new ImportPeople.Way(false, false);
        Stream.of("example-people.csv", "example-readers.csv")
                .forEach(file -> files.load(ExampleText.of(file), way, then));
    }

    private void confirm(String policy, String version, LocalDate day, Iterable<String> mailboxes) {
        ConfirmRead reading = new ConfirmRead(library, database);
        PolicyId id = new PolicyId(ExampleAccounts.HOSPITAL, PolicySlug.of(policy));
        mailboxes.forEach(mailbox -> reading.confirm(id, VersionNumber.of(version), List.of(), session(mailbox, day)));
    }

    private static Session session(String mailbox, LocalDate day) {
        Person person = new Person(mailbox, mailbox + "@example.org");
        return new Session(person, day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), day);
    }
}
