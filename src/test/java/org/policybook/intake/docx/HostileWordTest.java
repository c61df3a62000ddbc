package org.policybook.intake.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.policybook.document.BadInput;
import org.policybook.intake.Intake;
import org.policybook.intake.IntakeFile;

/// Word files that are not what they seem: each is refused with its reason, or read without its harm.
@Timeout(value = 60, unit = TimeUnit.SECONDS)
@Tag("thorough")
class HostileWordTest {
    private static void assertRefused(String name, byte[] bytes, String reason) {
        assertThatThrownBy(() -> WordIntake.read(IntakeFile.of(name, bytes), Tracked.ACCEPTED))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(name)
                .hasMessageContaining(reason)
                .hasMessageNotContaining("\n");
    }

    private static byte[] good() {
        return new WordFile()
                .heading(1, "Purpose")
                .text("Staff wash their hands.")
                .bytes();
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused("a.docx", new byte[0], "empty");
    }

    @Test
    void otherKindsUnderAWordNameAreNamed() {
        assertRefused("a.docx", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII), "a PDF");
        assertRefused("a.doc", "{\\rtf1 x}".getBytes(StandardCharsets.US_ASCII), "Rich Text Format");
        assertRefused("a.doc", "<html></html>".getBytes(StandardCharsets.US_ASCII), "HTML");
        assertRefused("a.docx", WordFile.zip(Map.of("notes.txt", new byte[] {1})), "an archive");
    }

    @Test
    void aPasswordIsTold() throws Exception {
        try (POIFSFileSystem system = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            system.createDocument(new java.io.ByteArrayInputStream(new byte[4096]), "EncryptedPackage");
            new EncryptionInfo(EncryptionMode.agile).getEncryptor().confirmPassword("secret");
            system.writeFilesystem(out);
            assertRefused("a.docx", out.toByteArray(), "password");
        }
    }

    @Test
    void aFileCutShortAnywhereIsRefused() {
        byte[] whole = good();
        for (int length = 10; length < whole.length; length += 97) {
            assertRefused("a.docx", Arrays.copyOf(whole, length), "damaged");
        }
    }

    @Test
    void damageAnywhereIsNeverMoreThanARefusal() {
        Random random = new Random(6);
        for (int i = 0; i < 200; i++) {
            byte[] damaged = good();
            for (int j = 0; j < 5; j++) {
                damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt();
            }
            try {
                WordIntake.read(IntakeFile.of("a.docx", damaged), Tracked.ACCEPTED);
            } catch (BadInput refused) {
                assertThat(refused.getMessage()).contains("a.docx");
            }
        }
    }

    @Test
    void aBombIsNotUnpacked() {
        byte[] zeros = new byte[60 * 1024 * 1024];
        Arrays.fill(zeros, (byte) ' ');
        Map<String, byte[]> parts = new LinkedHashMap<>(WordFile.unzip(good()));
        parts.put("word/document.xml", zeros);

        assertRefused("a.docx", WordFile.zip(parts), "unpacks to more than is allowed");
    }

    @Test
    void aDocumentTypeIsRefusedAndNothingFetched() {
        String text = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + WordFile.document(WordFile.p("", WordFile.r("&e;"))).replaceFirst("<\\?xml[^>]*>", "");

        assertRefused("a.docx", WordFile.ofParts(Map.of("word/document.xml", text)), "document type");
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "<w:sdt><w:sdtContent>".repeat(5000) + "</w:sdtContent></w:sdt>".repeat(5000);

        assertRefused("a.docx", WordFile.ofBody(deep), "nested more than");
    }

    @Test
    void nestedTablesEnd() {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(60)
                + WordFile.p("", WordFile.r("x"))
                + "</w:tc></w:tr></w:tbl>".repeat(60);

        Intake read = WordFile.read(WordFile.ofBody(deep), Tracked.ACCEPTED);

        assertThat(read.dropped()).anyMatch(dropped -> dropped.what().contains("nested too deep"));
    }

    @Test
    void macrosAreDroppedAndTold() {
        Map<String, byte[]> parts = new LinkedHashMap<>(WordFile.unzip(good()));
        parts.put("word/vbaProject.bin", new byte[] {1, 2, 3});

        Intake read = WordFile.read(WordFile.zip(parts), Tracked.ACCEPTED);

        assertThat(read.dropped()).anyMatch(dropped -> dropped.what().contains("macros"));
        assertThat(read.headings()).hasSize(1);
    }

    @Test
    void aHundredThousandParagraphsAreReadInTime() {
        String body = WordFile.p("", WordFile.r("Staff wash their hands before and after each task they do."))
                .repeat(100_000);

        assertThat(WordFile.read(WordFile.ofBody(body), Tracked.ACCEPTED)
                        .policy()
                        .preamble())
                .hasSize(100_000);
    }
}
