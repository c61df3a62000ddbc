package org.policybook.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.policybook.document.PicturePath;
import org.policybook.document.PlainReason;
import org.policybook.render.Picture;
import org.policybook.render.PictureFiles;

/// The pictures that lie beside a Markdown file: in its folder or deeper, with or without the folder
/// `attachments/` between. A link that leads out of the folder is not followed.
public final class FilesBeside implements PictureFiles {
    private final Path folder;

    private FilesBeside(Path folder) {
        this.folder = folder;
    }

    public static FilesBeside of(Path file) {
        return new FilesBeside(file.resolveSibling("."));
    }

    @Override
    public Optional<byte[]> find(String path) {
        return Stream.of(path, path.substring(PicturePath.FOLDER.length()))
                .flatMap(name -> file(name).stream())
                .findFirst()
                .map(FilesBeside::start);
    }

    private Optional<Path> file(String name) {
        try {
            Path file = folder.resolve(name);
            boolean within = Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath());
            return within ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException notAName) {
            return Optional.empty();
        } catch (IOException e) {
            throw unreadable(folder.resolve(name), e);
        }
    }

    private static byte[] start(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Picture.MOST_BYTES + 1);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static UncheckedIOException unreadable(Path file, IOException e) {
        return new UncheckedIOException("The picture %s cannot be read: %s.".formatted(file, PlainReason.of(e)), e);
    }
}
