package org.policybook.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policybook.library.Library;
import org.policybook.library.Meaning;
import org.policybook.library.SearchClauses;
import org.policybook.web.OwnSite;
import org.policybook.web.SiteVisitor;

/// The pages that find things, asked by those who may see little, in ways nobody should, and by many at once.
class SearchSafetyIT {
    private static final Duration AT_ALL = Duration.ofMinutes(1);

    /// What the restricted policy says, and nothing else.
    private static final String SECRET = "strongroom";

    @RegisterExtension
    static final OwnSite SITE = OwnSite.withDrafts();

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        OtherProcess other = new OtherProcess(
                SITE.library(), Files.createDirectory(SITE.folder().resolve("files")));
        other.finish(
                SECRET,
                other.publish(
                        SECRET,
                        "classification: restricted\nkeywords: [vaultkeeping]\naudience: Vault wardens",
                        "Line managers must open the strongroom within 9 working days of the allegation, and an investigation should be finished within 9 weeks."));
    }

    /// @param who an example account; the public when empty
    private static SiteVisitor visitor(String who) {
        return who.isEmpty() ? SITE.visitor() : SITE.visitor(who);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "reader"})
    void whatIsRestrictedShowsInNoPartOfAnyPage(String who) {
        try (SiteVisitor visitor = visitor(who)) {
            for (String page : List.of(
                    "/search?q=allegation+investigation+working+days",
                    "/search?q=line+managers&organisation=calderbrook-hospital&topic=vaultkeeping&audience=Vault+wardens",
                    "/search?q=line+managers&status=draft&status=superseded",
                    "/search?q=investigation&side-by-side=yes",
                    "/search?q=investigation&on=2026-11-20&believed=yes",
                    "/duties?role=line+manager&named=yes",
                    "/duties?role=line+manager&organisation=calderbrook-hospital&on=2026-11-21")) {
                HttpResponse<String> answer = visitor.get(page);
                assertThat(answer.statusCode()).as(page).isEqualTo(200);
                assertThat(found(answer.body())).as(page).doesNotContain("strongroom", "vaultkeeping (", "wardens <");
            }
            assertThat(visitor.get("/suggest?q=strongr").body()).doesNotContain("strongroom");
            assertThat(visitor.get("/suggest?q=vaultk").body()).doesNotContain("vaultkeeping");
            assertThat(visitor.get("/search?q=" + SECRET).body()).contains("Nothing found");
            assertThat(visitor.get("/policies/calderbrook-hospital/strongroom/1.0/elsewhere")
                            .statusCode())
                    .isIn(302, 403);
        }
    }

    /// The page without what was typed and ticked, which it shows again.
    private static String found(String body) {
        return body.replaceAll("(?s)<input[^>]*>", "")
                .replaceAll(
                        "(?s)<label[^>]*>(?:vaultkeeping|Vault wardens) <span class=\"app-count\">\\(0\\)</span>", "");
    }

    @Test
    void whoMayReadItFindsItEverywhere() {
        try (SiteVisitor author = SITE.visitor("author")) {
            assertThat(author.get("/search?q=allegation+investigation+working+days")
                            .body())
                    .contains("/policies/calderbrook-hospital/strongroom/1.0#");
            assertThat(author.get("/suggest?q=strongr").body()).contains("strongroom");
            assertThat(author.get("/duties?role=line+manager&organisation=calderbrook-hospital")
                            .body())
                    .contains("open the strongroom");
            assertThat(author.get("/conflicts?q=investigation").body()).contains("within 9 weeks");
            assertThat(author.get("/policies/calderbrook-hospital/disciplinary/1.1/elsewhere")
                            .body())
                    .contains("Another time limit", "within 9 weeks");
        }
    }

    @Test
    void draftsAreInNoDutyConflictOrCopy() {
        try (SiteVisitor author = SITE.visitor("author")) {
            for (String page : List.of(
                    "/duties?role=staff&named=yes",
                    "/conflicts?q=social+media",
                    "/policies/calderbrook-hospital/social-media/2.2/elsewhere")) {
                assertThat(author.get(page).body()).as(page).doesNotContain("/draft#", "/draft:");
            }
        }
    }

    @Test
    void whatSomebodyKeepsIsTheirsAlone() {
        try (SiteVisitor author = SITE.visitor("author");
                SiteVisitor reader = SITE.visitor("reader")) {
            author.post("/searches", Map.of("q", "allegation", "name", "<b>Vault</b>"));
            String list = author.get("/searches").body();
            assertThat(list).contains("&lt;b&gt;Vault&lt;/b&gt;").doesNotContain("<b>Vault");
            String id = list.replaceFirst("(?s).*?/searches/(\\d+)/remove.*", "$1");

            assertThat(reader.get("/searches").body()).doesNotContain("Vault");
            reader.post("/searches/" + id + "/remove", Map.of());
            reader.post("/searches/" + id + "/mail", Map.of("wanted", "yes"));
            assertThat(author.get("/searches").body()).contains("Vault", "Tell me by e-mail");
            assertThat(author.post("/searches", Map.of("q", "?", "name", " ")).statusCode())
                    .isEqualTo(422);
            author.post("/searches/" + id + "/remove", Map.of());
            assertThat(author.get("/searches").body()).doesNotContain("Vault");
            assertThat(author.post("/searches/none/remove", Map.of()).statusCode())
                    .isEqualTo(404);
        }
    }

    static Stream<String> odd() {
        return Stream.of(
                "",
                "   ",
                "?!… — ***",
                "a".repeat(10_000),
                "how? ".repeat(2_000),
                "a* b* c* ?? ~~ ^^ ".repeat(20),
                "(a+)+$ .*.*.* [a-z]{1,99} \\",
                "سياسة الخصوصية \u202e abc",
                "🚲🔑 👩‍⚕️".repeat(30),
                "org: title: -org: \"",
                "<script>alert(1)</script>",
                "\u0000\u0007'; drop table account; --");
    }

    @ParameterizedTest
    @MethodSource("odd")
    void nothingThatOneCanTypeIsAnError(String words) {
        String typed = URLEncoder.encode(words, StandardCharsets.UTF_8);
        try (SiteVisitor author = SITE.visitor("author")) {
            for (String page : List.of(
                    "/search?q=", "/search?side-by-side=yes&q=", "/suggest?q=", "/duties?role=", "/conflicts?q=")) {
                HttpResponse<String> answer = author.get(page + typed);
                assertThat(answer.statusCode()).as(page + words).isEqualTo(200);
                assertThat(answer.body()).doesNotContain("<script>alert");
            }
        }
    }

    @Test
    void withoutTheLanguageModelThePagesSaySo() {
        try (SiteVisitor visitor = SITE.visitor()) {
            assertThat(visitor.get("/search").body()).contains("The search goes by words only");
            assertThat(visitor.get("/search?q=How+do+I+feed+penguins%3F").body())
                    .contains("No paragraph answers this.")
                    .doesNotContain("looked for by meaning");
        }
    }

    /// With the model itself: the question shares hardly a word with its answer.
    @Test
    void aQuestionInOrdinaryWordsFindsItsClauseByMeaningWhileTheModelIsThere() throws InterruptedException {
        String question = "/search?q=What+if+somebody+wrote+something+nasty+about+me+online%3F";
        ByMeaning pages = SITE.part(ByMeaning.class);
        try (SiteVisitor visitor = SITE.visitor()) {
            assertThat(visitor.get(question).body()).doesNotContain("looked for by meaning");
            learnAll(SITE.part(Library.class));
            pages.run();

            assertThat(pages.state()).isEqualTo(ByMeaning.State.READY);
            assertThat(visitor.get("/search").body()).contains("are looked for by meaning too");
            String answer = visitor.get(question).body();
            assertThat(answer).contains("are looked for by meaning too").containsPattern("(?i)disparaging|defamatory");
        } finally {
            pages.destroy();
        }
        try (SiteVisitor visitor = SITE.visitor()) {
            assertThat(visitor.get("/search").body()).contains("The search goes by words only");
            HttpResponse<String> answer = visitor.get(question);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("looked for by meaning");
        }
    }

    /// As `policybook meaning` does.
    private static void learnAll(Library library) {
        try (Meaning model = Meaning.open(library, note -> {}).orElseThrow()) {
            model.learn((done, all) -> true, damage -> {
                throw damage;
            });
        }
    }

    @Test
    void aModelThatIsMissingLeavesTheSearchByWords() throws InterruptedException {
        ByMeaning none = new ByMeaning(true, Optional::empty);
        SearchClauses byWords = new SearchClauses(SITE.part(Library.class), note -> {}, damage -> {
            throw damage;
        });
        none.run();

        assertThat(none.state()).isEqualTo(ByMeaning.State.OFF);
        assertThat(none.of(byWords)).isSameAs(byWords);
        none.destroy();
    }

    @Test
    void aLongTextIsSearchedForItsBeginningAndThePageSaysSo() {
        try (SiteVisitor visitor = SITE.visitor()) {
            assertThat(visitor.get("/search?q=" + "photographs+of+patients+".repeat(40))
                            .body())
                    .contains("Only its first", "letters were looked for", "paragraphs found");
        }
    }

    /// More than may search at a time, some of them in vain and some refused: each has its turn, and gives it back.
    @Test
    void manyWhoSearchAtOnceAreAllAnswered() throws Exception {
        List<String> pages = List.of("/search?q=photographs", "/search?q=kangaroo", "/conflicts?q=media", "/search");
        try (SiteVisitor visitor = SITE.visitor();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = IntStream.range(0, 60)
                    .mapToObj(i -> threads.submit(
                            () -> visitor.get(pages.get(i % pages.size())).statusCode()))
                    .toList();
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get(AT_ALL.toSeconds(), TimeUnit.SECONDS))
                        .isEqualTo(pages.get(i % pages.size()).startsWith("/conflicts") ? 302 : 200);
            }
            assertThat(visitor.get("/search?q=photographs").statusCode()).isEqualTo(200);
        }
    }
}
