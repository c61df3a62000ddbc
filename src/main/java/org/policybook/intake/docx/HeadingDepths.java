package org.policybook.intake.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.policybook.intake.HeadingNumber;
import org.policybook.intake.docx.HeadingFinder.Candidate;

/// Gives every heading its true depth, as the documents's numbers, styles and looks tell it together.
final class HeadingDepths {
    private static final int FEW = 2;

    private final List<Candidate> candidates;
    private final boolean styled;
    private final boolean typed;
    private final Map<Integer, Integer> shallowest = new HashMap<>();
    private final Map<Look, Integer> depthOfLook = new HashMap<>();
    private final List<Look> looks;

    private HeadingDepths(List<Candidate> candidates) {
        this.candidates = candidates;
        this.styled = candidates.stream().filter(Candidate::byStyle).count() >= FEW;
        this.typed = candidates.stream().filter(Candidate::typed).count() >= FEW;
        candidates.stream()
                .filter(each -> each.byStyle() && each.typed())
                .forEach(each -> shallowest.merge(each.outline(), each.number().depth(), Math::min));
        candidates.stream()
                .filter(each -> !each.byStyle() && known(each) > 0)
                .forEach(each -> depthOfLook.merge(each.look(), known(each), Math::min));
        this.looks = List.copyOf(new TreeSet<>(candidates.stream()
                .filter(each -> !each.byStyle() && known(each) == 0)
                .map(Candidate::look)
                .toList()));
    }

    /// @return the headings by the numbers of their paragraphs
    static Map<Integer, Heading> of(List<Candidate> candidates) {
        return new HeadingDepths(candidates).headings();
    }

    private Map<Integer, Heading> headings() {
        Map<Integer, Heading> headings = new HashMap<>();
        int anchor = 0;
        for (Candidate each : candidates) {
            int depth = depth(each, anchor);
            anchor = each.byStyle() || known(each) > 0 || each.number().appendix() ? depth : anchor;
            headings.put(each.para().number(), new Heading(each.para(), depth, number(each)));
        }
        return headings;
    }

    /// A number that stands alone, as in `3 Steps`, belongs to the words.
    private HeadingNumber number(Candidate each) {
        HeadingNumber number = each.number();
        return typed
                        || !number.numbered()
                        || number.depth() > 1
                        || number.whole().matches("\\d+[.):].*")
                ? number
                : new HeadingNumber(List.of(), number.label(), number.whole(), number.whole());
    }

    /// The depth that a number tells, or 0.
    private int known(Candidate each) {
        return each.level() > 0
                ? each.level()
                : typed && each.typed() ? each.number().depth() : 0;
    }

    private int depth(Candidate each, int anchor) {
        if (each.byStyle()) {
            return styledDepth(each);
        }
        if (each.number().appendix()) {
            return 1;
        }
        if (styled) {
            return anchor + 1;
        }
        if (known(each) > 0) {
            return known(each);
        }
        Integer agreed = depthOfLook.get(each.look());
        if (agreed != null) {
            return agreed;
        }
        return anchor > 0 ? anchor + 1 : looks.indexOf(each.look()) + 1;
    }

    /// A style used for headings of several depths is told apart by the numbers typed.
    private int styledDepth(Candidate each) {
        if (!typed || !each.typed()) {
            return each.outline();
        }
        int first = shallowest.getOrDefault(each.outline(), each.number().depth());
        return each.outline() + each.number().depth() - first;
    }
}
