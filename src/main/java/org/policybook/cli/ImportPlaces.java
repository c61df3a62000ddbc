package org.policybook.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.policybook.document.BadInput;
import org.policybook.document.PlainReason;

/// The documents to import: those named, and those within the folders named, in the order of their names.
///
/// @param named given by themselves, so that nothing is passed over in silence
/// @param inFolders found in a folder
/// @param unreadable what a folder would not show, with the reason
record ImportPlaces(List<Path> named, List<Path> inFolders, Map<Path, String> unreadable) {
    /// What systems and office programs leave in folders.
    private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini");

    ImportPlaces {
        named = List.copyOf(named);
        inFolders = List.copyOf(inFolders);
        unreadable = Collections.unmodifiableMap(new LinkedHashMap<>(unreadable));
    }

    /// @throws BadInput when there is no document at all
    static ImportPlaces of(List<Path> places) {
        List<Path> named = new ArrayList<>();
        List<Path> found = new ArrayList<>();
        Map<Path, String> unreadable = new LinkedHashMap<>();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                walk(place, found, unreadable);
            } else {
                named.add(place);
            }
        }
        Collections.sort(found);
        if (named.isEmpty() && found.isEmpty() && unreadable.isEmpty()) {
            throw new BadInput("There is no document in %s.".formatted(places.getFirst()));
        }
        return new ImportPlaces(named, found, unreadable);
    }

    List<Path> files() {
        List<Path> files = new ArrayList<>(named);
        files.addAll(inFolders);
        return files;
    }

    private static void walk(Path folder, List<Path> found, Map<Path, String> unreadable) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                    return isHidden(inner) && !inner.equals(folder)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && !isHidden(file)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    unreadable.put(file, "It cannot be read: %s.".formatted(PlainReason.of(failure)));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            unreadable.put(folder, "It cannot be read: %s.".formatted(PlainReason.of(e)));
        }
    }

    private static boolean isHidden(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString();
        return name.startsWith(".") || name.startsWith("~$") || LITTER.contains(name.toLowerCase(Locale.ROOT));
    }
}
