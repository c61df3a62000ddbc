package org.policybook.render.docx;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.policybook.render.DocumentStatus;
import org.policybook.render.Labels;
import org.policybook.render.StatusWords;

/// What stands at the head and foot of every page.
final class DocxFurniture {
    private DocxFurniture() {}

    static void add(DocxDocument.Writing writing) {
        header(writing);
        footer(writing);
    }

    /// A copy that does not apply says so on every page.
    private static void header(DocxDocument.Writing writing) {
        XWPFParagraph line =
                writing.word().createHeader(HeaderFooterType.DEFAULT).createParagraph();
        line.setStyle("Header");
        String name = writing.document().house().name();
        String title = writing.facts().title();
        line.createRun().setText(DocxText.clean(name.isEmpty() ? title : name + " · " + title));
        DocumentStatus status = writing.document().issue().status();
        if (!(status instanceof DocumentStatus.InForce || status instanceof DocumentStatus.InForceFrom)) {
            XWPFRun mark = line.createRun();
            mark.setBold(true);
            mark.setColor("A3211B");
            mark.addTab();
            mark.setText(
                    StatusWords.of(status, writing.labels(), writing.facts().language())
                            .title());
        }
    }

    private static void footer(DocxDocument.Writing writing) {
        Labels labels = writing.labels();
        var footer = writing.word().createFooter(HeaderFooterType.DEFAULT);
        XWPFParagraph line = footer.createParagraph();
        line.setStyle("Footer");
        line.createRun()
                .setText(DocxText.clean(writing.facts().footLine(labels) + " · " + labels.text("page.before") + " "));
        DocxFields.add(line, "PAGE", "1");
        line.createRun().setText(" " + labels.text("page.between") + " ");
        DocxFields.add(line, "NUMPAGES", "1");
        XWPFParagraph printed = footer.createParagraph();
        printed.setStyle("Footer");
        printed.createRun().setText(labels.text("uncontrolled"));
    }
}
