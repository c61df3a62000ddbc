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
/// character, and stays open. Safe to share between threads.
final class FontCoverage {
    private static final List<FontFile> IN_ORDER = List.of(FontFile.SANS, FontFile.ARABIC, FontFile.HAN);

    private final Map<FontFile, Opened> opened = new EnumMap<>(FontFile.class);

    private record Opened(TrueTypeFont font, CmapLookup characters) {}

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

    boolean has(FontFile font, int character) {
        return opened(font).characters().getGlyphId(character) != 0;
    }

    /// To be used by one thread at a time.
    TrueTypeFont font(FontFile font) {
        return opened(font).font();
    }

    private synchronized Opened opened(FontFile font) {
        return opened.computeIfAbsent(font, FontCoverage::open);
    }

    private static Opened open(FontFile font) {
        try {
            TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font.bytes()));
            return new Opened(parsed, parsed.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new RenderFailure("The font %s is damaged".formatted(font), e);
        }
    }
}
