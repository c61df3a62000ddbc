package org.policybook.people;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/// What holds on the database in the library folder holds on PostgreSQL.
class PostgresIT {
    private static EmbeddedPostgres server;
    private static Database database;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        server = EmbeddedPostgres.builder().start();
        database = Database.open(folder, Optional.of(server.getJdbcUrl("postgres", "postgres")));
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
        server.close();
    }

    @Nested
    class Outbox extends OutboxContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Acknowledgements extends AcknowledgementContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Reminders extends RemindersContract {
        @Override
        Database database() {
            return database;
        }
    }
}
