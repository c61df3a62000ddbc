package org.policybook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.policybook.library.SampleLibrary;

/// The sample library, loaded once for all tests and copied for each.
final class SampleCopy {
    private static final Path LOADED = load();

    private SampleCopy() {}

    private static Path load() {
        try {
            Path folder = Files.createTempDirectory("policybook-sample");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            Path library = folder.resolve("library");
            new SampleLibrary(library).close();
            return library;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList().reversed()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param folder need not exist
    static void into(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(LOADED)) {
            List<Path> all = files.toList();
            for (Path file : all) {
                Path to = folder.resolve(LOADED.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
    }
}
