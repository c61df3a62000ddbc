package org.policybook.render;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// A QR code as a PNG picture of black and white points, the same bytes for the same text. The picture is
/// put together here, for the platform's writer looks for itself in every jar first.
public final class QrPicture {
    /// Points along a side of one of the code's squares, and squares of white around it.
    private static final int SCALE = 6;

    private static final int MARGIN = 4;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int CHUNK = 12;

    /// One of the eight masks. To find the best of them takes as long as all the rest, and any can be read.
    private static final Map<EncodeHintType, Integer> MASK = Map.of(EncodeHintType.QR_MASK_PATTERN, 3);

    private QrPicture() {}

    /// @param text at most some hundred characters, such as an address
    public static Picture of(String text) {
        ByteMatrix squares;
        try {
            squares = Encoder.encode(text, ErrorCorrectionLevel.M, MASK).getMatrix();
        } catch (WriterException e) {
            throw new RenderFailure("\"%s\" does not fit into a QR code".formatted(text), e);
        }
        int side = (squares.getWidth() + 2 * MARGIN) * SCALE;
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(SIGNATURE);
        png.writeBytes(chunk("IHDR", head(side)));
        png.writeBytes(chunk("IDAT", deflated(points(squares, side))));
        png.writeBytes(chunk("IEND", new byte[0]));
        return new Picture(Picture.Kind.PNG, side, side, png.toByteArray());
    }

    /// One bit a point, grey, neither interlaced nor filtered.
    private static byte[] head(int side) {
        return ByteBuffer.allocate(13)
                .putInt(side)
                .putInt(side)
                .put(new byte[] {1, 0, 0, 0, 0})
                .array();
    }

    /// Rows of bits, white being one, each after a zero for "no filter".
    private static byte[] points(ByteMatrix squares, int side) {
        int row = 1 + (side + 7) / 8;
        byte[] points = new byte[row * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                if (!isBlack(squares, x / SCALE - MARGIN, y / SCALE - MARGIN)) {
                    points[row * y + 1 + x / 8] |= (byte) (0x80 >> (x % 8));
                }
            }
        }
        return points;
    }

    private static boolean isBlack(ByteMatrix squares, int x, int y) {
        boolean within = x >= 0 && y >= 0 && x < squares.getWidth() && y < squares.getHeight();
        return within && squares.get(x, y) == 1;
    }

    private static byte[] deflated(byte[] points) {
        try (Deflater deflater = new Deflater()) {
            deflater.setInput(points);
            deflater.finish();
            byte[] deflated = new byte[points.length + 64];
            int length = deflater.deflate(deflated);
            return ByteBuffer.allocate(length).put(deflated, 0, length).array();
        }
    }

    private static byte[] chunk(String type, byte[] content) {
        ByteBuffer chunk = ByteBuffer.allocate(content.length + CHUNK)
                .putInt(content.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, content.length + 4);
        return chunk.putInt((int) sum.getValue()).array();
    }
}
