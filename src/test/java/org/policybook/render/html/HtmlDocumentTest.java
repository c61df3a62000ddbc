package org.policybook.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.policybook.document.Clause;
import org.policybook.document.Clauses;
import org.policybook.document.Numbering;
import org.policybook.document.PartialDate;
import org.policybook.document.VersionNumber;
import org.policybook.render.ControlledDocument;
import org.policybook.render.DocumentStatus;
import org.policybook.render.House;
import org.policybook.render.Rendered;
import org.policybook.render.SampleDocument;
import org.policybook.render.TermLinks;

class HtmlDocumentTest {
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    private final HtmlDocument html = new HtmlDocument(DocumentTemplates.shipped());
    private final Rendered rendered = html.write(SampleDocument.inForce());
    private final String page = text(rendered);

    @Test
    void opensWithLanguageTitleStatusAndControlTable() {
        assertThat(page)
                .contains("<html lang=\"en-GB\" dir=\"ltr\">")
                .contains("<title>Social Media Policy for Riverside Surgery – Riverside Surgery</title>")
                .contains("<strong>In force.</strong>")
                .contains("<p class=\"summary\">What staff may say online.</p>")
                .contains("<th scope=\"row\">Owner</th><td>Practice Manager</td>")
                .contains("Review date: October 2021 · Version: 3.0")
                .contains("uncontrolled when printed");
    }

    @Test
    void aTermIsLinkedToItsDefinitionWhereASectionFirstUsesIt() {
        String text = SampleDocument.TEXT.replace("Words of the appendix.", "Social media, and social media again.");
        ControlledDocument plain = SampleDocument.of(text, DocumentStatus.of(DocumentStatus.Kind.IN_FORCE));
        ControlledDocument linked =
                new ControlledDocument(TermLinks.in(plain.policy()), plain.house(), plain.issue(), plain.wording());

        assertThat(text(html.write(linked)))
                .containsPattern("<a href=\"#[^\"]+\">Social media</a>, and social media again\\.")
                .contains("<dt>Social media</dt>");
    }

    @Test
    void aReferenceWithoutWordsFollowsTheSection() {
        String text = SampleDocument.TEXT.replace("[Acceptable use](#acceptable-use)", "[](#acceptable-use)");

        assertThat(text(html.write(SampleDocument.of(text, DocumentStatus.of(DocumentStatus.Kind.IN_FORCE)))))
                .contains("<a href=\"#acceptable-use\">2 Acceptable use</a>");
    }

    @Test
    void aFileOfNoOrganisationLeavesNoGapForItsName() {
        ControlledDocument sample = SampleDocument.inForce();
        House none = new House("", "", Numbering.AppendixLabels.NUMBERS, List.of());
        String nobodys =
                text(html.write(new ControlledDocument(sample.policy(), none, sample.issue(), sample.wording())));
        assertThat(nobodys)
                .contains("<title>Social Media Policy for Riverside Surgery</title>")
                .contains("<p>Social Media Policy for Riverside Surgery</p>")
                .doesNotContain("class=\"name\"");
    }

    @Test
    void numbersSectionsAndAppendices() {
        assertThat(page)
                .contains("<h2 id=\"purpose\"><span class=\"number\">1</span> Purpose</h2>")
                .contains("<span class=\"number\">2.1</span> Counting</h3>")
                .contains("<span class=\"number\">Appendix A</span> Assessment</h2>");
    }

    @Test
    void everyClauseIsAnAnchorAndNoIdComesTwice() {
        List<String> ids =
                ID.matcher(page).results().map(found -> found.group(1)).toList();
        assertThat(ids).doesNotHaveDuplicates().containsAll(clauseIds(SampleDocument.inForce()));
    }

    @Test
    void keepsTheLinksThatLeadSomewhere() {
        assertThat(page)
                .contains("<a href=\"#acceptable-use\">Acceptable use</a>")
                .contains("<a href=\"../information-security.html\">Security Policy</a>")
                .contains("<a href=\"https://example.org/a?b=1&amp;c=2\">the site</a>");
    }

