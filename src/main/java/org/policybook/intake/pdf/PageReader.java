package org.policybook.intake.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// Takes the glyphs and ruled lines off pages, one page after the other.
final class PageReader extends PDFMarkedContentExtractor {
    private static final Set<String> BOLD = Set.of("bold", "black", "heavy");

    private final Budget budget;
    private final Deque<Mark> marks = new ArrayDeque<>();
    private final List<Glyph> glyphs = new ArrayList<>();
    private RulePath path = new RulePath(this::transformedPoint);
    private int pictures;

    /// The marked content that is open.
    private record Mark(int number, boolean artifact) {}

    PageReader(Budget budget) throws IOException {
        this.budget = budget;
    }

    PageContent read(PDPage page, int number) throws IOException {
        glyphs.clear();
        marks.clear();
        pictures = 0;
        path = new RulePath(this::transformedPoint);
        processPage(page);
        PageFrame frame = PageFrame.of(page);
        List<Glyph> linked = PageLinks.in(page, glyphs);
        return new PageContent(number, frame.width(), frame.height(), linked, frame.turned(path.rules()), pictures);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.step();
        switch (operator.getName()) {
            case "Do" -> countPicture(operands);
            case "BI" -> pictures++;
            default -> path.take(operator.getName(), operands);
        }
        super.processOperator(operator, operands);
    }

    private void countPicture(List<COSBase> operands) {
        PDResources resources = getResources();
        if (resources != null
                && !operands.isEmpty()
                && operands.getFirst() instanceof COSName name
                && resources.isImageXObject(name)) {
            pictures++;
        }
    }

    @Override
    public void beginMarkedContentSequence(@Nullable COSName tag, @Nullable COSDictionary properties) {
        Mark outer = marks.peek();
        int number = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
        boolean artifact = COSName.ARTIFACT.equals(tag) || (outer != null && outer.artifact());
        marks.push(new Mark(number < 0 && outer != null ? outer.number() : number, artifact));
    }

    @Override
    public void endMarkedContentSequence() {
        marks.poll();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        budget.glyph();
        String words = text.getUnicode();
        boolean shown = words != null && text.getDir() == 0 && isOnPage(text);
        if (shown) {
            Mark mark = marks.peek();
            glyphs.add(new Glyph(
                    words.replace('\u00A0', ' '),
                    text.getXDirAdj(),
                    text.getYDirAdj(),
                    text.getWidthDirAdj(),
                    Math.max(1, Math.abs(text.getFontSizeInPt())),
                    isBold(text.getFont()),
                    mark == null ? -1 : mark.number(),
                    mark != null && mark.artifact()));
        }
    }

    private static boolean isOnPage(TextPosition text) {
        return text.getXDirAdj() > -5
                && text.getXDirAdj() < text.getPageWidth() + 5
                && text.getYDirAdj() > -5
                && text.getYDirAdj() < text.getPageHeight() + 5;
    }

    private static boolean isBold(@Nullable PDFont font) {
        if (font == null) {
            return false;
        }
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return BOLD.stream().anyMatch(name::contains)
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
    }
}
