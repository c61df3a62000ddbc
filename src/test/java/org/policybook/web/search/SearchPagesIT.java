package org.policybook.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.Browser;
import org.policybook.library.Library;
import org.policybook.library.TellSavedSearches;
import org.policybook.mail.PostSettings;
import org.policybook.people.Database;
import org.policybook.people.SqlOutbox;
import org.policybook.web.Pages;
import org.policybook.web.SampleSite;

/// What people do with the pages that find things beside the search itself.
class SearchPagesIT {
    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static SampleSite site;

    @SuppressWarnings("NullAway.Init")
    private static Browser browser;

    @BeforeAll
    static void open() {
        site = new SampleSite(folder.resolve("library"));
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
        site.close();
    }

    @Test
    void aKeptSearchTellsWhatIsNewOnItsPageAndByMail() throws IOException, InterruptedException {
        try (Page page = Pages.signedIn(browser, site, "reader")) {
            page.navigate(site.at("/search?q=gyroscope"));
            page.click("text=Keep this search, and be told");
            Pages.look(page, "searches-new");
            page.fill("#name", "Gyroscopes");
            page.click("main button[type=submit]");
            page.waitForURL("**/searches");
            assertThat(page.textContent("main")).contains("Gyroscopes", "Nothing matches yet.");

            OtherProcess other =
                    new OtherProcess(folder.resolve("library"), Files.createDirectories(folder.resolve("files")));
            other.finish(
                    "lanterns",
                    other.publish("lanterns", "classification: public", "Porters must switch every gyroscope off."));
            page.reload();
            assertThat(page.textContent("main")).contains("1 new", "switch every gyroscope off");
            Pages.look(page, "searches");

            assertThat(letters()).singleElement().satisfies(letter -> {
                assertThat(letter.message().to()).isEqualTo("reader@example.org");
                assertThat(letter.message().words().subject())
                        .isEqualTo("Policies: 1 paragraph new in your saved searches");
                assertThat(letter.message().words().text()).contains("Gyroscopes", "switch every gyroscope off");
            });
            page.click("text=I have seen these");
            page.waitForSelector("text=Nothing new. 1 paragraph matches.");
            page.click("button:has-text('Remove')");
            page.waitForSelector("text=You keep no search yet.");
        }
    }

    /// What three runs on two days put into the outbox.
    private static List<SqlOutbox.Logged> letters() {
        Instant now = Instant.parse("2026-11-21T10:00:00Z");
        PostSettings settings = PostSettings.read(folder.resolve("library"), Map.of());
        try (Library library = Library.open(folder.resolve("library"));
                Database database = Database.open(folder.resolve("library"), Optional.empty())) {
            TellSavedSearches tell = new TellSavedSearches(library, database, settings, damage -> {
                throw damage;
            });
            assertThat(tell.put(LocalDate.of(2026, 11, 21), now)).isEqualTo(1);
            assertThat(tell.put(LocalDate.of(2026, 11, 21), now)).isZero();
            assertThat(tell.put(LocalDate.of(2026, 11, 22), now)).isZero();
            return new SqlOutbox(database).log(Instant.EPOCH, 10);
        }
    }

    @Test
    void anAuthorSeesWhatOtherPoliciesSay() {
        try (Page page = Pages.signedIn(browser, site, "author")) {
            page.navigate(site.at("/policies/calderbrook-hospital/disciplinary"));
            page.click("text=What other policies say of this");
            page.waitForLoadState();
            assertThat(page.textContent("main")).contains("Another time limit", "line manager investigates within 20");
            Pages.look(page, "elsewhere");
            page.navigate(site.at("/conflicts?q=investigation"));
            assertThat(page.textContent("main")).contains("pairs of paragraphs differ");
            Pages.look(page, "conflicts");
        }
    }

    @Test
    void theBoxInTheHeaderSuggestsAsOneTypes() {
        try (Page page = browser.page(1280)) {
            page.navigate(site.at("/duties?role=line+manager"));
            assertThat(page.textContent("main")).contains("The line manager must take suitable action");
            page.locator("#site-search")
                    .pressSequentially("whistle", new Locator.PressSequentiallyOptions().setDelay(20));
            page.locator("#q-options [role=option]").first().waitFor();
            Pages.look(page, "header-suggestions");
            page.setViewportSize(1280, 900);
            page.focus("#site-search");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.waitForURL("**/policies/**");
        }
    }
}
