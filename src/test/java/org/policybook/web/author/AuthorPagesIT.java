package org.policybook.web.author;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.policybook.web.OwnSite;
import org.policybook.web.Pages;

/// Every page of authors in a real browser, on a screen and on a telephone: no violation that axe knows, and
/// nothing wider than the screen. The pictures under `target/pages` are to be looked at.
class AuthorPagesIT {
    private static final int SCREEN = 1280;
    private static final int TELEPHONE = 390;

    @RegisterExtension
    static final OwnSite SITE = OwnSite.withoutDrafts();

    @Test
    void everyPageIsForEverybody() {
        Map<String, String> pages = new TreeMap<>();
        try (Page page = SITE.signedIn("author", SCREEN)) {
            assertThat(look(page, "work-empty", "/work")).isEmpty();
            String draft = Journeys.nextVersion(page, SITE, "social-media");
            pages.put("work", "/work");
            pages.put("new", "/work/new");
            pages.put("import", "/work/import");
            pages.put("how-to-write", "/work/how-to-write");
            for (String part : List.of(
                    "",
                    "/text",
                    "/text?section=duties",
                    "/facts",
                    "/assessment",
                    "/checklist",
                    "/pictures",
                    "/word",
                    "/consultation",
                    "/revisions",
                    "/compare",
                    "/ready",
                    "/give-up",
                    "/read")) {
                pages.put("draft" + part.replaceAll("[^a-z]+", "-"), draft + part);
            }
        }
        List<String> faults = new ArrayList<>();
        for (int width : List.of(SCREEN, TELEPHONE)) {
            try (Page page = SITE.signedIn("author", width)) {
                pages.forEach((name, path) -> faults.addAll(look(page, name, path)));
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> look(Page page, String name, String path) {
        page.navigate(SITE.at(path));
        return Pages.faults(page, "author-" + name);
    }
}
