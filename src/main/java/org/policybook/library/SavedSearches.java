package org.policybook.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policybook.document.BadInput;
import org.policybook.document.PlainReason;

/// Searches kept by a name, each with what it had found when it was last looked at, so that one learns what
/// is new. A file a search, in the library folder: first the question, then a line a clause.
public final class SavedSearches {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    private final Library library;
    private final SearchClauses search;

    public SavedSearches(Library library, SearchClauses search) {
        this.library = library;
        this.search = search;
    }

    /// What matches a saved search now and did not when it was last looked at: new clauses, and those that
    /// were reworded.
    public record News(String name, String words, List<Found> found) {
        public News {
            found = List.copyOf(found);
        }
    }

    /// Keeps a search, in place of one of the same name. All that it finds now counts as seen.
    ///
    /// @param question what is in force counts, whatever day it names
    /// @throws BadInput when the name is none
    public void save(String name, SearchQuestion question, LocalDate today) {
        Path file = file(name);
        SavedSearch saved = SavedSearch.of(question);
        write(file, saved, SeenClauses.of(found(saved, today)).keys());
    }

    public List<String> names() {
        Path folder = library.savedSearches();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw failure(folder, "read", e);
        }
    }

    /// @param seen whether it all counts as seen from now on
    /// @throws BadInput when there is no such search
    public News news(String name, boolean seen, LocalDate today) {
        Path file = file(name);
        if (!Files.isRegularFile(file)) {
            throw new BadInput(
                    "There is no saved search \"%s\". Saved: %s. Keep one with \"policybook search WORDS --save NAME\"."
                            .formatted(name, names().isEmpty() ? "none" : String.join(", ", names())));
        }
        List<String> lines = read(file);
        SavedSearch saved = SavedSearch.parse(lines.getFirst());
        List<Found> found = found(saved, today);
        List<Found> fresh = new SeenClauses(lines.subList(1, lines.size())).newIn(found);
        if (seen) {
            write(file, saved, SeenClauses.of(found).keys());
        }
        return new News(name, saved.words(), fresh);
    }

    /// @throws BadInput when there is no such search
    public void remove(String name) {
        try {
            if (!Files.deleteIfExists(file(name))) {
                throw new BadInput("There is no saved search \"%s\".".formatted(name));
            }
        } catch (IOException e) {
            throw failure(file(name), "removed", e);
        }
    }

    private List<Found> found(SavedSearch saved, LocalDate today) {
        return saved.find(search, SearchQuestion.Reader.OPERATOR, Set.copyOf(library.organisations()), today);
    }

    private Path file(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new BadInput("\"%s\" cannot be the name of a search. Use lower-case letters, digits and hyphens."
                    .formatted(name));
        }
        return library.savedSearches().resolve(name + ".txt");
    }

    private static List<String> read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            return lines.isEmpty() ? List.of("") : lines;
        } catch (IOException e) {
            throw failure(file, "read", e);
        }
    }

    private static void write(Path file, SavedSearch saved, List<String> keys) {
        List<String> lines = new ArrayList<>();
        lines.add(saved.line());
        lines.addAll(keys);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw failure(file, "written", e);
        }
    }

    private static UncheckedIOException failure(Path file, String what, IOException e) {
        return new UncheckedIOException(
                "The saved search %s could not be %s: %s.".formatted(file, what, PlainReason.of(e)), e);
    }
}
