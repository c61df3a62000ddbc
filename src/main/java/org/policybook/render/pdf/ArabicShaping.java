package org.policybook.render.pdf;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;

/// Joins the letters of Arabic and Kurdish (Sorani) and puts right-to-left text into the order in which it
/// is drawn.
final class ArabicShaping implements BidiReorderer {
    private final ArabicLetters letters = new ArabicLetters();

    @Override
    public String reorderRTLTextToLTR(String text) {
        return Bidi.writeReverse(text, Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING);
    }

    @Override
    public String shapeText(String text) {
        return letters.join(text);
    }

    @Override
    public String deshapeText(String text) {
        return letters.separate(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
