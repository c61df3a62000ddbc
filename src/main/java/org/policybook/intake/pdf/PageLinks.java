package org.policybook.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/// The links of a page to addresses of the web: their words become `[words](address)`. A PDF lays a link over its
/// words without saying which they are.
final class PageLinks {
    private static final Pattern SAFE = Pattern.compile("(?i)https?://[^\\s<>\\[\\]]{1,500}");
    private static final int MOST = 1_000;
    private static final float TOLERANCE = 2;

    private final PDRectangle box;
    private final List<Glyph> glyphs;

    private PageLinks(PDRectangle box, List<Glyph> glyphs) {
        this.box = box;
        this.glyphs = new ArrayList<>(glyphs);
    }

    /// The glyphs with their links; those of a page that is turned stay as they are.
    static List<Glyph> in(PDPage page, List<Glyph> glyphs) throws IOException {
        if (page.getRotation() != 0) {
            return glyphs;
        }
        PageLinks links = new PageLinks(page.getCropBox(), glyphs);
        page.getAnnotations().stream().limit(MOST).forEach(links::add);
        return links.glyphs;
    }

    private void add(PDAnnotation annotation) {
        if (annotation instanceof PDAnnotationLink link
                && link.getAction() instanceof PDActionURI action
                && action.getURI() != null
                && link.getRectangle() != null
                && SAFE.matcher(action.getURI()).matches()) {
            mark(link.getRectangle(), action.getURI().replace("(", "%28").replace(")", "%29"));
        }
    }

    private void mark(PDRectangle place, String address) {
        int first = -1;
        int last = -1;
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < glyphs.size(); i++) {
            if (!glyphs.get(i).isSpace() && isWithin(glyphs.get(i), place)) {
                first = first < 0 ? i : first;
                last = i;
                words.append(glyphs.get(i).text());
            }
        }
        if (first >= 0 && isWhole(first, last, place) && !isAddress(words.toString(), address)) {
            glyphs.set(first, saying(glyphs.get(first), "[" + glyphs.get(first).text()));
            glyphs.set(last, saying(glyphs.get(last), glyphs.get(last).text() + "](" + address + ")"));
        }
    }

    /// Nothing else was drawn between its words.
    private boolean isWhole(int first, int last, PDRectangle place) {
        return glyphs.subList(first, last + 1).stream()
                .allMatch(glyph -> (glyph.isSpace() || isWithin(glyph, place))
                        && glyph.text().chars().noneMatch(sign -> sign == '[' || sign == ']'));
    }

    private boolean isWithin(Glyph glyph, PDRectangle place) {
        float x = glyph.middle() + box.getLowerLeftX();
        float y = box.getUpperRightY() - glyph.y();
        return x >= place.getLowerLeftX()
                && x <= place.getUpperRightX()
                && y >= place.getLowerLeftY() - TOLERANCE
                && y <= place.getUpperRightY();
    }

    /// Words that are the address need no link.
    private static boolean isAddress(String words, String address) {
        return address.replaceFirst("(?i)^https?://", "").startsWith(words.replaceFirst("(?i)^https?://", ""));
    }

    private static Glyph saying(Glyph glyph, String text) {
        return new Glyph(
                text, glyph.x(), glyph.y(), glyph.width(), glyph.size(), glyph.bold(), glyph.mark(), glyph.artifact());
    }
}
