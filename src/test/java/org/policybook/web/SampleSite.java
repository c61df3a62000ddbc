package org.policybook.web;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policybook.MadeOnce;
import org.policybook.document.OrganisationId;
import org.policybook.governance.Person;
import org.policybook.library.GiveUpDraft;
import org.policybook.library.Library;
import org.policybook.library.ListPolicies;
import org.policybook.library.SampleLibrary;
import org.policybook.library.Session;

/// The web application over the sample library, on a free port, with the example accounts, as it stands on
/// 21 November 2026.
public final class SampleSite implements AutoCloseable {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneId.of("Europe/London"));

    private static final OrganisationId HOSPITAL = OrganisationId.of("calderbrook-hospital");

    /// With its accounts, the examples' drafts and an index.
    private static final MadeOnce WITH_DRAFTS = new MadeOnce(SampleSite::make);

    private static final MadeOnce WITHOUT_DRAFTS = new MadeOnce(SampleSite::giveUpDrafts);

    private final WebServer server;

    /// @param folder new or empty
    public SampleSite(Path folder) {
        this(WITH_DRAFTS, folder);
    }

    private SampleSite(MadeOnce made, Path folder) {
        made.into(folder);
        server = start(folder);
    }

    /// One of the parts of the program.
    public <T> T part(Class<T> type) {
        return server.context().getBean(type);
    }

    /// A site on which nobody has begun anything: the drafts that the examples bring are given up.
    ///
    /// @param folder new or empty
    public static SampleSite withoutDrafts(Path folder) {
        return new SampleSite(WITHOUT_DRAFTS, folder);
    }

    private static WebServer start(Path folder) {
        return WebServer.start(new WebSettings(
                folder, Listening.here(0), Optional.empty(), CLOCK, true, Map.of("POLICYBOOK_MEANING", "off")));
    }

    private static void make(Path folder) {
        new SampleLibrary(folder).indexed().close();
        WebServer server = start(folder);
        try (SiteVisitor visitor = new SiteVisitor(front(server))) {
            visitor.get("/search?q=policy");
        } finally {
            server.close();
        }
    }

    private static void giveUpDrafts(Path folder) {
        WITH_DRAFTS.into(folder);
        Session session = new Session(
                new Person("Policy Officer", "policy.officer@example.org"), CLOCK.instant(), LocalDate.now(CLOCK));
        try (Library library = Library.open(folder)) {
            for (ListPolicies.Line line : new ListPolicies(library).list(Set.of(HOSPITAL), session.today(), failure -> {
                throw failure;
            })) {
                if (line.drafts() > 0) {
                    new GiveUpDraft(library).giveUp(line.policy(), Optional.empty(), "To begin afresh", session);
                }
            }
        }
    }

    /// The whole address of a path, such as `/search?q=photographs`.
    public String at(String path) {
        return front(server) + path;
    }

    private static String front(WebServer server) {
        return "http://127.0.0.1:%d".formatted(server.port());
    }

    WebServer server() {
        return server;
    }

    /// Signs in on a page as one of the example accounts.
    ///
    /// @param who such as `author`
    public void signIn(Page page, String who) {
        page.navigate(at("/sign-in"));
        page.fill("#email", who + "@example.org");
        page.fill("#password", ExampleAccounts.PASSWORD);
        page.click("main button[type=submit]");
        Pages.says(page, "header", "Sign out");
    }

    @Override
    public void close() {
        server.close();
    }
}
