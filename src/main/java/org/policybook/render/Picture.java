package org.policybook.render;

import java.util.Base64;

/// A picture as it is kept, known to be one that every form of a document can show. Immutable as long as
/// nobody changes the bytes handed out: they are not copied.
public final class Picture {
    /// The largest file that is shown.
    public static final int MOST_BYTES = 5 << 20;

    /// The most points that are shown: each takes memory when the picture is laid out.
    public static final int MOST_POINTS = 20_000_000;

    private final Kind kind;
    private final int width;
    private final int height;
    private final byte[] bytes;

    Picture(Kind kind, int width, int height, byte[] bytes) {
        this.kind = kind;
        this.width = width;
        this.height = height;
        this.bytes = bytes;
    }

    /// The forms of pictures that are shown.
    public enum Kind {
        PNG("png"),
        JPEG("jpg"),
        GIF("gif");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }

        /// Of a file's name, such as `jpg`.
        public String ending() {
            return ending;
        }
    }

    public Kind kind() {
        return kind;
    }

    /// In points of the picture.
    public int width() {
        return width;
    }

    /// In points of the picture.
    public int height() {
        return height;
    }

    public byte[] bytes() {
        return bytes;
    }

    /// The whole picture as the address of an `img`: `data:image/png;base64,…`.
    public String address() {
        return "data:image/%s;base64,%s"
                .formatted(
                        switch (kind) {
                            case PNG -> "png";
                            case JPEG -> "jpeg";
                            case GIF -> "gif";
                        },
                        Base64.getEncoder().encodeToString(bytes));
    }
}
