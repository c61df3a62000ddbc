package org.policybook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What a person is told to do about an error of the file system.
class StoreFailureTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    static Stream<Arguments> errors() {
        IOException full = new IOException("No space left on device");
        return Stream.of(
                Arguments.of(full, "Free some space"),
                Arguments.of(new IOException("an object could not be written", full), "Free some space"),
                Arguments.of(new AccessDeniedException("/srv/x.lock"), "/srv/x.lock: permission denied. The folder"),
                Arguments.of(new AccessDeniedException("/srv/x.lock"), "Give this user write access"),
                Arguments.of(new FileSystemException("/srv/x", null, "Read-only file system"), "write access"),
                Arguments.of(new MissingObjectException(ObjectId.zeroId(), Constants.TYPE_BLOB), "is damaged"),
                Arguments.of(new IOException("the ref does not exist."), "does not exist. Check that"));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void saysWhatHappenedAndHowToMendIt(IOException error, String says) {
        assertThat(StoreFailure.of("The library of harbour could not be written", error))
                .hasMessageStartingWith("The library of harbour could not be written: ")
                .hasMessageContaining(says)
                .hasCause(error);
    }

    /// A file where a folder should be refuses writing to whoever runs the tests.
    @Test
    void aSaveThatCannotBeWrittenChangesNothing() throws IOException {
        try (Fixture fixture = new Fixture(folder)) {
            Path refs = fixture.repository().resolve("refs/heads/draft");
            Files.createDirectories(refs.getParent());
            Files.writeString(refs, "in the way");

            assertThatThrownBy(() -> fixture.saved("text"))
                    .isInstanceOf(StoreFailure.class)
                    .hasMessageContainingAll("harbour", "refs/heads/draft");

            Files.delete(refs);
            assertThat(fixture.store().drafts()).isEmpty();
            assertThat(fixture.saved("text")).isNotNull();
        }
    }

    @Test
    void aLockThatCannotBeMadeIsNamed() throws IOException {
        try (Fixture fixture = new Fixture(folder)) {
            Path lock = fixture.repository().resolve("policybook.lock");
            Files.deleteIfExists(lock);
            Files.createDirectory(lock);

            assertThatThrownBy(() -> fixture.saved("text"))
                    .isInstanceOf(StoreFailure.class)
                    .hasMessageContainingAll("harbour", "policybook.lock", "Check that the folder may be");
        }
    }
}
