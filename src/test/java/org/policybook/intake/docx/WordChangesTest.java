package org.policybook.intake.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policybook.intake.docx.WordFile.ofBody;
import static org.policybook.intake.docx.WordFile.p;
import static org.policybook.intake.docx.WordFile.r;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.policybook.document.PolicyText;
import org.policybook.intake.IntakeFile;

/// Tracked changes and comments.
class WordChangesTest {
    private static final String AUTHOR = " w:id=\"1\" w:author=\"Officer\" w:date=\"2026-01-02T10:00:00Z\"";

    private static String inserted(String text) {
        return "<w:ins%s>%s</w:ins>".formatted(AUTHOR, r(text));
    }

    private static String deleted(String text) {
        return "<w:del%s><w:r><w:delText xml:space=\"preserve\">%s</w:delText></w:r></w:del>".formatted(AUTHOR, text);
    }

    private static String read(String body, Tracked tracked) {
        String text = PolicyText.format(WordFile.read(ofBody(body), tracked).policy());
        return text.substring(text.indexOf("---\n", 4) + 4).strip();
    }

    @Test
    void wordsAreReadWithAndWithoutTheChanges() {
        String body = p("", r("Staff ") + deleted("may") + inserted("must") + r(" wash their hands."));

        assertThat(read(body, Tracked.ACCEPTED)).isEqualTo("Staff must wash their hands.");
        assertThat(read(body, Tracked.ORIGINAL)).isEqualTo("Staff may wash their hands.");
    }

    @Test
    void aDeletedParagraphEndJoinsTwoParagraphs() {
        String body = p("<w:rPr><w:del%s/></w:rPr>".formatted(AUTHOR), r("One ")) + p("", r("two."));

        assertThat(read(body, Tracked.ACCEPTED)).isEqualTo("One two.");
        assertThat(read(body, Tracked.ORIGINAL)).isEqualTo("One\n\ntwo.");
    }

    @Test
    void rowsAndStylesChangeToo() {
        String style = "<w:outlineLvl w:val=\"0\"/><w:pPrChange%s><w:pPr/></w:pPrChange>".formatted(AUTHOR);
        String table = "<w:tbl><w:tblPr/><w:tr><w:tc>" + p("", r("a")) + "</w:tc><w:tc>" + p("", r("b"))
                + "</w:tc></w:tr><w:tr><w:trPr><w:ins" + AUTHOR + "/></w:trPr><w:tc>" + p("", r("c")) + "</w:tc><w:tc>"
                + p("", r("d")) + "</w:tc></w:tr><w:tr><w:tc>" + p("", r("e")) + "</w:tc><w:tc>" + p("", r("f"))
                + "</w:tc></w:tr></w:tbl>";
        String body = p(style, r("Duties")) + p("", r("All of the staff keep them.")) + table;

        assertThat(read(body, Tracked.ACCEPTED)).startsWith("## Duties").contains("| c | d |");
        assertThat(read(body, Tracked.ORIGINAL)).startsWith("Duties").doesNotContain("| c | d |");
    }

    @Test
    void commentsAreLeftOutOfTheTextAndHandedOver() {
        byte[] file = WordFile.ofParts(Map.of(
                "word/document.xml",
                WordFile.document(p(
                        "",
                        "<w:commentRangeStart w:id=\"0\"/>" + r("Wash hands.")
                                + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>")),
                "word/comments.xml",
                WordFile.part(
                        "comments",
                        "<w:comment w:id=\"0\" w:author=\"Officer\" w:date=\"2026-01-02T10:00:00Z\">"
                                + p("", r("How often?")) + "</w:comment>")));

        WordDocument document =
                WordIntake.document(IntakeFile.of("a.docx", file), Tracked.ACCEPTED, ClauseBookmarks.NONE);

        assertThat(document.remarks())
                .isEqualTo(List.of(new Remark(1, "Wash hands.", "Officer", "2026-01-02", "How often?")));
        assertThat(document.manuscript().dropped())
                .anyMatch(dropped -> dropped.what().contains("How often?"));
    }
}
