package org.policybook.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The model may be missing, and is then told of.
class MeaningModelTest {
    @TempDir
    private Path folder;

    @Test
    void withoutItsFolderItIsMissing() {
        assertThat(MeaningModel.openFrom(folder.resolve("none")))
                .isInstanceOfSatisfying(
                        MeaningModel.Outcome.Missing.class,
                        missing -> assertThat(missing.why()).contains("there is no folder"));
    }

    @Test
    void aFileInItsPlaceIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("lib-meaning"), "no folder", StandardCharsets.UTF_8);

        assertThat(MeaningModel.openFrom(file)).isInstanceOf(MeaningModel.Outcome.Missing.class);
    }
}
