package org.policybook.intake.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policybook.intake.docx.WordFile.field;
import static org.policybook.intake.docx.WordFile.ofBody;
import static org.policybook.intake.docx.WordFile.ofParts;
import static org.policybook.intake.docx.WordFile.p;
import static org.policybook.intake.docx.WordFile.r;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policybook.document.ClauseId;
import org.policybook.document.PolicyText;
import org.policybook.intake.Intake;
import org.policybook.intake.IntakeFile;
import org.policybook.intake.ManuscriptIntake;

/// What the structure of a Word file becomes.
class WordStructureTest {
    private static final String MULTILEVEL = """
            <w:abstractNum w:abstractNumId="1">
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId="2">
            <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl>
            <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId="3">
            <w:lvl w:ilvl="0"><w:numFmt w:val="upperLetter"/><w:lvlText w:val="Appendix %1"/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num>
            """;
    private static final String PROSE = "Staff keep the records of the ward in the locked room and nowhere else.";

    private static String number(int list, int level) {
        return "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>".formatted(level, list);
    }

    private static String bold(String text) {
        return "<w:r><w:rPr><w:b/></w:rPr><w:t>%s</w:t></w:r>".formatted(text);
    }

    private static Intake numbered(String body) {
        return WordFile.read(
                ofParts(Map.of(
                        "word/document.xml", WordFile.document(body),
                        "word/numbering.xml", WordFile.part("numbering", MULTILEVEL))),
                Tracked.ACCEPTED);
    }

    private static List<String> outline(Intake intake) {
        return intake.headings().stream()
                .map(heading -> heading.level() + " " + heading.heading())
                .toList();
    }

    private static String text(Intake intake) {
        String text = PolicyText.format(intake.policy());
        return text.substring(text.indexOf("---\n", 4) + 4).strip();
    }

    @Test
    void stylesGiveTheOutlineAndTheTitleIsNoSection() {
        WordFile file = new WordFile();
        file.paragraph("Title", "Records Policy");
        file.heading(1, "Purpose").text(PROSE).heading(2, "Scope").text(PROSE).heading(1, "4. Duties");

        Intake read = file.read();

        assertThat(read.found().title().orElseThrow().value()).isEqualTo("Records Policy");
        assertThat(outline(read)).containsExactly("1 Purpose", "2 Scope", "1 Duties");
    }

    @Test
    void aStyleInheritsItsLevelAndACycleEndsNowhere() {
        WordFile file = new WordFile()
                .style("House", "House heading", "Heading2", -1)
                .style("A", "A", "B", -1)
                .style("B", "B", "A", -1);
        file.heading(1, "Purpose").paragraph("House", "Scope");
        file.paragraph("A", PROSE);

        Intake read = file.read();

        assertThat(outline(read)).containsExactly("1 Purpose", "2 Scope");
        assertThat(read.warnings()).anyMatch(warning -> warning.what().contains("based on itself"));
    }

    @Test
    void aHeadingDerivedFromAnotherTakesItsDepthFromItsNumber() {
        String styles = """
                <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub heading"/><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
                """;
        byte[] file = ofParts(Map.of(
                "word/document.xml",
                WordFile.document(p("<w:pStyle w:val=\"H1\"/>", r("Purpose"))
                        + p("<w:pStyle w:val=\"Sub\"/>", r("Aims"))
                        + p("", r(PROSE))
                        + p("<w:pStyle w:val=\"H1\"/>", r("Duties"))),
                "word/styles.xml",
                WordFile.part("styles", styles),
                "word/numbering.xml",
                WordFile.part("numbering", MULTILEVEL)));

        assertThat(outline(WordFile.read(file, Tracked.ACCEPTED))).containsExactly("1 Purpose", "2 Aims", "1 Duties");
    }

    @Test
    void boldLinesThatStandAloneAreHeadings() {
        WordFile file = new WordFile();
        file.bold("Purpose")
                .text(PROSE)
                .bold("Duties")
                .text(PROSE)
                .bold("Note:")
                .text(PROSE);

        assertThat(outline(file.read())).containsExactly("1 Purpose", "1 Duties");
    }

    @Test
    void typedNumbersTellTheDepthOfBoldLines() {
        WordFile file = new WordFile();
        file.bold("1. Purpose")
                .text(PROSE)
                .bold("1.1 Aims")
                .text(PROSE)
                .bold("2. Duties")
                .text(PROSE);

        assertThat(outline(file.read())).containsExactly("1 Purpose", "2 Aims", "1 Duties");
    }

    @Test
    void automaticNumbersBecomeSectionsAndClauses() {
        Intake read = numbered(p(number(1, 0), bold("Purpose"))
                + p(number(1, 1), r(PROSE))
                + p(number(1, 1), r(PROSE + " Twice."))
                + p(number(1, 0), bold("Duties"))
                + p(number(1, 1), r(PROSE + " Thrice.")));

        assertThat(outline(read)).containsExactly("1 Purpose", "1 Duties");
        assertThat(text(read)).contains("1. " + PROSE, "2. " + PROSE + " Twice.");
    }

    @Test
    void anAutomaticAppendixIsAnAppendix() {
        Intake read = numbered(p("<w:outlineLvl w:val=\"0\"/>", r("Purpose"))
                + p("", r(PROSE))
                + p("<w:outlineLvl w:val=\"0\"/>" + number(3, 0), r("Forms"))
                + p("", r(PROSE)));

        assertThat(text(read)).contains("## Forms {.appendix}");
    }

