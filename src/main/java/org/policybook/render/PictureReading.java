package org.policybook.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.policybook.render.Picture.Kind;

/// Looks a file through before it is shown as a picture: what it is by its first bytes, whatever its name
/// says; how large it is, before memory is taken for it; and whether it can be read to its end.
public sealed interface PictureReading {
    record Fit(Picture picture) implements PictureReading {}

    /// @param reason a clause that follows the picture's name, `is …` or `has …`
    record Unfit(String reason) implements PictureReading {}

    static PictureReading of(byte[] file) {
        if (file.length > Picture.MOST_BYTES) {
            return new Unfit("is larger than %d MB; make it smaller".formatted(Picture.MOST_BYTES >> 20));
        }
        return kind(file)
                .map(kind -> read(kind, file))
                .orElse(new Unfit("is not a picture that documents can show (PNG, JPEG or GIF)"));
    }

    private static Optional<Kind> kind(byte[] file) {
        String start = new String(file, 0, Math.min(file.length, 8), StandardCharsets.ISO_8859_1);
        if (start.equals("\u0089PNG\r\n\u001A\n")) {
            return Optional.of(Kind.PNG);
        }
        if (start.startsWith("\u00FF\u00D8\u00FF")) {
            return Optional.of(Kind.JPEG);
        }
        return start.startsWith("GIF8") ? Optional.of(Kind.GIF) : Optional.empty();
    }

    private static PictureReading read(Kind kind, byte[] file) {
        Iterator<ImageReader> readers =
                ImageIO.getImageReadersByFormatName(kind.name().toLowerCase(Locale.ROOT));
        ImageReader reader = readers.next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > Picture.MOST_POINTS) {
                return new Unfit("has %,d by %,d points, more than %,d million in all; make it smaller"
                        .formatted(width, height, Picture.MOST_POINTS / 1_000_000));
            }
            reader.read(0);
            return new Fit(new Picture(kind, width, height, file));
            // The platform's readers meet damage with exceptions of many kinds.
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            return new Unfit("is damaged, or its colours are of a kind for printers only");
        } finally {
            reader.dispose();
        }
    }
}
