package org.policybook.render.style;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.policybook.document.BadInput;

/// The files of the house styles: those of a folder, with those that come with the program behind them.
final class TemplateFolder {
    private static final String SHIPPED = "/templates/";
    private static final String STYLES = "documents";

    private final Optional<Path> folder;

    /// @param folder holds `documents/STYLE/…`; one that does not exist counts as empty
    TemplateFolder(Optional<Path> folder) {
        this.folder = folder;
    }

    /// The names of all styles, in order.
    Set<String> styles() {
        Set<String> names = new TreeSet<>();
        packaged(STYLES + "/styles.txt").ifPresent(list -> list.lines().forEach(names::add));
        folder.map(own -> own.resolve(STYLES)).filter(Files::isDirectory).ifPresent(own -> addFolders(own, names));
        return names;
    }

    private static void addFolders(Path own, Set<String> names) {
        try (Stream<Path> entries = Files.list(own)) {
            entries.filter(Files::isDirectory)
                    .forEach(entry -> names.add(entry.getFileName().toString()));
        } catch (IOException e) {
            throw unreadable(own, e);
        }
    }

    /// A file of a style, when the style has one of its own.
    Optional<String> text(String style, String file) {
        String name = STYLES + "/" + style + "/" + file;
        return folder.map(own -> own.resolve(name))
                .filter(Files::isRegularFile)
                .map(TemplateFolder::read)
                .or(() -> packaged(name));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static Optional<String> packaged(String name) {
        try (InputStream in = TemplateFolder.class.getResourceAsStream(SHIPPED + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw unreadable(Path.of(name), e);
        }
    }

    private static BadInput unreadable(Path file, IOException cause) {
        return new BadInput("The template %s cannot be read: %s".formatted(file, cause.getMessage()), cause);
    }
}
