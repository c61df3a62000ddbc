package org.policybook.render.docx;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/// Writes fields, whose value Word works out by itself and which hold the last value meanwhile.
final class DocxFields {
    private DocxFields() {}

    /// @param code what the field shows, such as `PAGE`
    static void add(XWPFParagraph paragraph, String code, String value) {
        begin(paragraph.createRun().getCTR(), paragraph.createRun().getCTR(), code);
        mark(paragraph.createRun().getCTR(), STFldCharType.SEPARATE);
        paragraph.createRun().setText(value);
        mark(paragraph.createRun().getCTR(), STFldCharType.END);
    }

    /// Opens a field that goes on over several paragraphs; [#mark] closes it.
    static void open(XWPFParagraph paragraph, String code) {
        begin(paragraph.createRun().getCTR(), paragraph.createRun().getCTR(), code)
                .setDirty(true);
        mark(paragraph.createRun().getCTR(), STFldCharType.SEPARATE);
    }

    static void mark(CTR run, STFldCharType.Enum type) {
        run.addNewFldChar().setFldCharType(type);
    }

    static CTFldChar begin(CTR first, CTR second, String code) {
        CTFldChar mark = first.addNewFldChar();
        mark.setFldCharType(STFldCharType.BEGIN);
        CTText text = second.addNewInstrText();
        text.setStringValue(" " + code + " ");
        text.setSpace(SpaceAttribute.Space.PRESERVE);
        return mark;
    }
}
