package org.policybook.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.policybook.render.RenderFailure;

/// One of the large fonts, read once. What is laid out is a small font with only the characters of a page,
/// for the layout would read all of it again for every document. Safe to share between threads.
final class HanFont {
    private final FontFile file;
    private final TrueTypeFont font;
    private final CmapLookup characters;

    HanFont(FontFile file) {
        this.file = file;
        try {
            font = new TTFParser().parse(new RandomAccessReadBuffer(file.bytes()));
            characters = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new RenderFailure("The font %s is damaged".formatted(file), e);
        }
    }

    /// @param page whose characters the font will have, as far as this one has them
    synchronized byte[] of(String page) {
        try {
            if (page.codePoints()
                    .anyMatch(character ->
                            Character.isSupplementaryCodePoint(character) && characters.getGlyphId(character) != 0)) {
                // A small font has room for the first 65,536 characters only.
                return file.bytes();
            }
            TTFSubsetter small = new TTFSubsetter(font);
            page.codePoints().filter(Character::isBmpCodePoint).distinct().forEach(small::add);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            small.writeToStream(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new RenderFailure("The font %s could not be cut down".formatted(file), e);
        }
    }
}
