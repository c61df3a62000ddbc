package org.policybook.store;

import java.io.IOException;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevWalk;

/// Reads and writes a repository, with what that needs open for as long as it takes, and one failure for all that can
/// go wrong below.
final class RepositoryWork {
    private RepositoryWork() {}

    /// Work on a repository that may fail to read.
    @FunctionalInterface
    interface Reading<T> {
        T run(RevWalk walk, ObjectReader reader) throws IOException;
    }

    /// Work under the repository's lock, which may fail to write.
    @FunctionalInterface
    interface Writing<T> {
        T run() throws IOException;
    }

    static <T> T reading(OrganisationRepository repository, Reading<T> work) {
        try (ObjectReader reader = repository.git().newObjectReader();
                RevWalk walk = new RevWalk(reader)) {
            return work.run(walk, reader);
        } catch (IOException e) {
            throw repository.failure("could not be read", e);
        }
    }

    static <T> T writing(OrganisationRepository repository, Writing<T> work) {
        return repository.lock().holding(() -> {
            try {
                return work.run();
            } catch (IOException e) {
                throw repository.failure("could not be written", e);
            }
        });
    }
}
