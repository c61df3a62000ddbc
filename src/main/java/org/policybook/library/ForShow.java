package org.policybook.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Tells a library that was made from the samples, and may be shown again with accounts whose password everybody
/// knows, from one with policies of somebody's own.
public final class ForShow {
    private static final String FILE = "for-show.txt";
    private static final String WORDS = """
            This library was made from the samples of Policybook. "policybook demo" shows it again, with example accounts.
            Take this file away and it will not.
            """;

    private ForShow() {}

    /// @param folder of a library, or any other
    public static boolean isMarked(Path folder) {
        return Files.isRegularFile(folder.resolve(FILE));
    }

    /// Once every sample is in it.
    public static void mark(Path folder) {
        try {
            Files.writeString(folder.resolve(FILE), WORDS);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be written".formatted(folder.resolve(FILE)), e);
        }
    }
}
