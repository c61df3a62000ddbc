package org.policybook.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.policybook.document.BadInput;
import org.policybook.document.PolicyText;
import org.policybook.intake.pdf.DrawnPdf;

/// PDF files without tags, read by their looks; and those that are refused.
class PdfIntakeTest {
    private static final String PROSE = "Every key that leaves its hook is signed for in the book at the desk.";

    @Test
    void headingsListsTablesAndBrokenWordsAreMended() {
        Intake intake = read(keys().bytes());

        assertThat(intake.found().title().map(Found::value)).contains("Key Holding Policy");
        assertThat(intake.found().version().map(found -> found.value().text())).contains("2.1");
        assertThat(intake.found().version().map(found -> found.place().toString()))
                .hasValueSatisfying(place -> assertThat(place).startsWith("page 1"));
        assertThat(intake.headings())
                .containsExactly(
                        new Intake.Heading(1, "Purpose"),
                        new Intake.Heading(1, "Rules"),
                        new Intake.Heading(2, "Lost keys"),
                        new Intake.Heading(1, "Review"));
        assertThat(PolicyText.format(intake.policy()))
                .contains("The information in this book is kept for a year, and the well-being of porters matters.")
                .contains("- The porter keeps the keys on a board that can be locked, and signs.\n")
                .contains("  - Spare keys too.\n")
                .contains("| Post | Duty |\n| --- | --- |\n| Porter | Keeps the board |\n")
                .doesNotContain("Harbour Council - Version", "Page 2");
    }

    @Test
    void whatRunsAlongThePagesIsToldAsLeftOut() {
        assertThat(read(keys().bytes()).dropped())
                .anySatisfy(
                        dropped -> assertThat(dropped.where().toString()).contains("Harbour Council - Version 2.1"));
    }

    @Test
    void columnsAreReadOneAfterTheOther() {
        DrawnPdf pdf = new DrawnPdf().page();
        for (int i = 0; i < 12; i++) {
            pdf.at(60, 700 - 13 * i, 10, false, "left column words of line " + i);
            pdf.at(330, 700 - 13 * i, 10, false, "right column words of line " + i);
        }
        String text = PolicyText.format(read(pdf.bytes()).policy());
        assertThat(text.indexOf("left column words of line 11"))
                .isPositive()
                .isLessThan(text.indexOf("right column words of line 0"));
    }

    @Test
    void linksToAddressesAreKept() {
        DrawnPdf pdf = new DrawnPdf()
                .page()
                .title("Key Holding Policy")
                .heading("1. Purpose")
                .line(60, 10, false, PROSE)
                .link(59, 47, "https://keys.example.org/hooks")
                .gap(20)
                .heading("2. Duties")
                .text(PROSE);

        assertThat(PolicyText.format(read(pdf.bytes()).policy()))
                .contains("[Every key](https://keys.example.org/hooks) that leaves its hook");
    }

    @Test
    void textFromRightToLeftIsToldAsUnsure() {
        DrawnPdf pdf = new DrawnPdf().page().title("Key Holding Policy").arabic("هذه المعلومات يمكن ترجمتها عند الطلب");

        assertThat(read(pdf.bytes()).warnings())
                .anyMatch(warning -> warning.what().contains("right to left")
                        && warning.where().toString().equals("page 1"));
    }

    @Test
    void scansAreRefused() {
        assertThatThrownBy(() -> read(new DrawnPdf().scan().scan().bytes()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("scan")
                .hasMessageContaining("2 of its 2 pages");
    }

    @Test
    void aPictureAmongPagesIsTold() {
        assertThat(read(keys().scan().bytes()).warnings())
                .anySatisfy(warning -> assertThat(warning.where().toString()).isEqualTo("page 4"));
    }

    @Test
    void lockedFilesAreRefused() {
        assertThatThrownBy(() -> read(keys().locked("secret")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("password");
        assertThat(read(keys().locked("")).headings()).hasSize(4);
    }

    @Test
    void tooManyPagesAreRefusedInTime() {
        byte[] pages = new DrawnPdf().pages(10_000).bytes();
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThatThrownBy(() -> read(pages)).hasMessageContaining("10,000 pages"));
    }

    @Test
    void bombsAreRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 120; i++) {
                deflater.write(nothing);
            }
        }
        String file = "%PDF-1.7\n1 0 obj\n<< /Length " + packed.size() + " /Filter /FlateDecode >>\nstream\n"
                + packed.toString(ISO_8859_1) + "\nendstream\nendobj\n";
        assertThatThrownBy(() -> read(file.getBytes(ISO_8859_1)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("unpacked");
    }

    /// Cut off or changed anywhere, a file is read or refused, and never breaks the program.
    @Test
    void damagedFilesAreReadOrRefused() {
        byte[] whole = keys().bytes();
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            byte[] damaged = Arrays.copyOf(whole, i % 2 == 0 ? random.nextInt(1, whole.length) : whole.length);
            for (int j = 0; j < 20; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                try {
                    assertThat(read(damaged)).isNotNull();
                } catch (BadInput refused) {
                    assertThat(refused).hasMessageMatching("(?s).{20,}");
                }
            });
        }
    }

    private static DrawnPdf keys() {
        DrawnPdf pdf = new DrawnPdf().page().title("Key Holding Policy");
        edges(pdf, 1).gap(20).text(PROSE, PROSE, PROSE, PROSE);
        pdf.heading("1. Purpose")
                .text("The information in this book is kept for a year, and the well-being of por-", "ters matters.")
                .text("Porters look after keys. Their well-being is looked after by the council in turn.");
        edges(pdf.page(), 2).gap(20).heading("2. Rules");
        pdf.item(1, "The porter keeps the keys on a board that can be", "locked, and signs.")
                .item(2, "Spare keys too.")
                .item(1, "Nobody copies a key.")
                .heading("2.1 Lost keys")
                .text(PROSE)
                .table(new String[] {"Post", "Duty"}, new String[] {"Porter", "Keeps the board"});
        edges(pdf.page(), 3).gap(20).heading("3. Review").text(PROSE, PROSE);
        return pdf;
    }

    private static DrawnPdf edges(DrawnPdf pdf, int page) {
        return pdf.at(60, 815, 8, false, "Harbour Council - Version 2.1")
                .at(280, 30, 8, false, "Page " + page + " of 3");
    }

    private static Intake read(byte[] content) {
        return DocumentIntake.read(IntakeFile.of("keys.pdf", content));
    }
}
