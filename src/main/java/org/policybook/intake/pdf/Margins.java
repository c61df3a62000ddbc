package org.policybook.intake.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How the text is set: its left and right edges on each page, and the distance from line to line.
///
/// @param lefts by page
/// @param rights by page
/// @param pitch the most that two lines of one paragraph are apart, in sizes of their letters
record Margins(Map<Integer, Float> lefts, Map<Integer, Float> rights, float pitch) {
    private static final float USUAL = 1.2f;
    private static final int DEEPEST = 40;

    Margins {
        lefts = Map.copyOf(lefts);
        rights = Map.copyOf(rights);
    }

    static Margins of(List<TextLine> lines) {
        Map<Integer, Float> lefts = new HashMap<>();
        Map<Integer, Float> rights = new HashMap<>();
        Map<Integer, Integer> gaps = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            lefts.merge(line.page(), line.x(), Math::min);
            rights.merge(line.page(), line.right(), Math::max);
            boolean prose = i > 0
                    && line.words().length() > 30
                    && line.page() == lines.get(i - 1).page();
            float gap = prose ? (line.y() - lines.get(i - 1).y()) / line.size() : 0;
            if (gap > 0.9f && gap < 2.6f) {
                gaps.merge(Math.round(gap * 20), 1, Integer::sum);
            }
        }
        int most = gaps.values().stream().max(Integer::compare).orElse(0);
        float usual = gaps.entrySet().stream()
                .filter(entry -> entry.getValue() * 3 >= most)
                .map(entry -> entry.getKey() / 20f)
                .min(Float::compare)
                .orElse(USUAL);
        return new Margins(lefts, rights, usual + 0.2f);
    }

    int indent(TextLine line) {
        float left = lefts.getOrDefault(line.page(), line.x());
        return Math.clamp(Math.round((line.x() - left) / (line.size() * 0.5f)), 0, DEEPEST);
    }

    /// It stops well before the right edge.
    boolean endsShort(TextLine line) {
        float left = lefts.getOrDefault(line.page(), line.x());
        float right = rights.getOrDefault(line.page(), line.right());
        return line.right() < right - (right - left) * 0.1f;
    }
}
