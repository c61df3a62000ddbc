package org.policybook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A folder that takes a while to make: made once a process, when somebody first wants one, and copied for each. It
/// goes
/// with the process.
public final class MadeOnce {
    private final Consumer<Path> making;
    private Optional<Path> made = Optional.empty();

    /// @param making fills a folder that is not there yet
    public MadeOnce(Consumer<Path> making) {
        this.making = making;
    }

    /// @param folder need not exist
    public synchronized void into(Path folder) {
        try {
            if (made.isEmpty()) {
                made = Optional.of(made());
            }
            copy(made.get(), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path made() throws IOException {
        Path made = temporary().resolve("made");
        making.accept(made);
        return made;
    }

    /// A new folder that goes with the process.
    public static Path temporary() throws IOException {
        Path folder = Files.createTempDirectory("policybook-test");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        return folder;
    }

    private static void copy(Path from, Path folder) throws IOException {
        for (Path file : all(from)) {
            Path to = folder.resolve(from.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(to);
            } else {
                Files.copy(file, to);
            }
        }
    }

    private static void delete(Path folder) {
        try {
            for (Path file : all(folder).reversed()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList();
        }
    }
}
