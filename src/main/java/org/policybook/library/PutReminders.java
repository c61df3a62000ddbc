package org.policybook.library;

import java.time.Instant;
import java.time.LocalDate;
import org.policybook.document.OrganisationId;
import org.policybook.governance.Organisation;
import org.policybook.mail.HookSettings;
import org.policybook.mail.LetterTemplates;
import org.policybook.mail.PostSettings;
import org.policybook.people.Database;
import org.policybook.people.SqlAcknowledgements;
import org.policybook.people.SqlOutbox;
import org.policybook.people.SqlReminders;

/// Puts a day's reminders of an organisation into the outbox, all of them or none. Run again on the same day it puts
/// in nothing twice; interrupted, it begins again with the first organisation that is not done.
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
            SqlOutbox outbox = new SqlOutbox(database);
            Organisation organisation = library.organisation(id);
            plan.digests().forEach(digest -> outbox.put(letter.write(digest, organisation), now));
            settings.hooks().stream()
                    .filter(hook -> isFor(hook, id) && hasReviews(plan))
                    .forEach(hook -> outbox.put(HookMessage.of(hook, plan, organisation), now));
            reminders.record(plan.notices());
            new SqlAcknowledgements(database).recordReminded(plan.readings());
            return plan;
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
