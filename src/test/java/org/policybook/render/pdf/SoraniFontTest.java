package org.policybook.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SoraniFontTest {
    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "ARABIC_BOLD"})
    void givesEachShapeItsGlyphAndKeepsTheRest(FontFile file) throws IOException {
        byte[] written = file.bytes();
        try (TrueTypeFont before = parse(written);
                TrueTypeFont after = parse(SoraniFont.of(written))) {
            CmapLookup old = before.getUnicodeCmapLookup();
            CmapLookup made = after.getUnicodeCmapLookup();
            for (SoraniShape shape : SoraniShape.values()) {
                assertThat(old.getGlyphId(shape.shown())).isZero();
                assertThat(made.getGlyphId(shape.shown()))
                        .isEqualTo(before.nameToGID(shape.glyph()))
                        .isNotZero();
            }
            for (int character = 0; character < 0xE900; character++) {
                assertThat(made.getGlyphId(character)).isEqualTo(old.getGlyphId(character));
            }
        }
    }

    private static TrueTypeFont parse(byte[] font) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(font));
    }
}
