package org.policybook.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.library.SampleLibrary;

/// The web application on PostgreSQL: a session outlives the server that began it.
class PostgresSiteIT {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aSessionOutlivesARestart() throws Exception {
        new SampleLibrary(folder).close();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            WebSettings settings = new WebSettings(
                    folder,
                    Listening.here(0),
                    Optional.of(postgres.getJdbcUrl("postgres", "postgres")),
                    Clock.systemUTC(),
                    true,
                    Map.of());
            WebServer first = WebServer.start(settings);
            try (SiteVisitor reader = new SiteVisitor("http://127.0.0.1:" + first.port())) {
                assertThat(SiteVisitor.location(reader.signIn("reader@example.org", ExampleAccounts.PASSWORD)))
                        .isEqualTo("/");
                first.close();
                try (WebServer second = WebServer.start(settings)) {
                    String front = "http://127.0.0.1:" + second.port();
                    assertThat(reader.get(front + "/account").body()).contains("Robin Reader");
                    assertThat(reader.with("Accept", "*/*")
                                    .get(front + "/health/readiness")
                                    .body())
                            .contains("UP");
                }
            }
        }
        assertThat(folder.resolve("people")).doesNotExist();
    }
}
