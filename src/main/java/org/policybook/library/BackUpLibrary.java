package org.policybook.library;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.policybook.document.OrganisationId;
import org.policybook.people.Database;

/// Puts a library into one file while others use it: every repository as it stands at one moment, the database of
/// people, and what its owners put beside. The index and all else that can be made anew is left out.
public final class BackUpLibrary {
    static final String MARK = "policybook-backup.txt";
    static final String FORMAT = "format: 1\n";
    static final String ORGANISATIONS = "organisations/";
    static final String BUNDLE = ".bundle";
    static final String PEOPLE = "people.mv.db";
    static final List<String> BESIDE = List.of("sign-in.yaml", "about.yaml", "templates", "saved-searches", "uploads");

    private final Library library;

    public BackUpLibrary(Library library) {
        this.library = library;
    }

    /// @param people the database of people, when it lies in the library folder
    /// @return the organisations in it
    public List<OrganisationId> to(Path file, Optional<Database> people) throws IOException {
        Path target = file.toAbsolutePath();
        Path aside = target.resolveSibling(target.getFileName() + ".part");
        try {
            List<OrganisationId> organisations = fill(aside, people);
            Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
            return organisations;
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private List<OrganisationId> fill(Path file, Optional<Database> people) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, MARK, out -> out.write(FORMAT.getBytes(StandardCharsets.UTF_8)));
            List<OrganisationId> organisations = library.organisations();
            for (OrganisationId id : organisations) {
                entry(zip, ORGANISATIONS + id + BUNDLE, out -> library.store(id).bundle(out));
            }
            if (people.isPresent()) {
                entry(zip, PEOPLE, out -> copy(people.get(), out));
            }
            for (String name : BESIDE) {
                beside(zip, library.git().folder().resolve(name));
            }
            return organisations;
        }
    }

    @FunctionalInterface
    private interface Writing {
        void write(OutputStream out) throws IOException;
    }

    private static void entry(ZipOutputStream zip, String name, Writing writing) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        try (OutputStream open = new StaysOpen(zip)) {
            writing.write(open);
        }
        zip.closeEntry();
    }

    /// The database writes a ZIP file of its own, in the library folder, where the process that has it open can.
    private void copy(Database people, OutputStream out) throws IOException {
        Path folder = Files.createTempDirectory(library.git().folder().toAbsolutePath(), ".backup-");
        Path file = folder.resolve("people.zip");
        try {
            people.backUp(file);
            try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    if (entry.getName().endsWith(PEOPLE)) {
                        zip.transferTo(out);
                    }
                }
            }
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private void beside(ZipOutputStream zip, Path place) throws IOException {
        if (!Files.exists(place)) {
            return;
        }
        Path root = library.git().folder();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                beside(zip, name, file);
            }
        }
    }

    /// What a running server has taken away meanwhile, such as an upload that was used, is left out.
    private static void beside(ZipOutputStream zip, String name, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            entry(zip, name, in::transferTo);
        } catch (NoSuchFileException gone) {
            // It was still there when the folder was looked through.
        }
    }

    /// The end of an entry is not the end of the file.
    private static final class StaysOpen extends FilterOutputStream {
        StaysOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
