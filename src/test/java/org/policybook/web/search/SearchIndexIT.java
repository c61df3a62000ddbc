package org.policybook.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.policybook.document.OrganisationId;
import org.policybook.library.BrowsePolicies;
import org.policybook.library.Library;
import org.policybook.library.SearchQuestion;
import org.policybook.search.IndexUpdate;
import org.policybook.search.LuceneSearch;
import org.policybook.web.OwnSite;
import org.policybook.web.SiteVisitor;

/// The pages that find things while the index is written by another process, is not there, or is cut short.
class SearchIndexIT {
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration AT_ALL = SOON.multipliedBy(60);
    private static final OrganisationId HOSPITAL = OrganisationId.of("calderbrook-hospital");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @RegisterExtension
    static final OwnSite SITE = OwnSite.withDrafts();

    @SuppressWarnings("NullAway.Init")
    private static OtherProcess other;

    @BeforeAll
    static void open() throws IOException {
        other = new OtherProcess(
                SITE.library(), Files.createDirectory(SITE.folder().resolve("files")));
    }

    /// While another process writes the index, what it held before is found, policies are published, and all is made
    /// up for afterwards.
    @Test
    void aLockedIndexKeepsNobodyFromSearchingOrPublishing() throws IOException, InterruptedException {
        try (SiteVisitor visitor = SITE.visitor()) {
            assertThat(visitor.get("/search?q=kettle").body()).contains("Nothing found");
            try (LuceneSearch writer = new LuceneSearch(index());
                    IndexUpdate update = writer.update(false)) {
                assertThat(update.marks()).containsKey(HOSPITAL);
                other.finish(
                        "kettles",
                        other.publish("kettles", "classification: public", "Staff must descale every kettle."));
                for (int i = 0; i < 5; i++) {
                    everyPageAnswers(visitor);
                    assertThat(visitor.get("/search?q=kettle").body()).contains("Nothing found");
                }
                assertThat(visitor.get("/policies/calderbrook-hospital/kettles").body())
                        .contains("descale every kettle");
            }
            until(() -> visitor.get("/search?q=kettle").body().contains("descale every"));
        }
    }

    @Test
    void whileThereIsNoIndexThePagesSayHowFarItIsAndAllOthersGoOn() throws IOException {
        CountDownLatch goOn = new CountDownLatch(1);
        Library library = SITE.part(Library.class);
        library.watchIndexing(progress -> {
            try {
                assertThat(goOn.await(AT_ALL.toSeconds(), TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        try (SiteVisitor visitor = SITE.visitor("author")) {
            takeAway();
            for (String page : List.of(
                    "/search?q=photographs",
                    "/search?q=photographs&side-by-side=yes",
                    "/conflicts?q=investigation",
                    "/policies/calderbrook-hospital/disciplinary/1.1/elsewhere")) {
                HttpResponse<String> answer = visitor.get(page);
                assertThat(answer.statusCode()).as(page).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                assertThat(answer.body()).contains("The search is being prepared", " % has been read", "Look again");
            }
            for (String page : List.of("/", "/search", "/duties?role=line+manager", "/suggest?q=whistle", "/work")) {
                assertThat(visitor.get(page).statusCode()).as(page).isEqualTo(200);
            }
            goOn.countDown();
            until(() -> visitor.get("/search?q=photographs").body().contains("app-found__path"));
        } finally {
            goOn.countDown();
            library.watchIndexing(progress -> {});
        }
    }

    /// Asks until it is so, as people do.
    private static void until(BooleanSupplier answered) {
        long began = System.nanoTime();
        while (!answered.getAsBoolean()) {
            assertThat(System.nanoTime() - began).isLessThan(AT_ALL.toNanos());
        }
    }

    private static Path index() {
        return SITE.library().resolve("index");
    }

    private static void takeAway() throws IOException {
        try (Stream<Path> files = Files.walk(index())) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void anIndexCutShortOrTakenAwayUnderThePagesIsMadeAnew() throws IOException {
        Path index = index();
        try (SiteVisitor visitor = SITE.visitor()) {
            assertThat(visitor.get("/search?q=photographs").body()).contains("found");
            try (Stream<Path> files = Files.list(index)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    try (FileChannel open = FileChannel.open(file, StandardOpenOption.WRITE)) {
                        open.truncate(open.size() / 2);
                    }
                }
            }
            until(() -> visitor.get("/search?q=photographs").statusCode() == 200);
            everyPageAnswers(visitor);
            takeAway();
            until(() -> visitor.get("/search?q=photographs").statusCode() == 200);
            everyPageAnswers(visitor);
        }
    }

    private static void everyPageAnswers(SiteVisitor visitor) {
        assertThat(visitor.get("/search?q=photographs").body()).contains("app-found__path");
        assertThat(visitor.get("/search?q=photographs&side-by-side=yes").body()).contains("app-found__path");
        assertThat(visitor.get("/suggest?q=whistle").body()).contains("Whistleblowing");
    }

    /// Who may not reads none of it, and an administrator's wish is done while the present index answers.
    @Test
    void anAdministratorHasTheIndexMadeAnew() {
        try (SiteVisitor administrator = SITE.visitor("administrator");
                SiteVisitor author = SITE.visitor("author")) {
            assertThat(author.get("/admin/search").statusCode()).isEqualTo(403);
            assertThat(administrator.get("/admin/search").body()).contains("Make the search anew");
            assertThat(SiteVisitor.location(administrator.post("/admin/search", Map.of())))
                    .isEqualTo("/admin/search?begun=yes");
            for (int i = 0; i < 5; i++) {
                everyPageAnswers(author);
            }
            until(() -> administrator.get("/admin/search").body().contains("Make the search anew"));
        }
    }

    /// The time runs from when Git has the version until the page shows its clause.
    @Test
    void whatAnotherProcessPublishesIsFoundOnThePageWithinOneSecond() throws IOException, InterruptedException {
        try (SiteVisitor visitor = SITE.visitor();
                Library library = Library.open(SITE.library())) {
            assertThat(visitor.get("/search?q=gyroscope").body()).contains("Nothing found");
            Process process = other.publish(
                    "lanterns", "classification: public", "Porters must switch every gyroscope off at dusk.");
            Optional<Long> published = Optional.empty();
            boolean shown = false;
            while (!shown && (process.isAlive() || published.isPresent())) {
                if (published.isEmpty() && isPublished(library)) {
                    published = Optional.of(System.nanoTime());
                }
                shown = visitor.get("/search?q=gyroscope").body().contains("switch every");
                if (published.isPresent() && System.nanoTime() - published.get() > SOON.toNanos()) {
                    break;
                }
            }

            assertThat(shown).isTrue();
            other.finish("lanterns", process);
        }
    }

    private static boolean isPublished(Library library) {
        return new BrowsePolicies(library)
                .of(HOSPITAL, SearchQuestion.Reader.OPERATOR, TODAY).stream()
                        .anyMatch(card -> card.policy().policy().value().equals("lanterns"));
    }
}
