package org.policybook.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.policybook.document.PicturePath;

/// Pictures of every kind, sound and unsound, and documents that show them.
public final class SamplePictures {
    private SamplePictures() {}

    /// One picture of each kind of points that a PNG, JPEG or GIF can have.
    public static Map<String, byte[]> sound() throws IOException {
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        pictures.put("colours.png", picture(BufferedImage.TYPE_INT_RGB, "png"));
        pictures.put("see-through.png", picture(BufferedImage.TYPE_INT_ARGB, "png"));
        pictures.put("grey.png", picture(BufferedImage.TYPE_BYTE_GRAY, "png"));
        pictures.put("deep.png", picture(BufferedImage.TYPE_USHORT_GRAY, "png"));
        pictures.put("few.png", picture(BufferedImage.TYPE_BYTE_INDEXED, "png"));
        pictures.put("photo.jpg", picture(BufferedImage.TYPE_INT_RGB, "jpg"));
        pictures.put("grey.jpg", picture(BufferedImage.TYPE_BYTE_GRAY, "jpg"));
        pictures.put("old.gif", picture(BufferedImage.TYPE_BYTE_INDEXED, "gif"));
        return pictures;
    }

    public static Map<String, byte[]> unsound() throws IOException {
        byte[] sound = picture(BufferedImage.TYPE_INT_RGB, "png");
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        pictures.put("words.png", "no picture at all".getBytes(StandardCharsets.UTF_8));
        pictures.put("empty.png", new byte[0]);
        pictures.put("cut.png", Arrays.copyOf(sound, sound.length / 2));
        pictures.put("heavy.png", Arrays.copyOf(sound, Picture.MOST_BYTES + 1));
        pictures.put("wide.png", claiming(100_000, 100_000, sound));
        return pictures;
    }

    /// A document that shows each picture in a paragraph of its own, and what else is written.
    public static ControlledDocument showing(Map<String, byte[]> pictures, String more) {
        StringBuilder text = new StringBuilder("---\ntitle: Pictures\nlanguage: en-GB\n---\n\n## Pictures\n\n");
        pictures.keySet().forEach(name -> text.append("![The picture %s](attachments/%s)\n\n".formatted(name, name)));
        return SampleDocument.of(text + more, DocumentStatus.of(DocumentStatus.Kind.IN_FORCE))
                .with(path -> Optional.ofNullable(pictures.get(path.substring(PicturePath.FOLDER.length()))));
    }

    private static byte[] picture(int type, String format) throws IOException {
        BufferedImage image = new BufferedImage(900, 300, type);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(120, 40, 160, 128));
        pen.fillOval(50, 50, 700, 200);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /// The head of a PNG holds its width and height after the signature and the chunk's length and name.
    private static byte[] claiming(int width, int height, byte[] png) {
        ByteBuffer bytes = ByteBuffer.wrap(png.clone());
        return bytes.putInt(16, width).putInt(20, height).array();
    }
}
