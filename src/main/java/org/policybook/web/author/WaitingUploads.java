package org.policybook.web.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policybook.governance.Person;
import org.policybook.library.Original;
import org.policybook.web.Today;
import org.policybook.web.WebSettings;
import org.springframework.stereotype.Component;

/// Documents that were uploaded and wait for their author to say that they were understood rightly. They lie in the
/// library's folder under `uploads/`, each under a name that cannot be guessed, and for a day.
@Component
class WaitingUploads {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;
    private final Today today;

    WaitingUploads(WebSettings settings, Today today) {
        this.folder = settings.data().resolve("uploads");
        this.today = today;
    }

    /// @param organisation the short name of the one it is for
    record Upload(String organisation, Original original) {}

    /// @return the name to find it by
    String keep(String organisation, String name, byte[] content, Person by) {
        byte[] digits = new byte[16];
        RANDOM.nextBytes(digits);
        String id = HexFormat.of().formatHex(digits);
        Path place = folder.resolve(id);
        try {
            forgetOld();
            Files.createDirectories(place);
            Files.writeString(
                    place.resolve("facts"),
                    by.email() + "\n" + organisation + "\n" + name.replaceAll("\\p{Cntrl}", "_"));
            Files.write(place.resolve("content"), content);
            Files.setLastModifiedTime(place, FileTime.from(today.now()));
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException("The upload could not be kept.", e);
        }
    }

    /// Only for who uploaded it.
    Optional<Upload> find(String id, Person by) {
        Path place = folder.resolve(id);
        if (!id.matches("[0-9a-f]{32}") || !Files.isDirectory(place)) {
            return Optional.empty();
        }
        try {
            List<String> facts = Files.readAllLines(place.resolve("facts"), StandardCharsets.UTF_8);
            return facts.getFirst().equalsIgnoreCase(by.email())
                    ? Optional.of(new Upload(
                            facts.get(1), Original.of(facts.get(2), Files.readAllBytes(place.resolve("content")))))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("An upload could not be read.", e);
        }
    }

    void forget(String id) {
        try {
            delete(folder.resolve(id));
        } catch (IOException e) {
            throw new UncheckedIOException("An upload could not be removed.", e);
        }
    }

    private void forgetOld() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Instant oldest = today.now().minus(KEPT);
        try (Stream<Path> places = Files.list(folder)) {
            for (Path place : places.toList()) {
                if (Files.getLastModifiedTime(place).toInstant().isBefore(oldest)) {
                    delete(place);
                }
            }
        }
    }

    private static void delete(Path place) throws IOException {
        for (String file : List.of("facts", "content")) {
            Files.deleteIfExists(place.resolve(file));
        }
        Files.deleteIfExists(place);
    }
}
