package org.policybook.library;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policybook.governance.Organisation;
import org.policybook.mail.Delivery;
import org.policybook.mail.HookSettings;
import org.policybook.mail.Letter;
import org.policybook.mail.PostSettings;
import org.policybook.mail.SmtpMail;
import org.policybook.mail.Webhook;
import org.policybook.people.Database;
import org.policybook.people.Message;
import org.policybook.people.SqlOutbox;

/// Sends what waits in the outbox. Several may run at once; each message is sent by one of them.
///
/// What cannot be sent now is tried again after a quarter of an hour, an hour, and then longer and longer, eight
/// times in about three days. When the mail server cannot be reached at all, that counts for no message, and the run
/// ends.
public final class DeliverMessages {
    private static final int AT_ONCE = 20;
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(8),
            Duration.ofHours(16),
            Duration.ofHours(24),
            Duration.ofHours(24));
    private static final Duration SERVER_PAUSE = Duration.ofMinutes(5);

    private final Library library;
    private final SqlOutbox outbox;
    private final PostSettings settings;
    private final Clock clock;

    public DeliverMessages(Library library, Database database, PostSettings settings, Clock clock) {
        this.library = library;
        this.outbox = new SqlOutbox(database);
        this.settings = settings;
        this.clock = clock;
    }

    /// What came of a run.
    ///
    /// @param trouble a sentence for each message that was not sent, and for a server that cannot be reached
    public record Outcome(int sent, int postponed, int givenUp, List<String> trouble) {
        public Outcome {
            trouble = List.copyOf(trouble);
        }
    }

    public Outcome deliver() {
        Run run = new Run();
        try (Webhook hooks = new Webhook()) {
            if (settings.smtp().isPresent()) {
                try (SmtpMail mail = new SmtpMail(settings.smtp().orElseThrow())) {
                    run.all(hooks, Optional.of(mail));
                }
            } else {
                run.all(hooks, Optional.empty());
            }
        }
        return new Outcome(run.sent, run.postponed, run.givenUp, run.trouble);
    }

    private Delivery send(Message message, Webhook hooks, Optional<SmtpMail> mail) {
        Instant now = clock.instant();
        return switch (message.channel()) {
            case MAIL ->
                mail.isPresent()
                        ? mail.orElseThrow().send(letter(message), now)
                        : new Delivery.Postponed("No mail server is set.", false);
            case HOOK -> {
                Optional<HookSettings> hook = settings.hooks().stream()
                        .filter(one -> one.name().equals(message.to()))
                        .findFirst();
                yield hook.isPresent()
                        ? hooks.post(
                                hook.orElseThrow(),
                                message.id(),
                                message.words().text(),
                                now)
                        : new Delivery.Refused("There is no web hook \"%s\" any more.".formatted(message.to()));
            }
        };
    }

    private Letter letter(Message message) {
        Organisation organisation = library.organisation(message.organisation());
        return new Letter(
                message.id(),
                message.to(),
                organisation.name(),
                message.words().subject(),
                message.words().text(),
                message.words().html());
    }

    /// The counts of one run.
    private final class Run {
        private final List<String> trouble = new ArrayList<>();
        private int sent;
        private int postponed;
        private int givenUp;
        private boolean stopped;

        void all(Webhook hooks, Optional<SmtpMail> mail) {
            List<SqlOutbox.Claimed> claimed = outbox.claim(AT_ONCE, clock.instant());
            while (!claimed.isEmpty() && !stopped) {
                for (SqlOutbox.Claimed one : claimed) {
                    if (stopped) {
                        outbox.postpone(one.message(), "", clock.instant(), false);
                    } else {
                        settle(one, send(one.message(), hooks, mail));
                    }
                }
                claimed = stopped ? List.of() : outbox.claim(AT_ONCE, clock.instant());
            }
        }

        private void settle(SqlOutbox.Claimed claimed, Delivery delivery) {
            Message message = claimed.message();
            switch (delivery) {
                case Delivery.Delivered delivered -> {
                    outbox.sent(message, clock.instant());
                    sent++;
                }
                case Delivery.Postponed later -> postpone(claimed, later);
                case Delivery.Refused refused -> giveUp(message, refused.reason());
            }
        }

        private void postpone(SqlOutbox.Claimed claimed, Delivery.Postponed later) {
            Message message = claimed.message();
            if (later.everything()) {
                stopped = true;
                postponed++;
                trouble.add(later.reason());
                outbox.postpone(message, later.reason(), clock.instant().plus(SERVER_PAUSE), false);
            } else if (claimed.attempt() > PAUSES.size()) {
                giveUp(message, "Tried %d times. %s".formatted(claimed.attempt(), later.reason()));
            } else {
                postponed++;
                trouble.add("%s: %s".formatted(message.to(), later.reason()));
                outbox.postpone(message, later.reason(), clock.instant().plus(PAUSES.get(claimed.attempt() - 1)), true);
            }
        }

        private void giveUp(Message message, String reason) {
            givenUp++;
            trouble.add("%s: given up. %s".formatted(message.to(), reason));
            outbox.giveUp(message, reason, clock.instant());
        }
    }
}
