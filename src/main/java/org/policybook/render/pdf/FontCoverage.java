package org.policybook.render.pdf;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.policybook.render.RenderFailure;

/// Knows which characters the embedded fonts can show. A font is opened when the ones before it lack a
/// character. Safe to share between threads.
final class FontCoverage {
    private static final List<FontFile> IN_ORDER = List.of(FontFile.SANS, FontFile.ARABIC, FontFile.HAN);

    private final Map<FontFile, CmapLookup> opened = new EnumMap<>(FontFile.class);

    boolean has(int character) {
        return IN_ORDER.stream().anyMatch(font -> has(font, character));
    }

    /// Whether this font is the first in order that has the character.
    boolean needs(FontFile font, int character) {
        return IN_ORDER.stream()
                .filter(one -> has(one, character))
                .findFirst()
                .filter(font::equals)
                .isPresent();
    }

    private boolean has(FontFile font, int character) {
        return characters(font).getGlyphId(character) != 0;
    }

    private synchronized CmapLookup characters(FontFile font) {
        return opened.computeIfAbsent(font, FontCoverage::read);
    }

    private static CmapLookup read(FontFile font) {
        try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font.bytes()))) {
            return parsed.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new RenderFailure("The font %s is damaged".formatted(font), e);
        }
    }
}
