package org.policybook.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.policybook.document.BadInput;
import org.policybook.document.PolicyText;
import org.policybook.document.Spelling;

/// Texts to begin a policy from: its usual sections, with a parameter wherever words are still to be
/// written. A parameter without a value stops publication, so nothing unwritten gets through.
///
/// @param own the folder of the library's own templates, such as `templates/policies/protocol.md`, which go before
///     those that come with the program; need not exist
public record PolicyTemplate(Path own) {
    /// The templates that come with the program, in `templates/policies`.
    private static final List<String> SHIPPED = List.of("policy", "procedure", "guideline");

    private static final String ENDING = ".md";

    public static PolicyTemplate in(Library library) {
        return new PolicyTemplate(library.templates().resolve("policies"));
    }

    /// Those there are; the library's own come last.
    public List<String> names() {
        return Stream.concat(SHIPPED.stream(), ownNames().stream()).distinct().toList();
    }

    private TreeSet<String> ownNames() {
        if (!Files.isDirectory(own)) {
            return new TreeSet<>();
        }
        try (Stream<Path> files = Files.list(own)) {
            TreeSet<String> names = new TreeSet<>();
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .forEach(name -> names.add(name.substring(0, name.length() - ENDING.length())));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException("The templates in %s cannot be read.".formatted(own), e);
        }
    }

    /// @throws BadInput when there is no template of that name, or one of the library's own is no text
    String text(String name) {
        List<String> names = names();
        if (!names.contains(name)) {
            throw new BadInput("There is no template \"%s\". %sTemplates: %s."
                    .formatted(
                            name,
                            Spelling.nearest(name, names)
                                    .map("Did you mean \"%s\"? "::formatted)
                                    .orElse(""),
                            String.join(", ", names)));
        }
        Path file = own.resolve(name + ENDING);
        try {
            return Files.isRegularFile(file) ? PolicyText.decode(Files.readAllBytes(file)) : shipped(name);
        } catch (IOException e) {
            throw new UncheckedIOException("The template %s cannot be read.".formatted(name), e);
        }
    }

    private static String shipped(String name) throws IOException {
        try (InputStream file = PolicyTemplate.class.getResourceAsStream("/templates/policies/" + name + ENDING)) {
            if (file == null) {
                throw new LibraryDamaged(
                        "The template %s is not in this build of Policybook. Build it again.".formatted(name));
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
