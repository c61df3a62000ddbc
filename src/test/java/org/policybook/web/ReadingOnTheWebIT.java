package org.policybook.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Person;
import org.policybook.library.ConfirmRead;
import org.policybook.library.ImportPeople;
import org.policybook.library.KeepQuiz;
import org.policybook.library.Library;
import org.policybook.library.RefreshReading;
import org.policybook.library.Session;
import org.policybook.people.Database;

/// Reports, reading, and calendars on the pages of those who use them.
class ReadingOnTheWebIT {
    private static final OrganisationId HOSPITAL = OrganisationId.of("calderbrook-hospital");
    private static final PolicyId SOCIAL_MEDIA = PolicyId.parse("calderbrook-hospital/social-media");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate BEFORE = LocalDate.of(2016, 1, 1);
    private static final String PEOPLE = """
            email,name,posts,teams,manager,organisation
            manager@example.org,Morgan Manager,Policy Officer,Office,,calderbrook-hospital
            reader@example.org,Robin Reader,Staff Nurse,Ward 4,manager@example.org,calderbrook-hospital
            approver@example.org,Ashley Approver,Director of Nursing,Ward 4,manager@example.org,calderbrook-hospital
            """;
    private static final String RULES = """
            organisation,policy,type,readers
            calderbrook-hospital,social-media,,all
            calderbrook-hospital,disciplinary,,team:Ward 4
            """;
    private static final String QUIZ = """
            questions:
              - question: Who may speak to a journalist?
                answers: [Everybody, The Communications Office]
                right: 2
            """;

    @RegisterExtension
    static final OwnSite SITE = OwnSite.withDrafts();

    @BeforeAll
    static void open() {
        Library library = SITE.server().context().getBean(Library.class);
        Database database = SITE.server().context().getBean(Database.class);
        Session then = new Session(
                new Person("Robin Reader", "reader@example.org"), Instant.parse("2016-01-01T09:00:00Z"), BEFORE);
        ImportPeople people = new ImportPeople(library, database);
        people.load(PEOPLE, new ImportPeople.Way(true, false), then);
        people.load(RULES, new ImportPeople.Way(false, false), then);
        assertThat(new ConfirmRead(library, database).confirm(SOCIAL_MEDIA, VersionNumber.of("2.1"), List.of(), then))
                .isInstanceOf(ConfirmRead.Outcome.Confirmed.class);
        new RefreshReading(library, database).refresh(HOSPITAL, TODAY);
        new KeepQuiz(library, database).keep(SOCIAL_MEDIA, Optional.of(QUIZ), TODAY);
    }

    @Test
    void reportsAreReadAsOfADayAndTakenAway() {
        try (Page page = SITE.signedIn("manager")) {
            look(page, "/manage", "manage", "In date", "Overdue", "Stuck in approval", "What to do next");
            look(page, "/manage/reports", "manage-reports", "Reviews in date");
            look(page, "/manage/reports/compliance", "manage-report", "21 November 2026");
            page.fill("#on", "2025-03-31");
            page.click("main button:has-text('Show')");
            Pages.says(page, "h1", "31 March 2025");
            String address = "/manage/reports/compliance/report.%s?org=calderbrook-hospital&on=2025-03-31";
            PlaywrightAssertions.assertThat(page.locator("main a:has-text('PDF')"))
                    .hasAttribute("href", address.formatted("pdf"));
            assertThat(file(page, address.formatted("pdf"))).startsWith('%', 'P', 'D', 'F');
            assertThat(file(page, address.formatted("xlsx"))).startsWith('P', 'K');
            assertThat(page.request().get(SITE.at(address.formatted("csv"))).text())
                    .contains("In date by owner", "31 March 2025,50%");
            assertThat(page.request().get(SITE.at("/manage/reports/none")).status())
                    .isEqualTo(404);
            assertThat(page.request()
                            .get(SITE.at("/manage/reports/compliance?on=someday"))
                            .status())
                    .isEqualTo(400);
            assertThat(page.request()
                            .get(SITE.at("/manage/reports/compliance?org=riverside-surgery"))
                            .status())
                    .isEqualTo(404);
        }
    }

    private static byte[] file(Page page, String address) {
        return page.request().get(SITE.at(address)).body();
    }

