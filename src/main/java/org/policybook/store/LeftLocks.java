package org.policybook.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// Lock files of Git that a process left behind when it died. Whoever holds the repository's own lock knows that no
/// other writer of this program is at work; Git's own client may be, and is given time to finish.
final class LeftLocks {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final long PAUSE_NANOS = 20_000_000L;

    private final List<Path> files;

    private LeftLocks(List<Path> files) {
        this.files = files;
    }

    /// The locks that a change of these refs needs.
    static LeftLocks of(Path repository, List<String> refs) {
        return new LeftLocks(Stream.concat(refs.stream(), Stream.of("packed-refs"))
                .map(name -> repository.resolve(name + ".lock"))
                .toList());
    }

    /// Waits until the locks are gone, and removes those that stay as they are.
    ///
    /// @return whether there was any
    boolean clear() throws IOException {
        boolean found = false;
        for (Path file : files) {
            if (Files.exists(file)) {
                found = true;
                outlast(file);
            }
        }
        return found;
    }

    private static void outlast(Path file) throws IOException {
        try {
            FileTime first = Files.getLastModifiedTime(file);
            long started = System.nanoTime();
            while (System.nanoTime() - started < PATIENCE.toNanos()) {
                if (!Files.getLastModifiedTime(file).equals(first)) {
                    return;
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
            Files.deleteIfExists(file);
        } catch (NoSuchFileException gone) {
            // Its owner is done.
        }
    }
}
