package org.policybook.intake.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;
import org.policybook.document.BadInput;

/// Unpacks the streams of a file before they are read, without keeping anything, to find those that swell
/// beyond reason. Pictures are left out: they are never unpacked.
final class StreamSizes {
    private static final long MOST_OF_ONE = 96L << 20;
    private static final long MOST_OF_ALL = 512L << 20;
    private static final int DICTIONARY = 2_000;
    private static final Pattern PACKED = Pattern.compile("/(?:FlateDecode|Fl|LZWDecode|LZW)(?![A-Za-z])");
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image");

    private final String name;
    private final byte[] content;
    private final String text;
    private long all;

    private StreamSizes(String name, byte[] content) {
        this.name = name;
        this.content = content;
        this.text = new String(content, ISO_8859_1);
    }

    /// @throws BadInput when one stream, or all together, would take too much room
    static void refuseBombs(String name, byte[] content) {
        new StreamSizes(name, content).measure();
    }

    private void measure() {
        int at = text.indexOf("stream");
        while (at >= 0) {
            int data = afterLineEnd(at + "stream".length());
            if (data > 0 && !text.startsWith("end", at - 3)) {
                measure(dictionary(at), data);
            }
            at = text.indexOf("stream", at + "stream".length());
        }
    }

    private int afterLineEnd(int at) {
        if (text.startsWith("\r\n", at)) {
            return at + 2;
        }
        return at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r') ? at + 1 : -1;
    }

    /// The words before a stream, from where its object begins.
    private String dictionary(int stream) {
        int from = Math.max(0, stream - DICTIONARY);
        int begin = text.lastIndexOf(" obj", stream);
        return text.substring(Math.max(from, begin), stream);
    }

    private void measure(String dictionary, int data) {
        Matcher packed = PACKED.matcher(dictionary);
        if (PICTURE.matcher(dictionary).find() || !packed.find()) {
            return;
        }
        boolean lzw = packed.group().contains("LZW");
        if (packed.find()) {
            throw bomb("packed twice over");
        }
        int end = text.indexOf("endstream", data);
        try (InputStream raw = new ByteArrayInputStream(content, data, (end < 0 ? content.length : end) - data)) {
            all += lzw ? unpackedByLzw(raw) : unpacked(raw);
        } catch (IOException damagedOrLocked) {
            return;
        }
        if (all > MOST_OF_ALL) {
            throw bomb("more than %,d bytes when unpacked".formatted(MOST_OF_ALL));
        }
    }

    private long unpacked(InputStream raw) throws IOException {
        try (InputStream inflated = new InflaterInputStream(raw);
                Counting counted = new Counting()) {
            inflated.transferTo(counted);
            return counted.size;
        }
    }

    private long unpackedByLzw(InputStream raw) throws IOException {
        try (Counting counted = new Counting()) {
            FilterFactory.INSTANCE.getFilter(COSName.LZW_DECODE).decode(raw, counted, new COSDictionary(), 0);
            return counted.size;
        }
    }

    private BadInput bomb(String how) {
        return new BadInput("%s holds data that is %s, which no document needs. Print it to a new PDF and import that."
                .formatted(name, how));
    }

    /// Counts bytes and lets them go.
    private final class Counting extends OutputStream {
        private long size;

        @Override
        public void write(int one) {
            count(1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            count(length);
        }

        private void count(int more) {
            size += more;
            if (size > MOST_OF_ONE) {
                throw bomb("more than %,d bytes in one piece when unpacked".formatted(MOST_OF_ONE));
            }
        }
    }
}
