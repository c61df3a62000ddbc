package org.policybook.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The sample library's files, which the build packs into the program. Close it when done.
final class SampleFolder implements AutoCloseable {
    private static final String ROOT = "/policy-repo";

    private final Path root;
    private final Optional<FileSystem> jar;

    private SampleFolder(Path root, Optional<FileSystem> jar) {
        this.root = root;
        this.jar = jar;
    }

    static SampleFolder open() {
        URL readme = SampleFolder.class.getResource(ROOT + "/README.md");
        if (readme == null) {
            throw new LibraryDamaged(
                    "The sample library is not in this build of Policybook. Build it again with \"mvn package\".");
        }
        try {
            URI uri = readme.toURI();
            if (!uri.getScheme().equals("jar")) {
                return new SampleFolder(Path.of(uri).resolveSibling("."), Optional.empty());
            }
            FileSystem jar = FileSystems.newFileSystem(uri, Map.of());
            return new SampleFolder(jar.getPath(ROOT), Optional.of(jar));
        } catch (IOException e) {
            throw new UncheckedIOException("The sample library cannot be read: " + e.getMessage(), e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("A resource has an address", e);
        }
    }

    Path root() {
        return root;
    }

    /// The folders within a folder, by name.
    static List<Path> folders(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder %s cannot be read.".formatted(folder), e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The file %s of the sample library cannot be read.".formatted(file), e);
        }
    }

    static Optional<String> textIfThere(Path file) {
        return Files.exists(file) ? Optional.of(text(file)) : Optional.empty();
    }

    @Override
    public void close() {
        jar.ifPresent(SampleFolder::close);
    }

    private static void close(FileSystem jar) {
        try {
            jar.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The sample library cannot be closed.", e);
        }
    }
}
