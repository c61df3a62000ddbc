package org.policybook.render.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.policybook.render.RenderFailure;

/// Finds and prepares the fonts that a page needs; the fonts of a script are left alone by a page that has
/// none of it. What is prepared is kept for the next page. Safe to share between threads.
final class PageFonts {
    private static final Pattern BOLD = Pattern.compile("<(strong|h[1-6]|th|dt)\\b[^>]*>(.*?)</\\1>", Pattern.DOTALL);
    private static final int FIRST_FOREIGN = 0x7F;
    private static final int FIRST_HAN = 0x2E80;

    private final FontCoverage coverage = new FontCoverage();
    private final Map<FontFile, byte[]> prepared = new EnumMap<>(FontFile.class);

    FontCoverage coverage() {
        return coverage;
    }

    void addTo(PdfRendererBuilder builder, String page) {
        PageCharacters characters = PageCharacters.of(page);
        for (FontFile font : neededBy(page, characters)) {
            builder.useFont(
                    () -> new ByteArrayInputStream(bytes(font, characters)),
                    font.family(),
                    font.weight(),
                    font.style(),
                    true);
        }
    }

    private Set<FontFile> neededBy(String page, PageCharacters characters) {
        Set<FontFile> needed = EnumSet.allOf(FontFile.class);
        if (!characters.anyFrom(FIRST_FOREIGN, letter -> coverage.needs(FontFile.ARABIC, letter))) {
            needed.removeAll(Set.of(FontFile.ARABIC, FontFile.ARABIC_BOLD));
        }
        if (!hasHan(characters)) {
            needed.removeAll(Set.of(FontFile.HAN, FontFile.HAN_BOLD));
        } else if (BOLD.matcher(page).results().noneMatch(found -> hasHan(PageCharacters.of(found.group(2))))) {
            needed.remove(FontFile.HAN_BOLD);
        }
        return needed;
    }

    private boolean hasHan(PageCharacters characters) {
        return characters.anyFrom(FIRST_HAN, letter -> coverage.needs(FontFile.HAN, letter));
    }

    private synchronized byte[] bytes(FontFile font, PageCharacters page) {
        return switch (font) {
            case HAN, HAN_BOLD -> new HanFont(font, coverage).of(page);
            case ARABIC, ARABIC_BOLD -> prepared.computeIfAbsent(font, PageFonts::withSoraniShapes);
            case SANS, SANS_BOLD, SANS_ITALIC, SANS_BOLD_ITALIC, MONO ->
                prepared.computeIfAbsent(font, FontFile::bytes);
        };
    }

    private static byte[] withSoraniShapes(FontFile font) {
        try {
            return SoraniFont.of(font.bytes());
        } catch (IOException e) {
            throw new RenderFailure("The font %s cannot be read".formatted(font), e);
        }
    }
}
