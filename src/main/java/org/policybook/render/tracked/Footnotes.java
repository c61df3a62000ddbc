package org.policybook.render.tracked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/// The footnotes whose marks stayed, so that their words can be compared too.
public final class Footnotes {
    /// A footnote before, and the one that takes its place.
    ///
    /// @param before the number by which the file knows it
    public record Pair(String before, String after) {}

    private final List<Pair> pairs = new ArrayList<>();

    public List<Pair> pairs() {
        return List.copyOf(pairs);
    }

    void kept(Atom before, Atom after) {
        before.thing()
                .filter(thing -> WordXml.is(thing, "footnoteReference"))
                .ifPresent(from -> after.thing().ifPresent(to -> pairs.add(new Pair(id(from), id(to)))));
    }

    private static String id(Element reference) {
        return WordXml.attribute(reference, "id");
    }

    /// Gives each footnote a character of the private range, the same for the same label.
    static final class Names {
        private static final char FIRST = '\uE000';
        private static final int COUNT = 6_000;

        private final Map<String, String> labels;
        private final Map<String, Integer> numbers = new HashMap<>();

        /// @param labels the author's label of a footnote, by the number under which the file knows it
        Names(Map<String, String> labels) {
            this.labels = Map.copyOf(labels);
        }

        String code(String id) {
            String label = labels.getOrDefault(id, "");
            int number = numbers.computeIfAbsent(label, unknown -> numbers.size());
            return String.valueOf((char) (FIRST + number % COUNT));
        }
    }
}
