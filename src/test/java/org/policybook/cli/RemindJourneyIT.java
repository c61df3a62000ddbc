package org.policybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.MadeOnce;
import org.policybook.document.OrganisationId;
import org.policybook.governance.Person;
import org.policybook.library.SampleLibrary;
import org.policybook.people.Account;
import org.policybook.people.Database;
import org.policybook.people.Membership;
import org.policybook.people.Role;
import org.policybook.people.SqlAccounts;

/// Reminders by commands alone, to a real mail server in this process.
class RemindJourneyIT {
    private static final OrganisationId SURGERY = OrganisationId.of("riverside-surgery");

    private static final MadeOnce SAMPLES = new MadeOnce(folder -> new SampleLibrary(folder).close());

    @TempDir
    private Path folder;

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private CommandLineRun policybook = new CommandLineRun(Path.of("unset"));

    @BeforeEach
    void begin() throws IOException {
        Path library = folder.resolve("library");
        SAMPLES.into(library);
        policybook = new CommandLineRun(library);
        startServer();
        try (Database database = Database.open(library, Optional.empty())) {
            account(database, "manager", "Practice Manager", Role.AUTHOR);
            account(database, "partner", "Senior Partner", Role.APPROVER);
            account(database, "reception", "Reception Lead", Role.READER);
        }
    }

    private void startServer() throws IOException {
        server.start();
        Files.writeString(
                policybook.data().resolve("mail.properties"),
                "smtp.host=127.0.0.1\nsmtp.port=%d\nsmtp.security=none\nsmtp.from=policies@example.org\n"
                        .formatted(server.getSmtp().getPort()));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private static void account(Database database, String name, String post, Role role) {
        new SqlAccounts(database)
                .save(
                        new Account(
                                new Person("Example " + post, name + "@example.org"),
                                List.of(new Membership(SURGERY, Set.of(role), List.of(post))),
                                true),
                        Instant.EPOCH);
    }

    private CommandLineRun.Result remind(String... more) {
        String[] words = {"remind", "--org", "riverside-surgery"};
        String[] all = Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return policybook.run(all);
    }

    private List<String> mails() {
        return Arrays.stream(server.getReceivedMessages())
                .map(mail -> GreenMailUtil.getHeaders(mail)
                                .lines()
                                .filter(line -> line.startsWith("To:") || line.startsWith("Subject:"))
                                .sorted()
                                .toList()
                        + "")
                .toList();
    }

    @Test
    void aDryRunTellsWhatTheRealOneSends() {
        CommandLineRun.Result rehearsal = remind("--dry-run");

        assertThat(rehearsal.code()).as(rehearsal.text()).isZero();
        assertThat(rehearsal.out())
                .contains("Example Practice Manager <manager@example.org>, riverside-surgery")
                .contains("review  riverside-surgery/data-protection, version 1.1, due 2026-11 (before-30)")
                .contains("You hold the post of Practice Manager, which owns it.");
        assertThat(mails()).isEmpty();

        CommandLineRun.Result real = remind();
        assertThat(real.code()).as(real.text()).isZero();
        assertThat(real.out()).contains("1 message sent, 0 to be tried again, 0 given up.");
        assertThat(mails()).containsExactly("[Subject: Policies: 2 reviews coming up, To: manager@example.org]");
        assertThat(GreenMailUtil.getBody(server.getReceivedMessages()[0]))
                .contains("Review due November 2026: in 9 days.")
                .contains("<html lang=\"en-GB\">");
    }

    @Test
    void nothingIsSentTwice() {
        remind();
        CommandLineRun.Result again = remind();
        policybook = policybook.at("2026-11-22T10:00:00Z");
        CommandLineRun.Result nextDay = remind();

        assertThat(again.out()).startsWith("0 messages sent");
        assertThat(nextDay.out()).startsWith("0 messages sent");
        assertThat(mails()).hasSize(1);
        assertThat(policybook.run("reminders", "--log").out())
                .contains("sent")
                .contains("manager@example.org")
                .contains("Policies: 2 reviews coming up");
        assertThat(policybook.run("reminders").out())
                .contains("riverside-surgery: last reminded on 2026-11-22")
                .contains("sent: 1");
    }

    @Test
    void aBrokenServerLosesNothing() throws IOException {
        server.stop();
        CommandLineRun.Result broken = remind();
        assertThat(broken.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(broken.text()).contains("cannot be used").contains("1 to be tried again");
        assertThat(policybook.run("reminders", "--failed").out()).contains("waiting");

        startServer();
        assertThat(remind().out()).as("its pause is not over").startsWith("0 messages sent");
        policybook = policybook.at("2026-11-21T10:05:00Z");
        assertThat(remind().out()).startsWith("1 message sent");
    }

    @Test
    void whoIsAwayIsCovered() {
        CommandLineRun.Result away = policybook.run(
                "leave",
                "add",
                "manager@example.org",
                "--org",
                "riverside-surgery",
                "--to",
                "2026-12-05",
                "--cover",
                "Reception Lead");
        assertThat(away.code()).as(away.text()).isZero();
        assertThat(policybook.run("leave", "list").out()).contains("2026-12-05").contains("Reception Lead");

        CommandLineRun.Result run = remind("--dry-run");
        assertThat(run.out())
                .contains("<reception@example.org>")
                .contains("You cover for Example Practice Manager until 5 December 2026.")
                .doesNotContain("<manager@example.org>");

        policybook.run("leave", "remove", "1");
        assertThat(remind("--dry-run").out()).contains("<manager@example.org>");
    }

    @Test
    void whatNobodyHoldsGoesUpAndIsReported() {
        policybook.run("leave", "add", "Practice Manager", "--org", "riverside-surgery", "--to", "2026-12-05");

        CommandLineRun.Result run = remind();

        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.text())
                .contains(
                        "riverside-surgery: nobody can be reached as Practice Manager; told instead: partner@example.org");
        assertThat(mails()).containsExactly("[Subject: Policies: 2 reviews coming up, To: partner@example.org]");
    }

    @Test
    void badInputIsToldInOneParagraph() throws IOException {
        assertThat(remind("--on", "2026-12-01").text()).contains("--on is for --dry-run");
        assertThat(policybook
                        .run("leave", "add", "Practise Manager", "--org", "riverside-surgery", "--to", "2026-12-05")
                        .text())
                .contains("Did you mean \"Practice Manager\"?");
        assertThat(policybook
                        .run("leave", "add", "Practice Manager", "--org", "riverside-surgery", "--to", "2026-11-05")
                        .text())
                .contains("before the first");
        assertThat(policybook.run("leave", "remove", "77").code()).isEqualTo(ExitCode.BAD_INPUT);
        Files.delete(policybook.data().resolve("mail.properties"));
        assertThat(remind().text()).contains("no mail server is set").contains("--dry-run");
    }
}
