package org.policybook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;
import org.policybook.document.PartialDate;
import org.policybook.document.PlainReason;
import org.policybook.governance.Person;
import org.policybook.library.Library;
import org.policybook.library.Session;

/// What commands over a library share.
abstract class LibraryCommand implements Callable<Integer> {
    private static final String DATA = "POLICYBOOK_DATA";
    private static final Person OPERATOR = new Person("Local operator", "operator@localhost");

    private final Desk desk;

    LibraryCommand(Desk desk) {
        this.desk = desk;
    }

    Desk desk() {
        return desk;
    }

    Terminal terminal() {
        return desk.terminal();
    }

    void say(String line) {
        desk.terminal().say(line);
    }

    void note(String line) {
        desk.terminal().note(line);
    }

    Path folder() {
        Path data = desk.options().data;
        if (data != null) {
            return data;
        }
        String folder = desk.environment().getOrDefault(DATA, "");
        return Path.of(folder.isBlank() ? "policybook-data" : folder);
    }

    Library open() {
        Library library = Library.open(folder());
        library.watchIndexing(new IndexingNotes(terminal()));
        return library;
    }

    LocalDate today() {
        String today = desk.options().today;
        return today == null ? LocalDate.now(desk.clock()) : day("--today", today);
    }

    Session session() {
        return new Session(person(), Instant.now(desk.clock()), today());
    }

    private Person person() {
        String user = desk.options().user;
        if (user == null || user.isBlank()) {
            return OPERATOR;
        }
        int open = user.indexOf('<');
        if (open > 0 && user.endsWith(">")) {
            return new Person(user.substring(0, open).strip(), user.substring(open + 1, user.length() - 1));
        }
        if (user.indexOf('@') > 0) {
            return new Person(user.strip(), user.strip().toLowerCase(Locale.ROOT));
        }
        return new Person(user, user.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", ".") + "@localhost");
    }

    /// A whole day.
    static LocalDate day(String option, String text) {
        PartialDate date = PartialDate.parse(text);
        if (date.day() == 0) {
            throw new BadInput("%s needs a whole day, such as 2026-11-21, not \"%s\".".formatted(option, text));
        }
        return date.firstDay();
    }

    /// @throws BadInput when the library has no such organisation; that one is damaged is told by those who read it
    static Set<OrganisationId> organisations(List<String> names, Library library) {
        Set<OrganisationId> ids = new LinkedHashSet<>();
        for (String name : names) {
            OrganisationId id = OrganisationId.of(name);
            if (!library.organisations().contains(id)) {
                library.organisation(id);
            }
            ids.add(id);
        }
        return ids;
    }

    static byte[] readFile(Path file) {
        if (!Files.exists(file)) {
            throw new BadInput("There is no file %s.".formatted(file));
        }
        if (!Files.isRegularFile(file)) {
            throw new BadInput("%s is not a file.".formatted(file));
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The file %s cannot be read: %s.".formatted(file, PlainReason.of(e)), e);
        } catch (OutOfMemoryError e) {
            throw new BadInput("The file %s is too large to be read.".formatted(file), e);
        }
    }

    static void writeFile(Path file, byte[] content) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The file %s cannot be written (%s). Check that the folder may be written to and the disk is not full."
                            .formatted(file, PlainReason.of(e)),
                    e);
        }
    }
}
