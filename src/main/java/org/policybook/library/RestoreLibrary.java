package org.policybook.library;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;
import org.policybook.people.Database;

/// Makes a library from what [BackUpLibrary] wrote.
public final class RestoreLibrary {
    private RestoreLibrary() {}

    /// @param folder new or empty
    /// @return the library, still open; nothing stays when the file cannot be used
    /// @throws BadInput when the file is no back-up, or a damaged one
    public static Library from(Path file, Path folder) {
        if (!Files.isRegularFile(file)) {
            throw new BadInput("There is no file %s.".formatted(file));
        }
        Library library = Library.init(folder);
        boolean complete = false;
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            ZipEntry mark = zip.getNextEntry();
            if (mark == null || !mark.getName().equals(BackUpLibrary.MARK)) {
                throw new BadInput("%s is not a file that \"policybook backup\" wrote.".formatted(file));
            }
            refuseNewer(file, new String(zip.readNBytes(1000), StandardCharsets.UTF_8));
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                restore(entry.getName(), new StaysOpen(zip), library);
            }
            complete = true;
        } catch (ZipException e) {
            throw new BadInput("The back-up %s is damaged: %s. Use another one.".formatted(file, e.getMessage()), e);
        } catch (IOException e) {
            throw new BadInput(
                    "The back-up %s cannot be restored: %s. Check the file, and the space on the disk."
                            .formatted(file, e.getMessage()),
                    e);
        } finally {
            if (!complete) {
                library.discard();
            }
        }
        return library;
    }

    private static void refuseNewer(Path file, String mark) {
        if (!mark.equals(BackUpLibrary.FORMAT)) {
            throw new BadInput("The back-up %s is of a newer form. Update Policybook.".formatted(file));
        }
    }

    private static void restore(String name, InputStream content, Library library) throws IOException {
        if (name.startsWith(BackUpLibrary.ORGANISATIONS) && name.endsWith(BackUpLibrary.BUNDLE)) {
            String id =
                    name.substring(BackUpLibrary.ORGANISATIONS.length(), name.length() - BackUpLibrary.BUNDLE.length());
            library.git().restore(OrganisationId.of(id), content);
        } else if (name.equals(BackUpLibrary.PEOPLE)) {
            write(Database.storedIn(library.git().folder()), content);
        } else {
            write(beside(name, library.git().folder()), content);
        }
    }

    /// @throws BadInput for a name that leads elsewhere
    private static Path beside(String name, Path root) {
        Path path = root.resolve(name).normalize();
        boolean known = BackUpLibrary.BESIDE.stream()
                .anyMatch(place -> path.startsWith(root.resolve(place).normalize()));
        if (!known) {
            throw new BadInput("The back-up holds \"%s\", which no back-up of this program holds.".formatted(name));
        }
        return path;
    }

    private static void write(Path file, InputStream content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().resolveSibling("").normalize());
        Files.copy(content, file);
    }

    /// The end of an entry is not the end of the file.
    private static final class StaysOpen extends FilterInputStream {
        StaysOpen(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The next entry follows.
        }
    }
}
