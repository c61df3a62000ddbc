package org.policybook.intake.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/// How many columns a tagged cell takes up.
final class TagSpan {
    private static final COSName COLUMNS = COSName.getPDFName("ColSpan");
    private static final int WIDEST = 30;

    private TagSpan() {}

    static int columns(PDStructureElement element) {
        COSBase attributes = element.getCOSObject().getDictionaryObject(COSName.A);
        int span = attributes instanceof COSArray several ? ofSeveral(several) : of(attributes);
        return Math.clamp(span, 1, WIDEST);
    }

    private static int ofSeveral(COSArray attributes) {
        int span = 1;
        for (int i = 0; i < attributes.size(); i++) {
            span = Math.max(span, of(attributes.getObject(i)));
        }
        return span;
    }

    private static int of(COSBase attributes) {
        return attributes instanceof COSDictionary dictionary ? dictionary.getInt(COLUMNS, 1) : 1;
    }
}
