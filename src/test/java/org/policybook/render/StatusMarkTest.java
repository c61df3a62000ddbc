package org.policybook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.policybook.document.PartialDate;
import org.policybook.document.VersionNumber;
import org.policybook.render.DocumentStatus.Kind;
import org.policybook.render.docx.DocxDocument;
import org.policybook.render.html.DocumentTemplates;
import org.policybook.render.html.HtmlDocument;

/// Every status is marked in every form and language, the graver ones on every page.
class StatusMarkTest {
    private static final HtmlDocument HTML = new HtmlDocument(DocumentTemplates.shipped());

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyStatusIsMarkedInBothLanguages(Kind kind) throws IOException {
        for (String language : new String[] {"en-GB", "cy"}) {
            ControlledDocument document = SampleDocument.of(
                    SampleDocument.TEXT.replace("language: en-GB", "language: " + language), status(kind));
            StatusWords words = StatusWords.of(document.issue().status(), Labels.of(document), language);

            assertThat(words.sentence()).doesNotContain("{");
            assertThat(screen(document)).contains("<strong>" + words.title().replace("'", "&#39;") + ".</strong>");
            assertThat(runningHead(HTML.writeForPrint(document, new Notices())).contains("<strong>"))
                    .isEqualTo(kind.weight().onEveryPage());
            assertThat(pageHead(document).contains(words.title()))
                    .isEqualTo(kind.weight().onEveryPage());
        }
    }

    private static DocumentStatus status(Kind kind) {
        return switch (kind) {
            case DRAFT, IN_FORCE -> DocumentStatus.of(kind);
            case SUPERSEDED -> DocumentStatus.of(kind, VersionNumber.of("4.0"));
            case SCHEDULED, IN_FORCE_FROM, PAST_REVIEW, SUSPENDED, WITHDRAWN ->
                DocumentStatus.of(kind, PartialDate.parse("2022-03"));
        };
    }

    private static String screen(ControlledDocument document) {
        return new String(HTML.write(document).bytes(), StandardCharsets.UTF_8);
    }

    private static String runningHead(String page) {
        int start = page.indexOf("<div class=\"running-head\"");
        return page.substring(start, page.indexOf("</div>", start));
    }

    private static String pageHead(ControlledDocument document) throws IOException {
        byte[] bytes = new DocxDocument().write(document).bytes();
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return String.join(
                    " ", word.getHeaderList().stream().map(XWPFHeader::getText).toList());
        }
    }
}
