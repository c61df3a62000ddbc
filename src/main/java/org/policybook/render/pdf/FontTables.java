package org.policybook.render.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// The parts of a font file that documents need. The rest is hidden: rules for joining and moving letters
/// above all, which the PDF writer would work through anew for every run of words. Right-to-left text is
/// joined before it gets that far.
final class FontTables {
    private static final Set<String> NEEDED = Set.of(
            "OS/2", "cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post", "prep");
    private static final int COUNT = 4;
    private static final int FIRST_ENTRY = 12;
    private static final int ENTRY = 16;

    private FontTables() {}

    /// Rewrites the directory of the font in its place.
    static byte[] withoutExtras(byte[] font) {
        ByteBuffer directory = ByteBuffer.wrap(font);
        int tables = directory.getShort(COUNT);
        int kept = 0;
        for (int i = 0; i < tables; i++) {
            int entry = FIRST_ENTRY + ENTRY * i;
            if (NEEDED.contains(new String(font, entry, 4, StandardCharsets.US_ASCII))) {
                System.arraycopy(font, entry, font, FIRST_ENTRY + ENTRY * kept++, ENTRY);
            }
        }
        directory.putShort(COUNT, (short) kept);
        return font;
    }
}
