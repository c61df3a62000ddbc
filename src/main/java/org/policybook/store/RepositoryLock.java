package org.policybook.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// One writer at a time in a repository, across the threads of this process and across processes. The
/// operating system lets go of the lock when a process dies.
final class RepositoryLock {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long PAUSE_NANOS = 2_000_000L;

    private final String organisation;
    private final Path file;
    private final Duration patience;
    private final ReentrantLock threads = new ReentrantLock();

    RepositoryLock(String organisation, Path repository) {
        this(organisation, repository, PATIENCE);
    }

    /// @param patience how long to wait for another process
    RepositoryLock(String organisation, Path repository, Duration patience) {
        this.organisation = organisation;
        this.file = repository.resolve("policybook.lock");
        this.patience = patience;
    }

    <T> T holding(Supplier<T> work) {
        threads.lock();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = acquire(channel)) {
            assert held.isValid();
            return work.get();
        } catch (IOException e) {
            throw StoreFailure.of("The library of %s cannot be written, for want of a lock".formatted(organisation), e);
        } finally {
            threads.unlock();
        }
    }

    private FileLock acquire(FileChannel channel) throws IOException {
        long started = System.nanoTime();
        while (true) {
            try {
                FileLock lock = channel.tryLock();
                if (lock != null) {
                    return lock;
                }
            } catch (OverlappingFileLockException heldInThisProcess) {
                // Another store of the same folder has it; wait like for any other.
            }
            if (System.nanoTime() - started > patience.toNanos()) {
                throw new StoreFailure(
                        "Another process has been writing to the library of %s for %d seconds. Nothing was changed; try again when it is done."
                                .formatted(organisation, patience.toSeconds()));
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
