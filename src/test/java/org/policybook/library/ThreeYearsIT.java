package org.policybook.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.mail.PostSettings;
import org.policybook.people.Database;

/// Three years of nights over the sample library, with a real mail server: exactly these mails, no more and no fewer.
/// `three-years.txt` holds them. It is written anew with `-Dpolicybook.golden=write`; read what changed then.
class ThreeYearsIT {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 21);
    private static final LocalDate LAST = LocalDate.of(2029, 11, 20);
    private static final LocalDate DOWN = LocalDate.of(2027, 2, 19);
    private static final LocalDate UP = LocalDate.of(2027, 2, 26);
    /// There twice on the night the clocks go back, and not at all when they go forward.
    private static final LocalTime NIGHTLY = LocalTime.of(1, 30);

    private static final Path GOLDEN = Path.of("src/test/resources/reminders/three-years.txt");
    private static final String HEAD = """
            # Every mail of three years: the day, to whom, and the step of the ladder for each policy.
            # Lines that begin with # say what happened in the library.
            """;

    private final List<String> lines = new ArrayList<>();
    private final Set<String> messageIds = new HashSet<>();
    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @Test
    void exactlyTheRightMailsAreSent(@TempDir Path folder) throws IOException, MessagingException, FolderException {
        Path home = folder.resolve("library");
        new SampleLibrary(home).close();
        server.start();
        Files.writeString(
                home.resolve(PostSettings.FILE),
                "smtp.host=127.0.0.1\nsmtp.port=%d\nsmtp.security=none\nsmtp.from=policies@example.org\n"
                        .formatted(server.getSmtp().getPort()));
        try (Library library = Library.open(home);
                Database database = Database.open(home, Optional.empty())) {
            SamplePeople.join(library, database);
            ThreeYears story = new ThreeYears(library, database);
            PostSettings settings = PostSettings.read(home, Map.of());
            for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
                for (String told : story.happen(day)) {
                    lines.add("# %s: %s".formatted(day, told));
                }
                if (day.isBefore(DOWN) || !day.isBefore(UP)) {
                    for (Instant night : nights(day)) {
                        night(night, library, database, settings);
                    }
                }
            }
        } finally {
            server.stop();
        }
        check();
    }

    /// When a timer that is set to half past one goes off.
    private static List<Instant> nights(LocalDate day) {
        ZonedDateTime early = ZonedDateTime.of(day, NIGHTLY, LONDON).withEarlierOffsetAtOverlap();
        ZonedDateTime late = early.withLaterOffsetAtOverlap();
        return early.equals(late) ? List.of(early.toInstant()) : List.of(early.toInstant(), late.toInstant());
    }

    private void night(Instant night, Library library, Database database, PostSettings settings)
            throws MessagingException, FolderException {
        LocalDate day = LocalDate.ofInstant(night, LONDON);
        PutReminders reminders = new PutReminders(library, database, settings);
        List<Digest> digests = library.organisations().stream()
                .flatMap(id -> reminders.put(id, day, night).digests().stream())
                .toList();
        DeliverMessages.Outcome outcome =
                new DeliverMessages(library, database, settings, Clock.fixed(night, LONDON)).deliver();
        assertThat(outcome.trouble()).isEmpty();
        assertThat(received())
                .containsExactlyInAnyOrderElementsOf(
                        digests.stream().map(digest -> digest.to().email()).toList());
        digests.forEach(digest -> lines.add("%s %s  %s"
                .formatted(
                        day,
                        digest.to().email(),
                        digest.reviews().stream()
                                .map(review ->
                                        "%s %s %s".formatted(review.policy().policy(), review.version(), review.rung()))
                                .collect(Collectors.joining(", ")))));
    }

    private List<String> received() throws MessagingException, FolderException {
        List<String> to = new ArrayList<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            to.add(mail.getAllRecipients()[0].toString());
            assertThat(messageIds.add(mail.getMessageID())).isTrue();
        }
        server.purgeEmailFromAllMailboxes();
        return to;
    }

    private void check() throws IOException {
        String all = HEAD + String.join("\n", lines) + "\n";
        if ("write".equals(System.getProperty("policybook.golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, all);
        }
        assertThat(all).isEqualToNormalizingNewlines(Files.readString(GOLDEN));
    }
}
