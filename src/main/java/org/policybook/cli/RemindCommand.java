package org.policybook.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policybook.document.BadInput;
import org.policybook.document.LibraryFailure;
import org.policybook.document.OrganisationId;
import org.policybook.library.DeliverMessages;
import org.policybook.library.Digest;
import org.policybook.library.Library;
import org.policybook.library.PlanReminders;
import org.policybook.library.PutReminders;
import org.policybook.library.RefreshReading;
import org.policybook.library.ReminderPlan;
import org.policybook.library.TellSavedSearches;
import org.policybook.mail.PostSettings;
import org.policybook.people.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `remind`: the nightly run.
@Command(
        name = "remind",
        description = "Send the day's reminders, and what waits to be sent from before. Safe to run again.")
final class RemindCommand extends PeopleCommand {
    @Option(
            names = "--org",
            paramLabel = "ORG",
            description = "Only this organisation; may be repeated.",
            arity = "1..*")
    private List<String> organisations = new ArrayList<>();

    @Option(names = "--dry-run", description = "Send nothing: show what would be sent, to whom and why.")
    private boolean dryRun;

    @Option(names = "--on", paramLabel = "DATE", description = "As if it were this day; with --dry-run only.")
    private @Nullable String on;

    RemindCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        if (on != null && !dryRun) {
            throw new BadInput(
                    "--on is for --dry-run: reminders of another day than today are never sent. What was missed is sent with the next run by itself.");
        }
        LocalDate day = on == null ? today() : day("--on", on);
        DamageReport damage = new DamageReport(terminal());
        try (Library library = open();
                Database database = database()) {
            List<OrganisationId> asked = asked(library);
            int code = dryRun
                    ? rehearse(asked, day, library, database, damage)
                    : send(asked, day, library, database, damage);
            return damage.isEmpty() ? code : damage.code();
        }
    }

    private List<OrganisationId> asked(Library library) {
        Set<OrganisationId> named = organisations(organisations, library);
        return named.isEmpty() ? library.organisations() : List.copyOf(named);
    }

    private int rehearse(
            List<OrganisationId> asked, LocalDate day, Library library, Database database, DamageReport damage) {
        int mails = 0;
        boolean gaps = false;
        for (OrganisationId id : asked) {
            try {
                if (on == null) {
                    new RefreshReading(library, database).refresh(id, day);
                }
                ReminderPlan plan = new PlanReminders(library, database).plan(id, day);
                plan.digests().forEach(this::show);
                gaps |= tellGaps(plan);
                mails += plan.digests().size();
            } catch (LibraryFailure failure) {
                damage.accept(failure);
            }
        }
        note("%s would be sent on %s.".formatted(Counted.of(mails, "messages"), day));
        return gaps ? ExitCode.REFUSED : ExitCode.DONE;
    }

    private void show(Digest digest) {
        say("%s <%s>, %s".formatted(digest.to().name(), digest.to().email(), digest.organisation()));
        for (Digest.ReviewLine review : digest.reviews()) {
            say("  review  %s, version %s, due %s (%s)"
                    .formatted(review.policy(), review.version(), review.due(), review.rung()));
            say("          " + review.why());
        }
        for (Digest.ReadingLine reading : digest.readings()) {
            say("  read    %s, version %s, asked since %s%s"
                    .formatted(
                            reading.policy(),
                            reading.version(),
                            reading.asked(),
                            reading.again() ? "; only what changed" : ""));
        }
    }

    private boolean tellGaps(ReminderPlan plan) {
        plan.gaps().forEach(terminal()::complain);
        return !plan.gaps().isEmpty();
    }

    private int send(
            List<OrganisationId> asked, LocalDate day, Library library, Database database, DamageReport damage) {
        PostSettings settings = PostSettings.read(folder(), desk().environment());
        if (settings.smtp().isEmpty() && settings.hooks().isEmpty()) {
            throw new BadInput(
                    "Nothing can be sent, since no mail server is set. Write smtp.host=… and smtp.from=… into %s in the library folder, or set POLICYBOOK_SMTP_HOST and POLICYBOOK_SMTP_FROM; see src/docs/operations.md. \"policybook remind --dry-run\" shows what would be sent."
                            .formatted(PostSettings.FILE));
        }
        boolean gaps = false;
        PutReminders put = new PutReminders(library, database, settings);
        for (OrganisationId id : asked) {
            try {
                gaps |= tellGaps(put.put(id, day, Instant.now(desk().clock())));
            } catch (LibraryFailure failure) {
                damage.accept(failure);
            }
        }
        new TellSavedSearches(library, database, settings, damage).put(day, Instant.now(desk().clock()));
        DeliverMessages.Outcome outcome = new DeliverMessages(library, database, settings, desk().clock()).deliver();
        outcome.trouble().forEach(terminal()::complain);
        say("%s sent, %d to be tried again, %d given up."
                .formatted(Counted.of(outcome.sent(), "messages"), outcome.postponed(), outcome.givenUp()));
        return gaps || !outcome.trouble().isEmpty() ? ExitCode.REFUSED : ExitCode.DONE;
    }
}