    @Test
    void listsNestByLevelAndByIndent() {
        Intake read = numbered(p("<w:outlineLvl w:val=\"0\"/>", r("Duties"))
                + p(number(2, 0), r("Managers"))
                + p(number(2, 1), r("keep rotas"))
                + p(
                        "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:ind w:left=\"2000\"/>",
                        r("first"))
                + p(
                        "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:ind w:left=\"2000\"/>",
                        r("second"))
                + p(number(2, 0), r("Staff")));

        assertThat(text(read))
                .isEqualTo("## Duties\n\n- Managers\n  - keep rotas\n    1. first\n    2. second\n- Staff");
    }

    @Test
    void typedBulletsAreLists() {
        WordFile file = new WordFile();
        file.heading(1, "Duties")
                .text("•\tkeep keys")
                .text("•\tlock doors")
                .text("1) first")
                .text("2) second");

        assertThat(text(file.read())).contains("- keep keys\n- lock doors", "1. first\n2. second");
    }

    @Test
    void linksBookmarksAndReferencesLeadToTheirClauses() {
        String body = p("<w:outlineLvl w:val=\"0\"/>", "<w:bookmarkStart w:id=\"1\" w:name=\"_Ref1\"/>" + r("Duties"))
                + p(
                        "",
                        r("See ")
                                + field(" REF _Ref1 \\h ", r("Duties"))
                                + r(" ")
                                + field(" PAGEREF _Ref1 \\p ", r("on page 4")))
                + p("", field(" HYPERLINK \"https://example.org/a b\" ", r("the guide")))
                + p("", "<w:hyperlink w:anchor=\"gone\">" + r("nowhere") + "</w:hyperlink>");

        String text = text(WordFile.read(ofBody(body), Tracked.ACCEPTED));

        assertThat(text)
                .isEqualTo(
                        "## Duties {#duties}\n\nSee [Duties](#duties)\n\n[the guide](https://example.org/a%20b)\n\nnowhere");
    }

    @Test
    void footnotesAndEndnotesAreCountedTogether() {
        byte[] file = ofParts(Map.of(
                "word/document.xml",
                WordFile.document(p(
                        "",
                        r("One") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + r(" two")
                                + "<w:r><w:endnoteReference w:id=\"2\"/></w:r>")),
                "word/footnotes.xml",
                WordFile.part("footnotes", "<w:footnote w:id=\"2\">" + p("", r("At the foot.")) + "</w:footnote>"),
                "word/endnotes.xml",
                WordFile.part("endnotes", "<w:endnote w:id=\"2\">" + p("", r("At the end.")) + "</w:endnote>")));

        assertThat(text(WordFile.read(file, Tracked.ACCEPTED)))
                .isEqualTo("One[^1] two[^2]\n\n[^1]: At the foot.\n\n[^2]: At the end.");
    }

    @Test
    void aContentsListIsDroppedAndTold() {
        String body = p(
                        "",
                        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                                + r("Purpose 3"))
                + p("", r("Duties 4"))
                + p("", "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")
                + p("<w:outlineLvl w:val=\"0\"/>", r("Purpose"))
                + p("", r(PROSE));

        Intake read = WordFile.read(ofBody(body), Tracked.ACCEPTED);

        assertThat(text(read)).isEqualTo("## Purpose\n\n" + PROSE);
        assertThat(read.dropped()).anyMatch(dropped -> dropped.what().startsWith("The contents list was left out"));
    }

    @Test
    void controlsBoxesAndMarksOfLooksKeepTheirWords() {
        String body = p("<w:outlineLvl w:val=\"0\"/>", r("Purpose"))
                + "<w:sdt><w:sdtContent>"
                + p(
                        "",
                        bold("Note:") + r("keep ") + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                                + r("Click here") + "</w:sdtContent></w:sdt>" + r("this."))
                + "</w:sdtContent></w:sdt>"
                + p(
                        "",
                        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>" + r("Seen.")
                                + "<w:r><mc:AlternateContent><mc:Choice><w:pict><v:shape><v:textbox><w:txbxContent>"
                                + p("", r("In a box."))
                                + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>"
                                + p("", r("In a box."))
                                + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>");

        Intake read = WordFile.read(ofBody(body), Tracked.ACCEPTED);

        assertThat(text(read)).isEqualTo("## Purpose\n\n**Note**:keep this.\n\nSeen.\n\nIn a box.");
        assertThat(read.dropped()).anyMatch(dropped -> dropped.what().startsWith("Hidden text"));
        assertThat(read.dropped()).anyMatch(dropped -> dropped.what().contains("nobody filled it in"));
    }

    @Test
    void placeholdersBecomeParameters() {
        Intake read = new WordFile()
                .heading(1, "Purpose")
                .text("[PRACTICE NAME] expects care.")
                .read();

        assertThat(text(read)).contains("{{practice-name}} expects care.");
        assertThat(read.policy().frontMatter().parameters()).containsKey("practice-name");
    }

    @Test
    void clauseIdsThatBookmarksCarryAreKept() {
        byte[] file = ofBody(p("", "<w:bookmarkStart w:id=\"1\" w:name=\"pb_keys\"/>" + r("Lock the doors."))
                + p("", r("See ") + field("REF pb_keys", r("there"))));
        ClauseBookmarks known = bookmark ->
                bookmark.startsWith("pb_") ? Optional.of(ClauseId.of("keys-of-the-ward")) : Optional.empty();

        WordDocument document = WordIntake.document(IntakeFile.of("a.docx", file), Tracked.ACCEPTED, known);

        assertThat(text(ManuscriptIntake.read(document.manuscript())))
                .contains("Lock the doors. {#keys-of-the-ward}", "[there](#keys-of-the-ward)");
    }
}
