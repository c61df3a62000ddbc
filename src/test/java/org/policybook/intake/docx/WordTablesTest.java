package org.policybook.intake.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policybook.intake.docx.WordFile.ofBody;
import static org.policybook.intake.docx.WordFile.ofParts;
import static org.policybook.intake.docx.WordFile.p;
import static org.policybook.intake.docx.WordFile.r;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.policybook.document.PolicyText;
import org.policybook.intake.Fact;
import org.policybook.intake.Intake;

/// Tables of Word files: of data, of layout, and of control pages.
class WordTablesTest {
    private static final String HEADING =
            p("<w:outlineLvl w:val=\"0\"/>", r("Purpose")) + p("", r("The text goes on."));

    private static String table(String... rows) {
        return "<w:tbl><w:tblPr><w:tblBorders><w:top w:val=\"single\"/></w:tblBorders></w:tblPr>"
                + String.join("", rows) + "</w:tbl>";
    }

    private static String row(String... cells) {
        return "<w:tr>" + Arrays.stream(cells).map(cell -> cell("", cell)).collect(Collectors.joining()) + "</w:tr>";
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>%s</w:tcPr>%s</w:tc>".formatted(properties, p("", r(text)));
    }

    private static Intake read(String body) {
        return WordFile.read(ofBody(body), Tracked.ACCEPTED);
    }

    private static String text(Intake intake) {
        String text = PolicyText.format(intake.policy());
        return text.substring(text.indexOf("---\n", 4) + 4).strip();
    }

    @Test
    void mergedCellsKeepTheirWordsWhereTheyBegin() {
        String merged = table(
                "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("<w:gridSpan w:val=\"2\"/>", "Duty") + cell("", "When")
                        + "</w:tr>",
                "<w:tr>" + cell("<w:vMerge w:val=\"restart\"/>", "Manager") + cell("", "checks") + cell("", "daily")
                        + "</w:tr>",
                "<w:tr>" + cell("<w:vMerge/>", "") + cell("", "signs") + cell("", "weekly") + "</w:tr>");

        assertThat(text(read(HEADING + merged)))
                .endsWith(
                        "| Duty |  | When |\n| --- | --- | --- |\n| Manager | checks | daily |\n|  | signs | weekly |");
    }

    @Test
    void twoHeaderRowsAreOne() {
        String header = "<w:trPr><w:tblHeader/></w:trPr>";
        String two = table(
                "<w:tr>" + header + cell("", "Duty") + cell("<w:gridSpan w:val=\"2\"/>", "When") + "</w:tr>",
                "<w:tr>" + header + cell("", "") + cell("", "day") + cell("", "night") + "</w:tr>",
                row("Keys", "8:00", "20:00"));

        assertThat(text(read(HEADING + two))).contains("| Duty | When – day | When – night |\n");
    }

    @Test
    void aBoxAroundTextIsNoTable() {
        assertThat(text(read(HEADING + table("<w:tr><w:tc>" + p("", r("Remember the keys.")) + "</w:tc></w:tr>"))))
                .endsWith("The text goes on.\n\nRemember the keys.");
    }

    @Test
    void controlTablesOfTwoAndFourColumnsTellTheFacts() {
        String two =
                table(row("Document title", "Records Policy"), row("Version", "3.1"), row("Review date", "May 2027"));
        String four = table(
                row("Reference", "RP07", "Owner", "Head of Records"),
                row("Approved by", "Policy Panel", "Date approved", "30/03/2021"));

        Intake read = read(two + four + HEADING);

        assertThat(read.found().words(Fact.TITLE).orElseThrow().value()).isEqualTo("Records Policy");
        assertThat(read.found().words(Fact.VERSION).orElseThrow().value()).isEqualTo("3.1");
        assertThat(read.found().words(Fact.REVIEW_DUE).orElseThrow().value()).isEqualTo("2027-05");
        assertThat(read.found().words(Fact.OWNER).orElseThrow().value()).isEqualTo("Head of Records");
        assertThat(read.found().words(Fact.APPROVED_ON).orElseThrow().value()).isEqualTo("2021-03-30");
        assertThat(text(read)).isEqualTo("## Purpose\n\nThe text goes on.");
    }

    @Test
    void aControlTableAtTheEndIsReadWithItsHeading() {
        String body = HEADING
                + p("<w:outlineLvl w:val=\"0\"/>", r("Document control"))
                + table(row("Version", "2"), row("Approved by", "Staff Forum"), row("Review date", "2026-04"));

        Intake read = read(body);

        assertThat(read.found().approvedBy().orElseThrow().value()).isEqualTo("Staff Forum");
        assertThat(read.headings()).hasSize(1);
        assertThat(read.dropped()).anyMatch(dropped -> dropped.what().contains("control table"));
    }

    @Test
    void aFooterThatContradictsTheCoverIsReported() {
        byte[] file = ofParts(Map.of(
                "word/document.xml",
                WordFile.document(table(row("Title", "Records Policy"), row("Version", "3")) + HEADING),
                "word/footer1.xml",
                WordFile.part("ftr", p("", r("Version: 2.9")))));

        Intake read = WordFile.read(file, Tracked.ACCEPTED);

        assertThat(read.found().words(Fact.VERSION).orElseThrow().value()).isEqualTo("3");
        assertThat(read.warnings())
                .anyMatch(warning ->
                        warning.what().contains("\"3\"") && warning.what().contains("\"2.9\""));
    }

    @Test
    void whatIsNotStatedIsAbsent() {
        Intake read = read(HEADING);

        assertThat(read.found().facts()).isEmpty();
    }
}
