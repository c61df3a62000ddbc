package org.policybook.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.policybook.render.RenderFailure;

/// One of the large fonts. What is laid out is a small font with only the characters of a page, for the
/// layout would read all of the large one again for every document.
final class HanFont {
    private final FontFile file;
    private final FontCoverage coverage;

    HanFont(FontFile file, FontCoverage coverage) {
        this.file = file;
        this.coverage = coverage;
    }

    /// @param page whose characters the font will have, as far as this one has them
    byte[] of(PageCharacters page) {
        // A small font has room for the first 65,536 characters only.
        if (page.anyFrom(Character.MIN_SUPPLEMENTARY_CODE_POINT, character -> coverage.has(file, character))) {
            return file.bytes();
        }
        try {
            TTFSubsetter small = new TTFSubsetter(coverage.font(file));
            page.all().filter(Character::isBmpCodePoint).forEach(small::add);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            small.writeToStream(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new RenderFailure("The font %s could not be cut down".formatted(file), e);
        }
    }
}
