package org.policybook.web.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policybook.web.OwnSite;
import org.policybook.web.Pages;

/// Every page of readers in a real browser, on a screen and on a telephone: no violation that axe knows, no
/// complaint of the browser, and nothing wider than the narrowest telephone.
class ReaderPagesIT {
    private static final int[] WIDTHS = {1280, 390};
    private static final int NARROWEST = 320;

    @RegisterExtension
    static final OwnSite SITE = OwnSite.withDrafts();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "home | /",
                "home-welsh | /?language=cy",
                "organisation | /organisations/calderbrook-hospital",
                "search | /search?q=photographs+of+patients",
                "search-question | /search?q=Can+I+post+a+photo+of+a+patient%3F",
                "search-narrowed | /search?q=media&organisation=riverside-surgery&status=superseded&on=2020-01-01",
                "search-misspelt | /search?q=photografs",
                "search-wrong-day | /search?q=media&on=yesterday",
                "search-nothing | /search?q=zyzzogeton",
                "search-empty | /search",
                "search-page | /search?q=staff&page=2",
                "search-welsh | /search?q=cyfryngau&language=cy",
                "side-by-side | /search?q=complaints&side-by-side=yes",
                "search-question-vain | /search?q=How+do+I+feed+penguins+in+Antarctica%3F",
                "search-believed | /search?q=media&on=2016-01-01&believed=yes",
                "search-rtl | /search?q=%D8%B3%D9%8A%D8%A7%D8%B3%D8%A9+%D8%A7%D9%84%D8%B2%D9%88%D8%A7%D8%B1",
                "duties | /duties?role=line+manager&named=yes",
                "duties-empty | /duties",
                "duties-wrong | /duties?role=%3F%3F&on=never",
                "duties-welsh | /duties?role=staff&organisation=health-voice-wales&language=cy",
                "policy | /policies/calderbrook-hospital/social-media",
                "policy-superseded | /policies/calderbrook-hospital/social-media/2.0",
                "policy-on-a-day | /policies/calderbrook-hospital/social-media/2019-05-01",
                "policy-before | /policies/calderbrook-hospital/social-media/1999-01-01",
                "policy-welsh | /policies/health-voice-wales/social-media?language=cy",
                "policy-long | /policies/southmere-commissioning/social-media",
                "changes | /policies/calderbrook-hospital/social-media/changes?from=2.0&to=2.2",
                "feedback | /policies/calderbrook-hospital/social-media/2.2/feedback?clause=purpose",
                "check-copy | /check-copy",
                "check-copy-mistyped | /check/7K3M",
                "accessibility | /accessibility",
                "privacy | /privacy",
                "not-found | /policies/calderbrook-hospital/nothing"
            })
    void isForEverybody(String name, String address) {
        for (int width : WIDTHS) {
            try (Page page = SITE.page(width)) {
                List<String> complaints = new ArrayList<>();
                page.onConsoleMessage(message -> {
                    if (message.type().equals("error") && !name.equals("not-found")) {
                        complaints.add(message.text());
                    }
                });
                page.navigate(SITE.at(address));

                assertThat(Pages.faults(page, "reader-" + name)).isEmpty();
                assertThat(complaints).isEmpty();
                assertThat(page.locator("h1").count()).isEqualTo(1);
                page.setViewportSize(NARROWEST, 800);
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .isEqualTo(NARROWEST);
            }
        }
    }
}
