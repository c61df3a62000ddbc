package org.policybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.document.OrganisationId;
import org.policybook.governance.Person;
import org.policybook.library.CalendarFeed;
import org.policybook.library.ChangeOrganisation;
import org.policybook.library.Library;
import org.policybook.library.Session;

/// The calendar of review dates, read by another program's parser.
@Tag("thorough")
class CalendarJourneyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private CommandLineRun policybook;

    @BeforeEach
    void twoPolicies() throws IOException {
        policybook = new CommandLineRun(folder.resolve("library"));
        policybook.run("init");
        done("org", "add", file("organisation.yaml", """
                format: 1
                id: harbour
                name: Cyngor yr Harbwr
                posts: [Harbour Master, Môr-geidwad]
                committees: [{name: Quay Committee, approves: [guideline]}]
                """));
        publish("keys", "Harbour Master", "Allweddi’r tŷ, and a title that is long enough to be folded: ŵ ŷ ô 鍵 ключ");
        publish("ropes", "Môr-geidwad", "Ropes");
    }

    @Test
    void opensInAnotherParserWithTheRightDates() throws IOException, ParserException {
        Map<String, CalendarComponent> events = calendar();

        assertThat(events).hasSize(4);
        assertThat(events.keySet())
                .containsExactlyInAnyOrder(
                        "Review starts: Allweddi’r tŷ, and a title that is long enough to be folded: ŵ ŷ ô 鍵 ключ",
                        "Review due: Allweddi’r tŷ, and a title that is long enough to be folded: ŵ ŷ ô 鍵 ключ",
                        "Review starts: Ropes",
                        "Review due: Ropes");
        assertThat(value(events, "Review starts: Ropes", "DTSTART")).isEqualTo("20270301");
        assertThat(value(events, "Review due: Ropes", "DTSTART")).isEqualTo("20270831");
        assertThat(done("calendar", "--org", "harbour").out().lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void aMovedReviewIsTheSameEventOnAnotherDay() throws IOException, ParserException {
        Map<String, CalendarComponent> before = calendar();
        done("trigger", "harbour/ropes", "--because", "The law changed", "--due", "2027-01-31");
        Map<String, CalendarComponent> after = calendar();

        assertThat(value(after, "Review due: Ropes", "UID")).isEqualTo(value(before, "Review due: Ropes", "UID"));
        assertThat(value(after, "Review due: Ropes", "DTSTART")).isEqualTo("20270131");
        assertThat(value(before, "Review due: Ropes", "SEQUENCE")).isEqualTo("0");
        assertThat(value(after, "Review due: Ropes", "SEQUENCE")).isEqualTo("1");
        assertThat(value(after, "Review due: Ropes", "DESCRIPTION"))
                .contains("brought forward from August 2027 (The law changed, 21 November 2026)");
        done("rename", "harbour/ropes", "lines", "-m", "A better name");
        assertThat(value(calendar(), "Review due: Ropes", "UID")).isEqualTo(value(before, "Review due: Ropes", "UID"));
    }

    @Test
    void anotherLeadTimeMovesTheSameEventsAlsoWhereTheLibraryStaysOpen() throws IOException, ParserException {
        OrganisationId harbour = OrganisationId.of("harbour");
        Session session = new Session(
                new Person("Policy Officer", "officer@example.org"), Instant.parse("2026-12-01T09:00:00Z"), TODAY);
        try (Library library = Library.open(folder.resolve("library"))) {
            CalendarFeed feed = new CalendarFeed(library);
            Map<String, CalendarComponent> before = parsed(feed.of(harbour, new CalendarFeed.Whose.All(), TODAY));
            ChangeOrganisation rules = new ChangeOrganisation(library, harbour);
            ChangeOrganisation.Version now = rules.versions().getFirst();

            rules.change(now.mark(), now.text() + "review-rule: {lead: P1M}\n", "Less time", session);

            Map<String, CalendarComponent> after = parsed(feed.of(harbour, new CalendarFeed.Whose.All(), TODAY));
            assertThat(value(after, "Review starts: Ropes", "UID"))
                    .isEqualTo(value(before, "Review starts: Ropes", "UID"));
            assertThat(value(after, "Review starts: Ropes", "DTSTART")).isEqualTo("20270801");
            assertThat(value(before, "Review starts: Ropes", "SEQUENCE")).isEqualTo("0");
            assertThat(value(after, "Review starts: Ropes", "SEQUENCE")).isEqualTo("1");
            assertThat(value(after, "Review starts: Ropes", "LAST-MODIFIED")).isEqualTo("20261201T090000Z");
        }
    }

    @Test
    void aWithdrawnPolicyIsCancelled() throws IOException, ParserException {
        done("withdraw", "harbour/ropes", "-m", "No more ropes");

        assertThat(value(calendar(), "Review due: Ropes", "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(calendar(), "Review starts: Ropes", "STATUS")).isEqualTo("CANCELLED");
    }

    @Test
    void aPostSeesItsOwnAndACommitteeWhatItApproved() throws IOException, ParserException {
        assertThat(calendar("--owner", "Môr-geidwad")).hasSize(2).containsKey("Review due: Ropes");
        assertThat(calendar("--owner", "Môr-geidwad", "--owner", "Harbour Master"))
                .hasSize(4);
        assertThat(calendar("--committee", "Quay Committee")).hasSize(4);
        assertThat(policybook
                        .run("calendar", "--org", "harbour", "--committee", "Lock Committee")
                        .text())
                .contains("has no committee or post \"Lock Committee\"", "Quay Committee, Harbour Master");
        assertThat(policybook
                        .run("calendar", "--org", "harbour", "--committee", "Quay Committee", "--owner", "X")
                        .code())
                .isEqualTo(ExitCode.BAD_INPUT);
    }

    private static String value(Map<String, CalendarComponent> events, String summary, String property) {
        return Objects.requireNonNull(events.get(summary))
                .getRequiredProperty(property)
                .getValue();
    }

    private Map<String, CalendarComponent> calendar(String... options) throws IOException, ParserException {
        List<String> arguments = new ArrayList<>(List.of("calendar", "--org", "harbour"));
        arguments.addAll(List.of(options));
        Path file = folder.resolve("reviews.ics");
        arguments.addAll(List.of("-o", file.toString()));
        done(arguments.toArray(String[]::new));
        return parsed(Files.readAllBytes(file));
    }

    private static Map<String, CalendarComponent> parsed(byte[] file) throws IOException, ParserException {
        net.fortuna.ical4j.model.Calendar calendar =
                new CalendarBuilder().build(new StringReader(new String(file, StandardCharsets.UTF_8)));
        calendar.validate();
        return calendar.getComponents().stream()
                .collect(Collectors.toMap(
                        event -> event.getRequiredProperty("SUMMARY").getValue(), event -> event));
    }

    private void publish(String name, String owner, String title) throws IOException {
        String text = """
                ---
                format: 1
                title: "%s"
                type: policy
                owner: %s
                review: {every: P3Y}
                ---

                ## Rule {#rule}

                Whoever takes one signs for it.
                """.formatted(title, owner);
        done("save", "harbour/" + name, file(name + ".md", text), "-m", "New");
        done("publish", "harbour/" + name, "--approved-by", "Quay Committee", "--approved", "2024-08", "-m", "New");
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private CommandLineRun.Result done(String... args) {
        CommandLineRun.Result result = policybook.run(args);
        assertThat(result.code()).as(result.text()).isEqualTo(ExitCode.DONE);
        return result;
    }
}
