package org.policybook.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.policybook.document.OrganisationId;
import org.policybook.governance.Organisation;
import org.policybook.mail.HookSettings;
import org.policybook.mail.LetterTemplates;
import org.policybook.mail.PostSettings;
import org.policybook.people.Database;
import org.policybook.people.Message;
import org.policybook.people.SqlOutbox;
import org.policybook.people.SqlReadingNotices;
import org.policybook.people.SqlReminders;

/// Puts a day's reminders of an organisation into the outbox. Run again on the same day it puts in nothing twice;
/// interrupted, it goes on with what is not there yet: parts of the plan count at once, and a message counts together
/// with the note of what it reminds of.
public final class PutReminders {
    private final Library library;
    private final Database database;
    private final PostSettings settings;
    private final DigestLetter letter;

    public PutReminders(Library library, Database database, PostSettings settings) {
        this.library = library;
        this.database = database;
        this.settings = settings;
        this.letter = new DigestLetter(new LetterTemplates(library.templates()), settings.link());
    }

    public ReminderPlan put(OrganisationId id, LocalDate day, Instant now) {
        new RefreshReading(library, database).refresh(id, day);
        SqlReminders reminders = new SqlReminders(database);
        return reminders.alone(id, day, () -> {
            ReminderPlan plan = new PlanReminders(library, database).plan(id, day);
            plan.parts().forEach(part -> put(part, library.organisation(id), now));
            return plan;
        });
    }

    private void put(ReminderPlan part, Organisation organisation, Instant now) {
        List<Message> messages = new ArrayList<>(part.digests().parallelStream()
                .map(digest -> letter.write(digest, organisation))
                .toList());
        settings.hooks().stream()
                .filter(hook -> isFor(hook, organisation.id()) && hasReviews(part))
                .forEach(hook -> messages.add(HookMessage.of(hook, part, organisation)));
        SqlReminders reminders = new SqlReminders(database);
        reminders.part(() -> {
            new SqlOutbox(database).put(messages, now);
            reminders.record(part.notices());
            new SqlReadingNotices(database).record(part.readings());
        });
    }

    private static boolean hasReviews(ReminderPlan plan) {
        return plan.digests().stream().anyMatch(digest -> !digest.reviews().isEmpty());
    }

    private static boolean isFor(HookSettings hook, OrganisationId id) {
        return hook.organisation().isEmpty()
                || hook.organisation().orElseThrow().equals(id.value());
    }
}
