package org.policybook.render.pdf;

import com.ibm.icu.lang.UCharacter.DecompositionType;
import java.util.Locale;

/// A shape of a Kurdish (Sorani) letter for which Unicode keeps no presentation form. The fonts draw it, but
/// only under a glyph's name, so it is given a character for private use while a document is laid out.
enum SoraniShape {
    REH_FINAL('\uE900', '\u0695', DecompositionType.FINAL, "fina"),
    LAM_INITIAL('\uE901', '\u06B5', DecompositionType.INITIAL, "init"),
    LAM_MEDIAL('\uE902', '\u06B5', DecompositionType.MEDIAL, "medi"),
    LAM_FINAL('\uE903', '\u06B5', DecompositionType.FINAL, "fina"),
    YEH_INITIAL('\uE904', '\u06CE', DecompositionType.INITIAL, "init"),
    YEH_MEDIAL('\uE905', '\u06CE', DecompositionType.MEDIAL, "medi"),
    YEH_FINAL('\uE906', '\u06CE', DecompositionType.FINAL, "fina"),
    AE_FINAL('\uE907', '\u06D5', DecompositionType.FINAL, "fina");

    private final char shown;
    private final char letter;
    private final int type;
    private final String feature;

    SoraniShape(char shown, char letter, int type, String feature) {
        this.shown = shown;
        this.letter = letter;
        this.type = type;
        this.feature = feature;
    }

    char letter() {
        return letter;
    }

    /// The shape as ICU names it, a constant of [DecompositionType].
    int type() {
        return type;
    }

    /// A character that the fonts do not use. Text with such a character of its own never gets here, for no
    /// font shows it.
    char shown() {
        return shown;
    }

    /// The glyph's name in the fonts, such as `uni06B5.init`.
    String glyph() {
        return String.format(Locale.ROOT, "uni%04X.%s", (int) letter, feature);
    }
}
