package org.policybook.web.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.policybook.web.OwnSite;
import org.policybook.web.Pages;
import org.policybook.web.SiteVisitor;

/// The settings of an organisation as a policy manager changes them: in a browser, and over plain HTTP.
class SettingsIT {
    private static final String SETTINGS = "/manage/settings/calderbrook-hospital";
    /// One of each kind of form; the others are made of the same parts.
    private static final List<SettingsPart> LOOKED_AT = List.of(
            SettingsPart.GATES,
            SettingsPart.ASSESSMENT,
            SettingsPart.CHECKLIST,
            SettingsPart.REMINDERS,
            SettingsPart.STYLE,
            SettingsPart.FILE);
    private static final Pattern MARK = Pattern.compile("name=\"base\" value=\"([0-9a-f]+)\"");

    @RegisterExtension
    static final OwnSite SITE = OwnSite.withDrafts();

    @Test
    void aManagerChangesAPartSeesWhatChangesAndGoesBack() {
        try (Page page = SITE.signedIn("manager")) {
            look(page, "", "settings", "History", "Begin the library");
            for (SettingsPart part : LOOKED_AT) {
                look(page, "/" + part.code(), "settings-" + part.code(), part.title());
            }
            page.navigate(SITE.at(SETTINGS + "/committees"));
            page.fill("#committees-2-quorum", "many");
            page.click("main button:has-text('Add a committee')");
            PlaywrightAssertions.assertThat(page.locator("#committees-2-quorum"))
                    .hasValue("many");
            page.fill("#committees-3-name", "Night Council");
            page.press("#committees-3-name", "Enter");
            Pages.isRefused(page);
            PlaywrightAssertions.assertThat(page.locator(".nhsuk-error-summary a"))
                    .hasAttribute("href", "#committees-2-quorum");
            Pages.look(page, "settings-error");
            page.fill("#committees-2-quorum", "6");
            page.click("main .nhsuk-button:has-text('Continue')");
            Pages.says(page, "main", "Nothing is saved yet", "Workforce Committee › Quorum", "Name: Night Council");
            page.click("main button:has-text('Save this change')");
            Pages.says(page, ".nhsuk-error-summary", "why this changes");
            Pages.look(page, "settings-confirm");
            page.click("main button:has-text('Go back and change it')");
            PlaywrightAssertions.assertThat(page.locator("#committees-3-name")).hasValue("Night Council");
            page.click("main .nhsuk-button:has-text('Continue')");
            page.fill("#reason", "The board asked for a night council");
            page.click("main button:has-text('Save this change')");
            Pages.says(page, "main", "Saved.", "Night Council", "The board asked");
            page.click("main a:has-text('The board asked')");
            Pages.look(page, "settings-change");
        }
    }

    private static void look(Page page, String path, String name, String... words) {
        page.navigate(SITE.at(SETTINGS + path));
        Pages.says(page, "main", words);
        Pages.look(page, name);
    }

    @Test
    void everyPartHasItsForm() {
        try (SiteVisitor manager = SITE.visitor("manager")) {
            for (SettingsPart part : SettingsPart.values()) {
                HttpResponse<String> page = manager.get(SETTINGS + "/" + part.code());
                assertThat(page.statusCode()).as("%s", part).isEqualTo(200);
                assertThat(page.body()).contains(part.title() + "</h1>", ">Continue</button>");
            }
        }
    }

