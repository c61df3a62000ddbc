package org.policybook.people;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class SqlOutboxTest extends OutboxContract {
    private static Database database;

    @BeforeAll
    static void open(@TempDir Path folder) {
        database = Database.open(folder, Optional.empty());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Override
    Database database() {
        return database;
    }
}
