package org.policybook.people;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The open database, in its newest form. Safe for use by many threads.
///
/// Without an address it is a file in the library folder, which other processes on the same machine can use at
/// the same time. A commit is on disk when it returns.
public final class Database implements AutoCloseable {
    private static final String FOLDER = "people";
    /// `WRITE_DELAY=0`: with the usual delay a killed process loses what it had committed.
    private static final String FILE_SETTINGS =
            ";AUTO_SERVER=TRUE;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";

    private static final int CONNECTIONS = 10;
    /// How long it may take to answer when it is asked whether it is there.
    private static final int SECONDS = 5;

    private final HikariDataSource source;
    private final JdbcClient client;
    private final TransactionTemplate transactions;
    private final TransactionTemplate apart;

    private Database(HikariDataSource source) {
        this.source = source;
        this.client = JdbcClient.create(source);
        JdbcTransactionManager manager = new JdbcTransactionManager(source);
        this.transactions = new TransactionTemplate(manager);
        this.apart = new TransactionTemplate(manager);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /// @param library the library folder
    /// @param address a JDBC address, such as `jdbc:postgresql://db.example.org/policybook?user=policybook`; a file
    ///     in the library folder when empty
    /// @throws PeopleFailure when it cannot be opened or brought to its newest form
    public static Database open(Path library, Optional<String> address) {
        HikariDataSource source = new HikariDataSource(settings(library, address));
        try {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:org/policybook/people/migration")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            source.close();
            throw new PeopleFailure("The database of people cannot be opened: %s".formatted(reason(e)), e);
        }
        return new Database(source);
    }

    private static HikariConfig settings(Path library, Optional<String> address) {
        // So that nobody on the network reaches the file that another process of this machine may share.
        System.setProperty("h2.bindAddress", "127.0.0.1");
        HikariConfig settings = new HikariConfig();
        settings.setPoolName("people");
        settings.setMaximumPoolSize(CONNECTIONS);
        settings.setMinimumIdle(1);
        settings.setInitializationFailTimeout(-1);
        settings.setJdbcUrl(address.orElseGet(() -> "jdbc:h2:file:" + file(library) + FILE_SETTINGS));
        if (settings.getJdbcUrl().startsWith("jdbc:postgresql:")) {
            // Many rows in one statement, where a batch would send one statement a row.
            settings.addDataSourceProperty("reWriteBatchedInserts", "true");
        }
        if (address.isEmpty()) {
            settings.setUsername("policybook");
            settings.setPassword("");
        }
        return settings;
    }

    private static Path file(Path library) {
        return library.toAbsolutePath().resolve(FOLDER).resolve(FOLDER);
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }

    /// Why it cannot be asked anything just now; empty when it can.
    public Optional<String> trouble() {
        try (Connection connection = source.getConnection()) {
            return connection.isValid(SECONDS) ? Optional.empty() : Optional.of("It does not answer.");
        } catch (SQLException e) {
            return Optional.of(reason(e));
        }
    }

    /// Where the database in a library folder is; need not exist.
    public static Path storedIn(Path library) {
        return library.resolve(FOLDER).resolve(FOLDER + ".mv.db");
    }

    /// Writes a copy as it stands at this moment to a ZIP file, while others go on writing. For a database in the
    /// library folder.
    ///
    /// @param file absolute; the process that has the database open writes it
    public void backUp(Path file) {
        client.sql("backup to '%s'".formatted(file.toString().replace("'", "''")))
                .update();
    }

    /// For parts of the web application that keep tables of their own, such as its sessions.
    public DataSource source() {
        return source;
    }

    JdbcClient client() {
        return client;
    }

    /// Runs steps that count together or not at all.
    TransactionTemplate transactions() {
        return transactions;
    }

    /// Runs steps that count together or not at all, and that stay when what they are a part of fails later.
    TransactionTemplate apart() {
        return apart;
    }

    @Override
    public void close() {
        source.close();
    }
}