    @Test
    void hostileTextIsInert() {
        assertThat(page)
                .contains("Hostile: press here, &lt;script&gt;alert(2)&lt;/script&gt;, data,")
                .doesNotContain("<script")
                .doesNotContain("javascript:")
                .doesNotContain("data:text")
                .doesNotContain("<img")
                .contains("[Picture: A remote picture]");
        assertThat(rendered.warnings())
                .contains(
                        "The parameter {{nobody}} has no value.",
                        "The link to javascript:alert(1) leads nowhere and is shown as text.",
                        "The picture http://example.org/x.png is not shown here. Its description stands in its place.");
    }

    @Test
    void fillsParametersAndMarksUnfilledOnes() {
        assertThat(page).contains("for Riverside Surgery and <mark>[nobody: to be filled in]</mark>.");
    }

    @Test
    void footnotesLeadThereAndBack() {
        assertThat(page)
                .contains("<a id=\"_note-1-mark-1\" href=\"#_note-1\" role=\"doc-noteref\">1</a>")
                .contains("<a id=\"_note-1-mark-2\" href=\"#_note-1\" role=\"doc-noteref\">1</a>")
                .contains("<li id=\"_note-2\">")
                .contains("href=\"#_note-1-mark-2\" role=\"doc-backlink\"");
    }

    @Test
    void tablesHaveHeadersAndListsTheirFirstNumber() {
        assertThat(page)
                .contains("<th scope=\"col\">Role</th><th scope=\"col\" class=\"right\">Count</th>")
                .contains("<div class=\"table short\" role=\"group\" tabindex=\"0\" aria-label=\"Role, Count\">")
                .contains("start=\"3\"");
    }

    @Test
    void statementsSayTheirLanguageAndDirection() {
        assertThat(page).contains("<p lang=\"ckb\" dir=\"rtl\">").contains("<p lang=\"cy\" dir=\"ltr\">");
    }

    @Test
    void copiesThatDoNotApplySaySoInWords() {
        assertThat(text(html.write(SampleDocument.of(
                        SampleDocument.TEXT,
                        DocumentStatus.of(DocumentStatus.Kind.SUPERSEDED, VersionNumber.of("4.0"))))))
                .contains("<strong>Superseded.</strong> This version has been replaced by version 4.0.");
        assertThat(text(html.write(SampleDocument.of(
                        SampleDocument.TEXT,
                        DocumentStatus.of(DocumentStatus.Kind.WITHDRAWN, PartialDate.parse("2022-03"))))))
                .contains("<strong>Withdrawn.</strong>")
                .contains("March 2022");
    }

    @Test
    void speaksTheLanguageOfTheDocument() {
        String welsh = SampleDocument.TEXT.replace("en-GB", "cy");
        assertThat(text(html.write(SampleDocument.of(welsh, DocumentStatus.of(DocumentStatus.Kind.DRAFT)))))
                .contains("<html lang=\"cy\"")
                .contains("<strong>Drafft.</strong>")
                .contains("Dyddiad adolygu: Hydref 2021")
                .contains("Atodiad A");
    }

    @Test
    void loadsNothingFromElsewhere() {
        assertThat(page).contains("default-src 'none'").doesNotContain("<link").doesNotContain("url(");
    }

    @Test
    void theSameDocumentHasTheSameBytes() {
        assertThat(html.write(SampleDocument.inForce()).bytes()).isEqualTo(rendered.bytes());
    }

    @Test
    void aLongTableComesOutWhole() {
        String big = text(html.write(
                SampleDocument.of(SampleDocument.bigTable(2_000), DocumentStatus.of(DocumentStatus.Kind.DRAFT))));
        assertThat(big.split("<td>some words to fill a cell</td>", -1)).hasSize(2_001);
    }

    private static List<String> clauseIds(ControlledDocument document) {
        List<String> ids = new ArrayList<>();
        for (Clause clause : Clauses.of(document.policy())) {
            ids.add(clause.id().value());
        }
        return ids;
    }

    private static String text(Rendered rendered) {
        return new String(rendered.bytes(), StandardCharsets.UTF_8);
    }
}
