package org.policybook.intake.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Automatic numbers that head sections though no style says so: `1.` before short bold lines, `1.1` under
/// them.
final class NumberedHeadings {
    private final List<Element.Para> paras;
    private final int usual;
    private final Map<Level, Boolean> heads = new HashMap<>();
    private final Map<Integer, Integer> index = new HashMap<>();

    private record Level(String family, int level) {}

    NumberedHeadings(List<Element.Para> paras, int usual) {
        this.paras = paras.stream().filter(para -> !para.isEmpty()).toList();
        this.usual = usual;
        Map<Level, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < this.paras.size(); i++) {
            index.put(this.paras.get(i).number(), i);
            if (isNumbered(this.paras.get(i))) {
                places.computeIfAbsent(level(this.paras.get(i)), level -> new ArrayList<>())
                        .add(i);
            }
        }
        places.forEach((level, at) -> heads.put(level, head(level, at)));
    }

    boolean has(Element.Para para) {
        return isNumbered(para) && HeadingFinder.mayBeHeading(para) && isHead(level(para), para);
    }

    private boolean isHead(Level level, Element.Para para) {
        boolean above = level.level() == 0 || heads.getOrDefault(new Level(level.family(), level.level() - 1), false);
        return heads.getOrDefault(level, false) && above && (Look.of(para).standsOut(usual) || hasBody(para));
    }

    private static boolean isNumbered(Element.Para para) {
        return !para.shape().isHeading()
                && para.shape().place().filter(Shape.ListPlace::ordered).isPresent();
    }

    private static Level level(Element.Para para) {
        Shape.ListPlace place = para.shape().place().orElseThrow();
        return new Level(place.family(), place.level());
    }

    /// Most lines at the level are short, and stand out or have something else than their neighbours under them.
    private boolean head(Level level, List<Integer> at) {
        long may = at.stream()
                .filter(i -> HeadingFinder.mayBeHeading(paras.get(i)))
                .count();
        long bold =
                at.stream().filter(i -> Look.of(paras.get(i)).standsOut(usual)).count();
        long followed = at.stream().filter(this::hasBody).count();
        boolean mostly = may * 10 >= at.size() * 8L;
        boolean conspicuous = bold * 10 >= at.size() * 8L && followed * 2 >= at.size();
        boolean leading = followed * 10 >= at.size() * 9L && at.size() > 1 && level.level() == 0;
        return mostly && (conspicuous || leading);
    }

    private boolean hasBody(Element.Para para) {
        return hasBody(index.getOrDefault(para.number(), -1));
    }

    /// A bullet under it is no body: it may be a list within a list.
    private boolean hasBody(int index) {
        if (index < 0 || index + 1 >= paras.size()) {
            return false;
        }
        Element.Para here = paras.get(index);
        Element.Para next = paras.get(index + 1);
        if (next.shape().place().isEmpty()) {
            return !next.shape().isHeading() && next.text().strip().length() > 40;
        }
        Shape.ListPlace place = next.shape().place().get();
        Shape.ListPlace own = here.shape().place().orElseThrow();
        return place.family().equals(own.family()) && place.level() == own.level() + 1 && place.composite();
    }
}