    @Test
    void everyStepWorksAsPlainFormsAndALateOneShowsBothTexts() {
        try (SiteVisitor first = SITE.visitor("manager");
                SiteVisitor second = SITE.visitor("manager")) {
            String mark = mark(first.get(SETTINGS + "/synonyms").body());
            Map<String, String> form = new LinkedHashMap<>(Map.of(
                    "base",
                    mark,
                    "synonyms-1",
                    "1",
                    "synonyms-1-words",
                    "snaps\nselfies",
                    "synonyms-1-find",
                    "photograph"));
            assertThat(post(first, "synonyms", form, "add synonyms").body())
                    .contains("New entry", "name=\"synonyms-2\"", "autofocus");
            form.putAll(Map.of(
                    "synonyms-2", "", "synonyms-2-words", "<script>alert(1)</script>", "synonyms-2-find", "image"));
            HttpResponse<String> confirm = post(first, "synonyms", form, "continue");
            assertThat(confirm.statusCode()).isEqualTo(200);
            assertThat(confirm.body())
                    .contains("Check what changes", "&lt;script&gt;")
                    .doesNotContain("<script>alert");
            form.put("reason", "Fewer words");
            assertThat(SiteVisitor.location(post(first, "synonyms", form, "save")))
                    .isEqualTo(SETTINGS);

            Map<String, String> late = new LinkedHashMap<>(Map.of(
                    "base", mark, "synonyms-1", "1", "synonyms-1-words", "pictures", "synonyms-1-find", "image"));
            HttpResponse<String> both = post(second, "synonyms", late, "continue");
            assertThat(both.statusCode()).isEqualTo(409);
            assertThat(both.body()).contains("Somebody was first", "Fewer words", "What you changed", "pictures");
            late.put("onto", mark(second.get(SETTINGS + "/synonyms").body()));
            assertThat(post(second, "synonyms", late, "continue").body()).contains("Check what changes", "snaps");

            Map<String, String> beside = new LinkedHashMap<>(Map.of("base", mark, "posts", "Director of Workforce"));
            assertThat(post(second, "posts", beside, "continue").body())
                    .contains("There", "post or committee")
                    .doesNotContain("Somebody was first");
        }
    }

    @Test
    void aVersionCanBeGoneBackToAndAWrongNumberIsNothing() {
        try (SiteVisitor manager = SITE.visitor("manager")) {
            String mark = mark(manager.get(SETTINGS + "/reviews").body());
            Map<String, String> form =
                    new LinkedHashMap<>(Map.of("base", mark, "review-rule-every", "24", "reason", "Sooner"));
            assertThat(SiteVisitor.location(post(manager, "reviews", form, "save")))
                    .isEqualTo(SETTINGS);
            String past = manager.get(SETTINGS + "/history/1").body();
            String text = past.substring(past.indexOf("<textarea hidden name=\"text\">") + 30);
            text = text.substring(0, text.indexOf("</textarea>"))
                    .replace("&quot;", "\"")
                    .replace("&#39;", "'")
                    .replace("&amp;", "&");
            HttpResponse<String> back = post(manager, "file", Map.of("base", mark(past), "text", text), "continue");
            assertThat(back.body()).contains("Check what changes", "Months between reviews", "24", "36");

            assertThat(manager.get(SETTINGS + "/history/0").statusCode()).isEqualTo(404);
            assertThat(manager.get(SETTINGS + "/history/99").statusCode()).isEqualTo(404);
            assertThat(manager.get(SETTINGS + "/nothing").statusCode()).isEqualTo(404);
            assertThat(post(manager, "file", Map.of("base", mark(past), "text", "a: [b"), "continue")
                            .statusCode())
                    .isEqualTo(422);
            assertThat(post(
                                    manager,
                                    "style",
                                    Map.of("base", mark(past), "style", "calderbrook", "look-colours-accent", "ffee00"),
                                    "continue")
                            .body())
                    .contains("cannot be read well", "href=\"#look-colours-accent\"");
            assertThat(manager.get(SETTINGS + "/front.png?style=default&look-colours-accent=003300")
                            .headers()
                            .firstValue("Content-Type"))
                    .contains("image/png");
            assertThat(manager.get(SETTINGS + "/front.html?look-colours-accent=003300")
                            .body())
                    .contains("003300");
            assertThat(manager.get(SETTINGS + "/front.html?look-colours-accent=red")
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    private static HttpResponse<String> post(SiteVisitor visitor, String part, Map<String, String> form, String wish) {
        Map<String, String> whole = new LinkedHashMap<>(form);
        whole.put("do", wish);
        whole.put("_csrf", SiteVisitor.token(visitor.get(SETTINGS).body()));
        return visitor.postAsIs(SETTINGS + "/" + part, whole);
    }

    private static String mark(String page) {
        Matcher found = MARK.matcher(page);
        assertThat(found.find()).as("a mark in %s", page).isTrue();
        return found.group(1);
    }
}
