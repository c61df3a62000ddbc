package org.policybook.intake.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.policybook.intake.Intake;
import org.policybook.intake.IntakeFile;

/// A Word file made for a test, with POI and, where POI has no word for it, with WordprocessingML.
public final class WordFile {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    final XWPFDocument document = new XWPFDocument();

    WordFile() {
        document.createStyles();
        for (int level = 1; level <= 4; level++) {
            style("Heading" + level, "heading " + level, "", level - 1);
        }
        style("Title", "Title", "", -1);
    }

    /// @param outline from 0; -1 for none
    WordFile style(String id, String name, String base, int outline) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        if (!base.isEmpty()) {
            style.addNewBasedOn().setVal(base);
        }
        if (outline >= 0) {
            style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        document.getStyles().addStyle(new XWPFStyle(style));
        return this;
    }

    XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        if (!style.isEmpty()) {
            paragraph.setStyle(style);
        }
        paragraph.createRun().setText(text);
        return paragraph;
    }

    WordFile heading(int level, String text) {
        paragraph("Heading" + level, text);
        return this;
    }

    WordFile text(String text) {
        paragraph("", text);
        return this;
    }

    WordFile bold(String text) {
        paragraph("", text).getRuns().getFirst().setBold(true);
        return this;
    }

    byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Intake read() {
        return read(bytes(), Tracked.ACCEPTED);
    }

    static Intake read(byte[] bytes, Tracked tracked) {
        return WordIntake.read(IntakeFile.of("test.docx", bytes), tracked);
    }

    /// A file whose body is this WordprocessingML.
    public static byte[] ofBody(String body) {
        return ofParts(Map.of("word/document.xml", document(body)));
    }

    public static String document(String body) {
        return "<?xml version=\"1.0\"?><w:document xmlns:w=\"%s\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body>%s</w:body></w:document>"
                .formatted(W, body);
    }

    public static String part(String root, String content) {
        return "<?xml version=\"1.0\"?><w:%s xmlns:w=\"%s\">%s</w:%s>".formatted(root, W, content, root);
    }

    /// A file of these parts; those of `word/` are related to the text by their names.
    public static byte[] ofParts(Map<String, String> parts) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                utf8(
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"));
        all.put("_rels/.rels", relationships(Map.of("word/document.xml", "officeDocument"), ""));
        Map<String, String> related = new LinkedHashMap<>();
        parts.keySet().stream()
                .filter(name -> name.startsWith("word/") && !name.equals("word/document.xml"))
                .sorted()
                .forEach(name -> related.put(
                        name.substring(5), name.substring(5).replaceAll("(?:^media/)?([a-z]+)\\d*\\..*", "$1")));
        all.put("word/_rels/document.xml.rels", relationships(related, ""));
        parts.forEach((name, text) -> all.put(name, utf8(text)));
        return zip(all);
    }

    private static byte[] relationships(Map<String, String> targets, String more) {
        StringBuilder text = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        targets.forEach((target, kind) -> text.append(
                "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/>"
                        .formatted(target, kind, target)));
        return utf8(text.append(more).append("</Relationships>").toString());
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// The parts of a file, to change one of them.
    static Map<String, byte[]> unzip(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// A paragraph of WordprocessingML.
    public static String p(String properties, String content) {
        return "<w:p><w:pPr>%s</w:pPr>%s</w:p>".formatted(properties, content);
    }

    public static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">%s</w:t></w:r>".formatted(text);
    }

    public static String field(String instruction, String result) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">%s</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>%s<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                .formatted(instruction, result);
    }
}
