package org.policybook.render.tracked;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/// Counts what is gone in the list it stood in: a list has another numbering in each text, and items that
/// stayed tell which is which.
final class ListNumbers {
    private final Map<String, String> numbers = new HashMap<>();

    void learn(Element before, Element after) {
        number(before)
                .ifPresent(from -> number(after)
                        .ifPresent(to ->
                                numbers.putIfAbsent(WordXml.attribute(from, "val"), WordXml.attribute(to, "val"))));
    }

    void apply(List<Line> before) {
        before.forEach(line -> number(line.element()).ifPresent(number -> {
            String own = WordXml.attribute(number, "val");
            WordXml.attribute(number, "val", numbers.getOrDefault(own, own));
        }));
    }

    private static Optional<Element> number(Element paragraph) {
        return WordXml.child(paragraph, "pPr")
                .flatMap(properties -> WordXml.child(properties, "numPr"))
                .flatMap(list -> WordXml.child(list, "numId"));
    }
}
