package org.policybook.web;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;
import org.policybook.governance.PolicyStatus;
import org.policybook.library.CardFacts;
import org.policybook.library.SearchQuestion;
import org.policybook.library.ShownPolicy;
import org.springframework.context.support.ResourceBundleMessageSource;

/// The page of a policy with every part that it can have, with none, and with script where words should be.
class PolicyTemplateTest {
    private static final String SCRIPT = "<script>alert(1)</script>\"'";
    private static final VersionNumber OLD = VersionNumber.of("1.0");
    private static final VersionNumber SHOWN = VersionNumber.of("2.0");
    private static final VersionNumber NEWEST = VersionNumber.of("3.0");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    /// As the template sees a [ShownPolicy].
    public record Shown(
            Read reading,
            CardFacts about,
            ShownPolicy.Text text,
            ShownPolicy.Standing standing,
            List<ShownPolicy.Fact> facts,
            List<ShownPolicy.Version> versions,
            List<ShownPolicy.Related> related,
            List<String> external) {
        public Optional<VersionNumber> before() {
            return versions.size() > 1 ? Optional.of(OLD) : Optional.empty();
        }
    }

    public record Read(Optional<VersionNumber> version) {}

    public record Before(VersionNumber version, LocalDate on) {}

    public record Must(Asked what, Optional<VersionNumber> known, List<String> questions) {}

    public record Asked(PolicyId policy, LocalDate asked) {}

    public record House(String id, String name, String accent, String tint) {}

    @Test
    void everyPartIsThere() throws Exception {
        String page = page(whole("Lone working"), Map.of("since", new Before(OLD, DAY), "mustRead", must()));

        assertThat(page)
                .contains("<h1 class=\"nhsuk-heading-l\" lang=\"en\" dir=\"ltr\">Lone working</h1>")
                .contains("Lone working, version 2.0 – Policybook")
                .contains("app-standing--ended", "href=\"/policies/harbour/lone-working\">")
                .contains("app-must-read", "/reading#harbour-lone-working", "21 November 2026")
                .contains("app-since", "changes?from=1.0&amp;to=2.0")
                .contains("app-policy__summary", "/2.0/document.pdf", "/2.0/document.docx", "/2.0/feedback")
                .contains("Owner of it", "Decided since")
                .contains("<nav><a href=\"#one\">One</a></nav>", "<p id=\"one\">The text</p>")
                .contains("/policies/harbour/driving", "A law", "app-versions", "1 May 2019", "name=\"day\"")
                .contains("app-house__name");
    }

