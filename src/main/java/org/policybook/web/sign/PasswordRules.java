package org.policybook.web.sign;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.policybook.governance.Person;
import org.springframework.stereotype.Component;

/// What a password may not be. Length counts, kinds of characters do not: rules about those make people write
/// `Password1!`.
@Component
class PasswordRules {
    static final int SHORTEST = 12;
    /// What bcrypt looks at.
    static final int LONGEST_BYTES = 72;
    private static final int FEWEST_DIFFERENT = 5;
    private static final int SHORTEST_NAME = 4;

    private final Set<String> common;

    PasswordRules() {
        try (InputStream list =
                        Objects.requireNonNull(PasswordRules.class.getResourceAsStream("common-passwords.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            common = lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("The list of common passwords cannot be read", e);
        }
    }

    /// What is wrong with a new password, as the name of a message; empty when nothing is.
    Optional<String> problem(String password, String again, Person person) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("password.short");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return Optional.of("password.long");
        }
        if (isCommon(password)) {
            return Optional.of("password.common");
        }
        if (isPersonal(password, person)) {
            return Optional.of("password.personal");
        }
        return password.equals(again) ? Optional.empty() : Optional.of("password.differs");
    }

    /// A common word with digits and signs around it, or the same few characters over and over.
    private boolean isCommon(String password) {
        String plain = password.toLowerCase(Locale.ROOT);
        String read = plain.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('@', 'a')
                .replace('5', 's')
                .replace('$', 's')
                .replaceAll("[^\\p{L}]", "");
        return plain.chars().distinct().count() < FEWEST_DIFFERENT
                || common.contains(plain)
                || common.contains(plain.replaceAll("[^\\p{L}]", ""))
                || common.contains(read)
                || isRow(plain);
    }

    /// Characters that follow each other: `123456789012`, `abcdefghijkl`.
    private static boolean isRow(String text) {
        int steps = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Math.abs(text.charAt(i) - text.charAt(i - 1)) <= 1) {
                steps++;
            }
        }
        return steps * 4 >= text.length() * 3;
    }

    private static boolean isPersonal(String password, Person person) {
        String plain = password.toLowerCase(Locale.ROOT);
        String local = person.email().replaceAll("@.*", "");
        return plain.contains("policybook")
                || Arrays.stream((person.name() + " " + local.replace('.', ' '))
                                .toLowerCase(Locale.ROOT)
                                .split("\\s+"))
                        .filter(word -> word.length() >= SHORTEST_NAME)
                        .anyMatch(word -> plain.contains(word) && plain.length() - word.length() < SHORTEST / 2);
    }
}
