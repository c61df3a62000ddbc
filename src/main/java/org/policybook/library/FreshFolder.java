package org.policybook.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.policybook.document.BadInput;
import org.policybook.governance.ContentHash;

/// A folder that is filled aside and takes its place when it is whole, or not at all. `SHA256SUMS` in it
/// lists its files, as `sha256sum -c` checks them; a later run replaces the folder only when it holds
/// nothing else.
final class FreshFolder implements AutoCloseable {
    private static final String SUMS = "SHA256SUMS";

    private final Path target;
    private final Path aside;
    private final TreeMap<String, ContentHash> written = new TreeMap<>();

    private FreshFolder(Path target, Path aside) {
        this.target = target;
        this.aside = aside;
    }

    /// @throws BadInput when the folder holds files that no earlier run has put there
    static FreshFolder at(Path folder) {
        Path target = folder.toAbsolutePath().normalize();
        try {
            refuseForeign(target);
            Path parent = target.resolveSibling("").normalize();
            Files.createDirectories(parent);
            return new FreshFolder(target, beside(target, "new"));
        } catch (IOException e) {
            throw failure(target, e);
        }
    }

    private static void refuseForeign(Path target) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new BadInput("%s is a file, not a folder. Name another place with -o.".formatted(target));
        }
        Set<String> own = new HashSet<>(Set.of(SUMS));
        if (Files.exists(target.resolve(SUMS))) {
            Files.readString(target.resolve(SUMS)).lines().forEach(line -> own.add(line.replaceFirst("^\\w+  ", "")));
        }
        try (Stream<Path> files = Files.walk(target)) {
            files.filter(Files::isRegularFile)
                    .map(file -> target.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !own.contains(file))
                    .findFirst()
                    .ifPresent(file -> {
                        throw new BadInput(
                                "The folder %s holds other files, such as %s, which would be lost. Name an empty folder, or one that an earlier \"render --all\" has made."
                                        .formatted(target, file));
                    });
        }
    }

    /// A hidden folder of our own beside the target.
    private static Path beside(Path target, String kind) throws IOException {
        for (int i = 1; ; i++) {
            Path path = target.resolveSibling(".%s.%s-%d".formatted(target.getFileName(), kind, i));
            try {
                return Files.createDirectory(path);
            } catch (FileAlreadyExistsException another) {
                if (i == 100) {
                    throw another;
                }
            }
        }
    }

    void write(String name, byte[] content) {
        try {
            Files.write(aside.resolve(name), content);
            written.put(name, ContentHash.of(content));
        } catch (IOException e) {
            throw failure(target, e);
        }
    }

    int size() {
        return written.size();
    }

    /// Puts the folder into its place.
    void finish() {
        StringBuilder sums = new StringBuilder();
        written.forEach(
                (name, hash) -> sums.append(hash).append("  ").append(name).append('\n'));
        try {
            Files.write(aside.resolve(SUMS), sums.toString().getBytes(StandardCharsets.UTF_8));
            if (Files.exists(target)) {
                Path before = beside(target, "old").resolve("was");
                Files.move(target, before);
                putOrReturn(before);
                delete(before.resolveSibling(""));
            } else {
                Files.move(aside, target);
            }
        } catch (IOException e) {
            throw failure(target, e);
        }
    }

    private void putOrReturn(Path before) throws IOException {
        try {
            Files.move(aside, target);
        } catch (IOException e) {
            Files.move(before, target);
            throw e;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static UncheckedIOException failure(Path target, IOException cause) {
        return new UncheckedIOException(
                "The folder %s cannot be written (%s). Check that the folder above it may be written to and the disk is not full."
                        .formatted(target, cause.getMessage()),
                cause);
    }

    @Override
    public void close() {
        try {
            delete(aside);
        } catch (IOException e) {
            throw failure(aside, e);
        }
    }
}
