package org.policybook.intake.pdf;

import java.util.List;
import java.util.regex.Pattern;

/// The numbers that some programs print beside every line, to the left of all text.
final class LineNumbers {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern LED = Pattern.compile("(\\d{1,4}) +(\\S.*)");
    private static final Pattern LEADER = Pattern.compile("(?!\\d{1,4}\\s+\\d).*\\.{4}.*");
    private static final int FEWEST = 5;

    /// Few numbers are enough on a page behind one that has them beside every line.
    private boolean seen;

    /// The glyphs of a page without them.
    List<Glyph> without(PageContent page) {
        List<TextLine> lines = PageLines.of(page.number(), page.glyphs());
        float left = lines.stream().map(TextLine::x).min(Float::compare).orElse(0f);
        List<TextLine> numbered = lines.stream()
                .filter(line -> line.x() < left + 15 && isNumber(line))
                .toList();
        boolean contents = lines.stream()
                                .filter(line -> LEADER.matcher(line.words()).matches())
                                .count()
                        * 2
                > numbered.size();
        boolean many = numbered.size() >= FEWEST && numbered.size() * 3 >= lines.size();
        if (contents || !(many || (seen && numbered.size() > 1)) || !countUp(numbered)) {
            return page.glyphs();
        }
        seen = true;
        float edge = left + 22;
        float size = PageLines.size(
                page.glyphs().stream().filter(glyph -> glyph.right() <= edge).toList());
        return page.glyphs().stream()
                .filter(glyph -> glyph.right() > edge
                        || glyph.size() > size * 1.15f
                        || !glyph.text().chars().allMatch(Character::isDigit))
                .toList();
    }

    private static boolean isNumber(TextLine line) {
        return NUMBER.matcher(first(line)).matches();
    }

    private static String first(TextLine line) {
        String text = line.segments().getFirst().text();
        var led = LED.matcher(text);
        return led.matches() ? led.group(1) : text;
    }

    private static boolean countUp(List<TextLine> numbered) {
        int steps = 0;
        for (int i = 1; i < numbered.size(); i++) {
            int gap = Integer.parseInt(first(numbered.get(i))) - Integer.parseInt(first(numbered.get(i - 1)));
            steps += gap == 1 ? 1 : 0;
        }
        return steps * 10 >= (numbered.size() - 1) * 8;
    }
}
