package org.policybook.intake.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policybook.intake.HeadingNumber;

/// Tells which paragraphs are headings: by style and outline level first, then by automatic numbers, and last
/// by look, where a document sets headings off with bold or size alone.
final class HeadingFinder {
    private static final int LONGEST = 120;
    private static final int LONGEST_STYLED = 300;
    private static final Pattern SENTENCE = Pattern.compile(".*[.;,!?:][\"'’”)]*\\s*", Pattern.DOTALL);
    private static final Pattern CAPTION = Pattern.compile("(?i)(?:table|figure|fig\\.|chart|diagram)\\s*\\d.*");
    private static final Pattern FRONT =
            Pattern.compile("(?i)(?:executive )?summary|foreword|introduction|purpose|policy statement|preface");
    private static final int FEW = 2;

    private final List<Element> elements;
    private final boolean styled;
    private final int usual;
    private final NumberedHeadings numbered;
    private final Titles titles;

    /// A paragraph that may be a heading.
    ///
    /// @param outline by its style; 0 when it is found some other way
    /// @param level by its automatic number, from 1; 0 without one
    record Candidate(Element.Para para, int outline, int level, Look look, HeadingNumber number) {
        boolean byStyle() {
            return outline > 0;
        }

        boolean typed() {
            return number.numbered();
        }
    }

    private HeadingFinder(List<Element> elements) {
        this.elements = elements;
        List<Element.Para> paras = elements.stream()
                .filter(Element.Para.class::isInstance)
                .map(Element.Para.class::cast)
                .toList();
        this.styled = paras.stream().filter(HeadingFinder::isStyled).count() >= FEW;
        this.usual = Look.usualSize(paras);
        this.numbered = new NumberedHeadings(paras, usual);
        this.titles = Titles.in(paras);
    }

    /// @return the headings by the numbers of their paragraphs
    static Map<Integer, Heading> in(List<Element> elements) {
        HeadingFinder finder = new HeadingFinder(elements);
        Map<Integer, Heading> headings = HeadingDepths.of(finder.candidates());
        finder.titles.title().ifPresent(title -> headings.put(title.para().number(), title));
        return headings;
    }

    private List<Candidate> candidates() {
        List<Candidate> found = new ArrayList<>();
        int start = startOfText();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Element.Para para && !para.isEmpty()) {
                candidate(para, i, i >= start).ifPresent(found::add);
            }
        }
        return found;
    }

    /// Where the cover ends, on which much is bold: behind the contents list, at the first styled heading, or
    /// at one whose words are always a section's.
    private int startOfText() {
        int start = 0;
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Element.Contents) {
                start = i + 1;
            } else if (elements.get(i) instanceof Element.Para para) {
                if (isStyled(para)) {
                    return styled ? i : start;
                }
                if (FRONT.matcher(text(para)).matches() && Look.of(para).standsOut(usual)) {
                    return i;
                }
            }
        }
        return start;
    }

    private Optional<Candidate> candidate(Element.Para para, int index, boolean inText) {
        Look look = Look.of(para);
        if (titles.hasSection(para)) {
            return Optional.of(new Candidate(para, 1, 0, look, number(para)));
        }
        if (isStyled(para)) {
            return Optional.of(new Candidate(para, para.shape().outline(), 0, look, number(para)));
        }
        if (numbered.has(para)) {
            int level = para.shape().place().orElseThrow().level() + 1;
            return Optional.of(new Candidate(para, 0, level, look, number(para)));
        }
        boolean byLook = inText
                && para.shape().place().isEmpty()
                && para.shape().role() == Shape.Role.BODY
                && look.standsOut(usual)
                && mayBeHeading(para)
                && leadsOn(index, look);
        return byLook ? Optional.of(new Candidate(para, 0, 0, look, number(para))) : Optional.empty();
    }

    /// A whole clause in the style of a heading is text.
    static boolean isStyled(Element.Para para) {
        String text = para.text().strip();
        return para.shape().isHeading()
                && !para.isEmpty()
                && text.length() <= LONGEST_STYLED
                && !(text.length() > LONGEST && SENTENCE.matcher(text).matches());
    }

    static boolean mayBeHeading(Element.Para para) {
        String text = para.text().strip();
        return text.length() <= LONGEST
                && text.length() > 1
                && text.indexOf('\n') < 0
                && text.indexOf('\t') < 0
                && !text.contains("://")
                && text.codePoints().anyMatch(Character::isLetter)
                && !SENTENCE.matcher(text).matches()
                && !CAPTION.matcher(text).matches()
                && !para.shape().style().contains("caption");
    }

    /// Something else than one more line of the same look comes next: else it is an address or a cover.
    private boolean leadsOn(int index, Look look) {
        for (int i = index + 1; i < elements.size(); i++) {
            switch (elements.get(i)) {
                case Element.Para para when para.isEmpty() -> {}
                case Element.Para para -> {
                    return isStyled(para)
                            || !Look.of(para).equals(look)
                            || HeadingNumber.of(text(para)).numbered();
                }
                case Element.Grid grid -> {
                    return true;
                }
                case Element.Contents contents -> {
                    return false;
                }
            }
        }
        return false;
    }

    private static HeadingNumber number(Element.Para para) {
        String label = para.shape().place().map(Shape.ListPlace::label).orElse("");
        HeadingNumber typed = HeadingNumber.of(text(para));
        if (typed.numbered() || typed.appendix() || label.codePoints().noneMatch(Character::isLetter)) {
            return typed;
        }
        HeadingNumber counted = HeadingNumber.of(label + " " + text(para));
        return counted.appendix() ? counted : typed;
    }

    static String text(Element.Para para) {
        return para.text().strip().replaceAll("\\s+", " ");
    }
}
