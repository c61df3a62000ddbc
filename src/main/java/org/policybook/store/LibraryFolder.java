package org.policybook.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;

/// What lies where in a library's folder: `policybook.format` with the number of its layout, and
/// `organisations/<organisation>.git`.
record LibraryFolder(Path root) {
    private static final int FORMAT = 1;
    private static final String FORMAT_FILE = "policybook.format";
    private static final String ORGANISATIONS = "organisations";
    private static final String SUFFIX = ".git";

    /// Makes an empty library.
    ///
    /// @throws BadInput when the folder holds something already
    void init() {
        if (Files.exists(root.resolve(FORMAT_FILE))) {
            throw new BadInput("%s is a library already. Name another folder with --data, or go on using this one."
                    .formatted(root));
        }
        try {
            if (Files.exists(root) && (!Files.isDirectory(root) || !isEmpty())) {
                throw new BadInput("%s is not empty. Name a new or empty folder with --data.".formatted(root));
            }
            Files.createDirectories(root.resolve(ORGANISATIONS));
            Files.writeString(root.resolve(FORMAT_FILE), FORMAT + "\n");
        } catch (IOException e) {
            throw StoreFailure.of("A library cannot be made in %s".formatted(root), e);
        }
    }

    private boolean isEmpty() throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(root)) {
            return !entries.iterator().hasNext();
        }
    }

    /// @throws BadInput when there is no library, or one of a layout this program does not know
    void check() {
        Path file = root.resolve(FORMAT_FILE);
        if (!Files.exists(file)) {
            throw new BadInput(
                    "There is no library in %s. Name its folder with --data or POLICYBOOK_DATA, make one with \"policybook init\", or try \"policybook demo\"."
                            .formatted(root));
        }
        try {
            String number = Files.readString(file).strip();
            if (!number.matches("\\d{1,9}")) {
                throw new StoreFailure(
                        "%s does not hold the number of the library's format, but \"%s\". Bring the file back from a backup; this program writes %d."
                                .formatted(file, number, FORMAT));
            }
            if (Integer.parseInt(number) != FORMAT) {
                throw new BadInput("The library in %s is of format %s; this program knows format %d. Update Policybook."
                        .formatted(root, number, FORMAT));
            }
        } catch (IOException e) {
            throw StoreFailure.of("The library in %s cannot be read".formatted(root), e);
        }
    }

    /// The organisations by id; what else lies beside them is none of the library's.
    List<OrganisationId> organisations() {
        List<OrganisationId> ids = new ArrayList<>();
        try (DirectoryStream<Path> repositories = Files.newDirectoryStream(root.resolve(ORGANISATIONS), "*" + SUFFIX)) {
            for (Path repository : repositories) {
                String name = repository.getFileName().toString();
                id(name.substring(0, name.length() - SUFFIX.length()), ids);
            }
        } catch (IOException e) {
            throw StoreFailure.of("The organisations in %s cannot be listed".formatted(root), e);
        }
        Collections.sort(ids);
        return ids;
    }

    private static void id(String name, List<OrganisationId> ids) {
        try {
            ids.add(OrganisationId.of(name));
        } catch (BadInput notOurs) {
            // A folder that somebody put there.
        }
    }

    Path repository(OrganisationId organisation) {
        return root.resolve(ORGANISATIONS).resolve(organisation + SUFFIX);
    }

    /// Fills the folder of a repository.
    @FunctionalInterface
    interface Filling {
        void fill(Path folder);
    }

    /// Fills a folder aside, and then gives it its name: a crash leaves no half-made repository, only a
    /// folder `.new-…` that nothing reads.
    void add(OrganisationId organisation, Filling filling) {
        Path repository = repository(organisation);
        try {
            Path aside = Files.createTempDirectory(root.resolve(ORGANISATIONS), ".new-");
            try {
                filling.fill(aside);
                Files.move(aside, repository, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                delete(aside);
            }
        } catch (IOException e) {
            if (Files.exists(repository)) {
                throw exists(organisation);
            }
            throw StoreFailure.of("The repository of %s cannot be made in %s".formatted(organisation, repository), e);
        }
    }

    static BadInput exists(OrganisationId organisation) {
        return new BadInput("The library has an organisation \"%s\" already.".formatted(organisation));
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