    @Test
    void whatChangedIsReadAndConfirmedOnceItIsUnderstood() {
        try (Page page = SITE.signedIn("reader")) {
            page.navigate(SITE.at("/policies/calderbrook-hospital/social-media"));
            Pages.says(page, ".app-must-read", "You have to read this version");
            page.click(".app-must-read a");
            page.waitForURL("**/reading#calderbrook-hospital-social-media");
            look(page, "/reading", "reading", "Only this has changed since", "You have not read this policy yet");
            String changed = "#calderbrook-hospital-social-media .app-to-read__changes ";
            String link = page.getAttribute(changed + "a >> nth=0", "href");
            page.navigate(SITE.at(link));
            PlaywrightAssertions.assertThat(page.locator(link.substring(link.indexOf('#'))))
                    .hasCount(1);

            page.navigate(SITE.at("/reading"));
            page.check("text=Everybody");
            page.click("#calderbrook-hospital-social-media button");
            Pages.says(page, ".nhsuk-error-summary", "Who may speak to a journalist?");
            Pages.look(page, "reading-wrong");
            page.check("text=The Communications Office");
            page.click("#calderbrook-hospital-social-media button");
            Pages.says(page, "[role=status]", "It is recorded that you have read");
            PlaywrightAssertions.assertThat(page.locator("#calderbrook-hospital-social-media"))
                    .hasCount(0);
            Pages.look(page, "reading-confirmed");
            page.navigate(SITE.at("/policies/calderbrook-hospital/social-media"));
            PlaywrightAssertions.assertThat(page.locator(".app-must-read")).hasCount(0);
        }
    }

    @Test
    void managersSeeWhoHasNotRead() {
        try (Page page = SITE.signedIn("manager")) {
            look(page, "/manage/reading", "manage-reading", "Disciplinary", "0 of 2");
            look(page, "/manage/reading/calderbrook-hospital/disciplinary", "manage-readers", "Ashley Approver");
            assertThat(page.request().get(SITE.at("/manage/reading.csv")).text())
                    .contains("unread,approver@example.org,Ashley Approver,calderbrook-hospital/disciplinary");
            look(page, "/reading", "reading-team", "Your team", "Robin Reader");
        }
    }

    @Test
    void calendarsAreSubscribedToWithASecretThatCanBeRenewed() {
        try (Page page = SITE.signedIn("manager");
                Page program = SITE.page(1280)) {
            look(page, "/account/calendar", "calendar", "All policies of Calderbrook Hospital");
            page.click("main button:has-text('Make addresses')");
            Pages.look(page, "calendar-made");
            String address = page.textContent(".app-calendars dd:last-child");
            APIResponse calendar = program.request().get(address);
            assertThat(calendar.headers().get("content-type")).startsWith("text/calendar");
            assertThat(calendar.text()).contains("BEGIN:VCALENDAR", "Review due: Disciplinary");
            assertThat(program.request()
                            .get(address.replace("calderbrook-hospital", "riverside-surgery"))
                            .status())
                    .isEqualTo(404);
            page.click("main button:has-text('Make new addresses')");
            assertThat(program.request().get(address).status()).isEqualTo(404);
            assertThat(program.request()
                            .get(page.textContent(".app-calendars dd:last-child"))
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void aManagerIsToldWhenRemindersCouldNotBeSent() throws IOException {
        DailyReminders reminders = SITE.server().context().getBean(DailyReminders.class);
        reminders.run();
        assertThat(reminders.trouble()).isEmpty();
        Path post = SITE.folder().resolve("library/mail.properties");
        int nobody = freePort();
        Files.writeString(post, """
                smtp.host=127.0.0.1
                smtp.port=%d
                smtp.security=none
                smtp.from=policies@example.org
                """.formatted(nobody));
        try (Page page = SITE.signedIn("manager")) {
            reminders.run();
            look(page, "/manage", "manage-trouble", "Some messages could not be sent yet");
        } finally {
            Files.delete(post);
        }
        reminders.run();
        assertThat(reminders.trouble()).isEmpty();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void look(Page page, String path, String name, String... words) {
        page.navigate(SITE.at(path));
        Pages.says(page, "main", words);
        Pages.look(page, name);
    }
}
