package org.policybook.render.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Writes the file's package without a clock in it: the entries bear the earliest date a package can, and
/// the properties no moment of writing. The settings are ours, so that Word opens the file as one of its
/// own kind.
final class DocxPackage {
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final Pattern WRITTEN = Pattern.compile("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>");

    private static final String STYLES = "word/styles.xml";

    private DocxPackage() {}

    /// @param styles the part that holds the styles
    static byte[] bytes(XWPFDocument word, byte[] styles) throws IOException {
        byte[] written = write(word);
        ByteArrayOutputStream fixed = new ByteArrayOutputStream(written.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(written));
                ZipOutputStream out = new ZipOutputStream(fixed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry dated = new ZipEntry(entry.getName());
                dated.setTimeLocal(EPOCH);
                out.putNextEntry(dated);
                out.write(entry.getName().equals(STYLES) ? styles : content(entry.getName(), in.readAllBytes()));
            }
        }
        return fixed.toByteArray();
    }

    /// The library looks for an XML transformer once for each part, in every jar that the context class
    /// loader knows. The platform's own loader answers at once, and most of the time is saved.
    private static byte[] write(XWPFDocument word) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(written)) {
                // It is packed when its entries have their dates.
                zip.setLevel(Deflater.NO_COMPRESSION);
                word.write(zip);
            }
            return written.toByteArray();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static byte[] content(String name, byte[] written) throws IOException {
        return switch (name) {
            case "word/settings.xml" -> settings();
            case "docProps/core.xml" ->
                WRITTEN.matcher(new String(written, StandardCharsets.UTF_8))
                        .replaceAll("")
                        .getBytes(StandardCharsets.UTF_8);
            default -> written;
        };
    }

    private static byte[] settings() throws IOException {
        try (InputStream in = DocxPackage.class.getResourceAsStream("settings.xml")) {
            if (in == null) {
                throw new FileNotFoundException("settings.xml");
            }
            return in.readAllBytes();
        }
    }
}
