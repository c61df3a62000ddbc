package org.policybook.intake.docx;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policybook.document.Inline;

/// How the whole of a paragraph looks, as far as that may set it off as a heading. Ordered from the most to the least
/// conspicuous.
record Look(int size, boolean caps, boolean bold, boolean underlined) implements Comparable<Look> {
    private static final Comparator<Look> ORDER = Comparator.comparingInt(Look::size)
            .reversed()
            .thenComparing(Look::caps, Comparator.reverseOrder())
            .thenComparing(Look::bold, Comparator.reverseOrder())
            .thenComparing(Look::underlined, Comparator.reverseOrder());

    static Look of(Element.Para para) {
        List<RunFormat> looks = para.spans().stream()
                .filter(span -> !span.text().isBlank())
                .map(Span::look)
                .toList();
        String text = para.text();
        boolean capitals = text.codePoints().filter(Character::isLetter).count() > 3
                && text.codePoints().noneMatch(Character::isLowerCase);
        return new Look(
                looks.stream().mapToInt(RunFormat::size).min().orElse(0),
                capitals || (!looks.isEmpty() && looks.stream().allMatch(RunFormat::caps)),
                !looks.isEmpty() && looks.stream().allMatch(RunFormat::bold),
                !looks.isEmpty() && looks.stream().allMatch(RunFormat::underlined));
    }

    /// The size in which most of the text stands.
    static int usualSize(List<Element.Para> paras) {
        Map<Integer, Integer> letters = new HashMap<>();
        for (Element.Para para : paras) {
            for (Span span : para.spans()) {
                if (span.atom() instanceof Inline.Text(String value)) {
                    letters.merge(span.look().size(), value.length(), Integer::sum);
                }
            }
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(RunFormat.USUAL_SIZE);
    }

    /// Stands out from text of that size.
    boolean standsOut(int usual) {
        return bold || size >= usual + 4 || caps || (underlined && size >= usual);
    }

    @Override
    public int compareTo(Look other) {
        return ORDER.compare(this, other);
    }
}
