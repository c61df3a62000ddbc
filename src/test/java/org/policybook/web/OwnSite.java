package org.policybook.web;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.policybook.Browser;
import org.policybook.MadeOnce;

/// A site of its own for the tests of one class. The browser is opened when a class first asks for a page, once for all
/// classes of the process.
///
/// ```java
/// @RegisterExtension
/// static final OwnSite SITE = OwnSite.withDrafts();
/// ```
public final class OwnSite implements BeforeAllCallback, AfterAllCallback {
    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(OwnSite.class);

    private static final int SCREEN = 1280;

    private final Function<Path, SampleSite> starting;

    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private SampleSite site;

    @SuppressWarnings("NullAway.Init")
    private ExtensionContext.Store shared;

    private OwnSite(Function<Path, SampleSite> starting) {
        this.starting = starting;
    }

    public static OwnSite withDrafts() {
        return new OwnSite(SampleSite::new);
    }

    public static OwnSite withoutDrafts() {
        return new OwnSite(SampleSite::withoutDrafts);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        folder = MadeOnce.temporary();
        site = starting.apply(library());
        shared = context.getStore(ExtensionContext.StoreScope.LAUNCHER_SESSION, OURS);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        site.close();
    }

    /// For what a test writes beside the library.
    public Path folder() {
        return folder;
    }

    public Path library() {
        return folder.resolve("library");
    }

    public String at(String path) {
        return site.at(path);
    }

    /// One of the parts of the program.
    public <T> T part(Class<T> type) {
        return site.part(type);
    }

    WebServer server() {
        return site.server();
    }

    /// Of the public, with a plain client.
    public SiteVisitor visitor() {
        return new SiteVisitor(at("/"));
    }

    /// With a plain client.
    ///
    /// @param who one of the example accounts, such as `author`
    public SiteVisitor visitor(String who) {
        SiteVisitor visitor = visitor();
        visitor.signIn(who + "@example.org", ExampleAccounts.PASSWORD);
        return visitor;
    }

    /// Of the public, as wide as a telephone or a screen, in points.
    public Page page(int width) {
        return shared.computeIfAbsent(Browser.class, any -> new Browser(), Browser.class)
                .page(width);
    }

    public Page signedIn(String who, int width) {
        Page page = page(width);
        site.signIn(page, who);
        return page;
    }

    /// On a screen.
    public Page signedIn(String who) {
        return signedIn(who, SCREEN);
    }
}