    @Test
    void whatThereIsNotLeavesNoTrace() throws Exception {
        Shown bare = new Shown(
                new Read(Optional.empty()),
                new CardFacts(
                        "Lone working",
                        "",
                        "en",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        SearchQuestion.Audience.PUBLIC),
                new ShownPolicy.Text("", "<p>The text</p>", "en", "ltr"),
                new ShownPolicy.Standing(PolicyStatus.IN_FORCE, false, Optional.empty(), Optional.empty(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(page(bare, Map.of()))
                .contains("<p>The text</p>")
                .doesNotContain("app-must-read", "app-since", "app-standing", "app-policy__summary", "app-after")
                .doesNotContain("app-policy__contents", "/feedback", "changes?from", "<form action=\"/sign-out\"");
    }

    @Test
    void onAPastDayThatDayIsSpokenOfFirst() throws Exception {
        ShownPolicy.Then then = new ShownPolicy.Then(
                LocalDate.of(2019, 2, 14),
                false,
                Optional.of(PartialDate.parse("2020-05")),
                Optional.of(PartialDate.parse("2019-02")));

        String page = page(whole("Lone working"), Map.of("then", then));

        assertThat(page)
                .contains("On 14 February 2019: in force, within its review date (May 2020).</strong>")
                .contains("It came into force in February 2019; on which day is not recorded.")
                .contains("Today: It was replaced on 21 November 2026")
                .contains("nhsuk-tag--green\">In force</strong>")
                .doesNotContain("app-standing--ended");
    }

    @Test
    void aMonthIsNotShownAsADay() throws Exception {
        Shown shown = whole("Lone working");
        Shown replaced = new Shown(
                shown.reading(),
                shown.about(),
                shown.text(),
                new ShownPolicy.Standing(
                        PolicyStatus.SUPERSEDED,
                        false,
                        Optional.of(PartialDate.parse("2017-05")),
                        Optional.of(NEWEST),
                        List.of()),
                shown.facts(),
                shown.versions(),
                shown.related(),
                shown.external());

        assertThat(page(replaced, Map.of())).contains("It was replaced in May 2017 and");
    }

    @Test
    void inForceAndPastItsReviewAreTwoTags() throws Exception {
        Shown shown = whole("Lone working");
        Shown late = new Shown(
                shown.reading(),
                shown.about(),
                shown.text(),
                new ShownPolicy.Standing(
                        PolicyStatus.IN_FORCE,
                        true,
                        Optional.of(PartialDate.parse("2020-05")),
                        Optional.empty(),
                        List.of()),
                shown.facts(),
                shown.versions(),
                shown.related(),
                shown.external());

        assertThat(page(late, Map.of("code", "7K3M-9QXA-4D2T")))
                .contains(
                        "nhsuk-tag--green\">In force</strong> <strong class=\"nhsuk-tag nhsuk-tag--orange\">Past its review")
                .contains("Its review date was May 2020")
                .contains("Uncontrolled when printed", "printed on <time", "7K3M-9QXA-4D2T")
                .contains("href=\"/sign-in?from=%2Fpolicies%2Fharbour%2Flone-working\"", "href=\"#_versions\"");
    }

    @Test
    void wordsAreNeverMarkup() throws Exception {
        String page = page(whole(SCRIPT), Map.of());

        assertThat(page).doesNotContain(SCRIPT, "<script>alert").contains("&lt;script&gt;alert(1)");
    }

    private static Must must() {
        return new Must(new Asked(PolicyId.parse("harbour/lone-working"), DAY), Optional.of(OLD), List.of());
    }

    private static Shown whole(String words) {
        return new Shown(
                new Read(Optional.of(SHOWN)),
                new CardFacts(
                        words,
                        words,
                        "en",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        SearchQuestion.Audience.PUBLIC),
                new ShownPolicy.Text("<nav><a href=\"#one\">One</a></nav>", "<p id=\"one\">The text</p>", "en", "ltr"),
                new ShownPolicy.Standing(
                        PolicyStatus.SUPERSEDED,
                        false,
                        Optional.of(PartialDate.of(DAY)),
                        Optional.of(NEWEST),
                        List.of("Decided since", words)),
                List.of(new ShownPolicy.Fact("Owner of it", List.of(words, "Another line"))),
                List.of(version(NEWEST, words), version(SHOWN, words), version(OLD, words)),
                List.of(new ShownPolicy.Related(PolicyId.parse("harbour/driving"), words, "en")),
                List.of("A law", words));
    }

    private static ShownPolicy.Version version(VersionNumber number, String words) {
        return new ShownPolicy.Version(
                number,
                PartialDate.parse("2019-05-01"),
                Optional.of(PartialDate.of(DAY)),
                words,
                PolicyStatus.SUPERSEDED);
    }

    private static String page(Shown shown, Map<String, ?> own) throws IOException, TemplateException {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasenames(
                "org/policybook/web/words", "org/policybook/web/words-reader", "org/policybook/web/words-search");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        Map<String, Object> model = new HashMap<>(own);
        model.putAll(Map.of(
                "shown", shown,
                "house", new House("harbour", "Harbour Council", "005eb8", "eeeeee"),
                "address", "/policies/harbour/lone-working",
                "edition", "2.0",
                "signIn", "/sign-in?from=%2Fpolicies%2Fharbour%2Flone-working"));
        model.putAll(Map.of(
                "visitor",
                new Visitor(Optional.empty()),
                "today",
                DAY,
                "path",
                "/policies/harbour/lone-working",
                "language",
                "en",
                "t",
                new PageWords(words, Locale.UK),
                "day",
                new PageDay(Locale.UK),
                "asset",
                new PageAsset(),
                "query",
                ""));
        StringWriter page = new StringWriter();
        templates().getTemplate("policy.ftlh").process(model, page);
        return page.toString();
    }

    private static Configuration templates() {
        Configuration templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setClassForTemplateLoading(WebServer.class, "/templates/pages/");
        templates.setDefaultEncoding("UTF-8");
        templates.setRecognizeStandardFileExtensions(true);
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setObjectWrapper(new PageValues());
        templates.addAutoImport("ui", "layout.ftlh");
        templates.setLocale(Locale.UK);
        return templates;
    }
}
