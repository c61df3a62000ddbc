package org.policybook.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;

/// The texts that come with the examples.
final class ExampleText {
    private ExampleText() {}

    /// @param file beside this class
    static String of(String file) {
        try (InputStream text = Objects.requireNonNull(ExampleText.class.getResourceAsStream(file), file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The example %s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    /// The answers to an equality impact assessment.
    static String assessment(String file, LocalDate declared) {
        return of(file).replace("{declared}", declared.toString())
                .replace("{review}", declared.plusMonths(6).toString());
    }
}
