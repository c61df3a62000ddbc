package org.policybook.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policybook.Axe;
import org.policybook.Browser;
import org.policybook.library.RenderComparison;
import org.policybook.library.RenderPolicy;
import org.policybook.library.SampleLibrary;
import org.policybook.render.DocumentStatus;
import org.policybook.render.SampleDocument;
import org.policybook.render.SamplePack;

/// Every house style in a real browser: no violation that axe knows, and nothing wider than a telephone.
class AccessiblePageIT {
    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static SampleLibrary library;

    @SuppressWarnings("NullAway.Init")
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = new Browser();
        library = new SampleLibrary(folder.resolve("library"));
    }

    @AfterAll
    static void close() {
        browser.close();
        library.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "calderbrook-hospital/social-media",
                "health-voice-wales/social-media",
                "fernhill-community/social-media",
                "southmere-commissioning/social-media",
                "riverside-surgery/social-media",
                "riverside-surgery/social-media@1.0",
                "practice-templates/social-media@draft"
            })
    void keepsTheRulesOfAccessibility(String address) throws IOException {
        check(library.render(address, RenderPolicy.Form.HTML));
    }

    /// One of everything, with footnotes, hostile words and a definition.
    @Test
    void aDocumentWithEverythingInItKeepsThemToo() throws IOException {
        check(new HtmlDocument(DocumentTemplates.shipped())
                .write(SampleDocument.of(SampleDocument.TEXT, DocumentStatus.of(DocumentStatus.Kind.DRAFT)))
                .bytes());
    }

    @ParameterizedTest
    @EnumSource
    void aComparisonKeepsThemToo(RenderComparison.Layout layout) throws IOException {
        check(library.compare(
                "southmere-commissioning/social-media@0.9", "southmere-commissioning/social-media", layout));
    }

    @Test
    void thePapersOfAMeetingKeepThemToo() throws IOException {
        check(new PackPage(DocumentTemplates.shipped()).write(SamplePack.of()).bytes());
    }

    @Test
    void keysLeadFromChangeToChange() throws IOException {
        Path file = Files.write(
                folder.resolve("changes.html"),
                library.compare(
                        "calderbrook-hospital/social-media@2.1",
                        "calderbrook-hospital/social-media@2.2",
                        RenderComparison.Layout.INLINE));
        try (Page page = browser.page(1200)) {
            page.navigate(file.toUri().toString());
            page.keyboard().press("n");
            Object first = focused(page);
            page.keyboard().press("n");
            Object second = focused(page);
            page.keyboard().press("p");

            assertThat(first).isEqualTo(0);
            assertThat(second).isEqualTo(1);
            assertThat(focused(page)).isEqualTo(0);
        }
    }

    /// Which of the changes has the focus.
    private static Object focused(Page page) {
        return page.evaluate("[...document.querySelectorAll('.change')].indexOf(document.activeElement)");
    }

    private static void check(byte[] html) throws IOException {
        Path file = Files.write(folder.resolve("page.html"), html);
        for (int width : List.of(390, 1200)) {
            try (Page page = browser.page(width)) {
                page.navigate(file.toUri().toString());
                assertThat(Axe.violations(page)).isEmpty();
                assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                        .isLessThanOrEqualTo(width);
            }
        }
    }
}
