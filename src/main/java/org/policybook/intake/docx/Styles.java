package org.policybook.intake.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The styles of a Word file, each with what it is based on.
final class Styles {
    private final Map<String, Style> byId = new HashMap<>();
    private final Map<String, List<Style>> chains = new HashMap<>();
    private String defaultParagraph = "";
    private Xml defaultRun = Xml.NONE;
    private boolean cyclic;

    /// @param name in lower case, the same in every language of Word for the styles it ships
    record Style(String id, String name, String base, Xml paragraph, Xml run) {}

    private Styles() {}

    static Styles of(Optional<Xml> part) {
        Styles styles = new Styles();
        part.ifPresent(styles::read);
        return styles;
    }

    private void read(Xml root) {
        defaultRun = root.at("w:docDefaults", "w:rPrDefault", "w:rPr");
        root.each("w:style").forEach(style -> {
            String id = style.attribute("w:styleId");
            byId.put(
                    id,
                    new Style(
                            id,
                            style.child("w:name").value().toLowerCase(Locale.ROOT),
                            style.child("w:basedOn").value(),
                            style.child("w:pPr"),
                            style.child("w:rPr")));
            if (style.attribute("w:type").equals("paragraph")
                    && List.of("1", "true", "on").contains(style.attribute("w:default"))) {
                defaultParagraph = id;
            }
        });
    }

    /// A style and what it is based on, nearest first; the paragraphs' default for an empty id.
    List<Style> chain(String id) {
        return chains.computeIfAbsent(byId.containsKey(id) ? id : defaultParagraph, this::follow);
    }

    /// As [#chain], for a style of characters, which has no default.
    List<Style> characters(String id) {
        return id.isEmpty() || !byId.containsKey(id) ? List.of() : chain(id);
    }

    private List<Style> follow(String first) {
        List<Style> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<Style> next = Optional.ofNullable(byId.get(first));
        while (next.isPresent() && seen.add(next.get().id())) {
            chain.add(next.get());
            next = Optional.ofNullable(byId.get(next.get().base()));
        }
        cyclic |= next.isPresent();
        return List.copyOf(chain);
    }

    /// Whether some style is based, by way of others, on itself.
    boolean isCyclic() {
        return cyclic;
    }

    /// The nearest value that one of the styles gives.
    static <T> Optional<T> nearest(List<Style> chain, Function<Style, Optional<T>> property) {
        for (Style style : chain) {
            Optional<T> value = property.apply(style);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    Xml defaultRun() {
        return defaultRun;
    }
}
