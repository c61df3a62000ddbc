package org.policybook.render.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// Makes each [SoraniShape] of a font reachable by its character. A new table of characters is put behind
/// the font, and the font's directory is pointed to it; nothing else changes.
final class SoraniFont {
    private static final int FIRST_ENTRY = 12;
    private static final int ENTRY = 16;
    private static final int GROUP = 12;
    /// What stands before the groups: the table's head (12 bytes) and the head of format 12 (16 bytes).
    private static final int HEAD = 28;

    private SoraniFont() {}

    static byte[] of(byte[] font) throws IOException {
        byte[] table = table(characters(font));
        int start = (font.length + 3) / 4 * 4;
        ByteBuffer made = ByteBuffer.allocate(start + table.length);
        made.put(0, font).put(start, table);
        int entry = entry(made);
        made.putInt(entry + 8, start).putInt(entry + 12, table.length);
        return made.array();
    }

    /// The glyph of every character.
    private static SortedMap<Integer, Integer> characters(byte[] font) throws IOException {
        SortedMap<Integer, Integer> characters = new TreeMap<>();
        try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            CmapLookup known = parsed.getUnicodeCmapLookup();
            for (int glyph = 1; glyph < parsed.getNumberOfGlyphs(); glyph++) {
                List<Integer> shown = known.getCharCodes(glyph);
                if (shown != null) {
                    for (int character : shown) {
                        characters.put(character, glyph);
                    }
                }
            }
            for (SoraniShape shape : SoraniShape.values()) {
                characters.put((int) shape.shown(), parsed.nameToGID(shape.glyph()));
            }
        }
        return characters;
    }

    /// A `cmap` table of format 12 for Windows and all of Unicode, one group a character.
    private static byte[] table(SortedMap<Integer, Integer> characters) {
        ByteBuffer table = ByteBuffer.allocate(HEAD + GROUP * characters.size());
        table.putShort((short) 0).putShort((short) 1);
        table.putShort((short) 3).putShort((short) 10).putInt(FIRST_ENTRY);
        table.putShort((short) 12).putShort((short) 0);
        table.putInt(table.capacity() - FIRST_ENTRY).putInt(0).putInt(characters.size());
        characters.forEach(
                (character, glyph) -> table.putInt(character).putInt(character).putInt(glyph));
        return table.array();
    }

    /// Where the directory's entry for the table of characters stands.
    private static int entry(ByteBuffer font) throws IOException {
        int tag = ByteBuffer.wrap("cmap".getBytes(StandardCharsets.US_ASCII)).getInt();
        for (int i = 0; i < font.getShort(4); i++) {
            if (font.getInt(FIRST_ENTRY + ENTRY * i) == tag) {
                return FIRST_ENTRY + ENTRY * i;
            }
        }
        throw new IOException("it has no table of characters");
    }
}
