package org.policybook.intake.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// An element of a part of a Word file. Names carry the usual prefix of their namespace, `w:p`, whatever
/// prefix the file uses; an unknown namespace has none.
final class Xml {
    private static final Set<String> OFF = Set.of("0", "false", "off", "none");
    static final Xml NONE = new Xml("", List.of());

    private final String name;
    /// Names and values by turns.
    private final List<String> attributes;
    private final List<Xml> children = new ArrayList<>(2);
    private String text = "";

    Xml(String name, List<String> attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    String name() {
        return name;
    }

    boolean is(String other) {
        return name.equals(other);
    }

    List<Xml> children() {
        return children;
    }

    /// Text directly within, which only leaves such as `w:t` have.
    String text() {
        return text;
    }

    void add(Xml child) {
        children.add(child);
    }

    void setText(String words) {
        text = words;
    }

    boolean isPresent() {
        return !name.isEmpty();
    }

    /// The value of an attribute such as `w:val`; empty without one.
    String attribute(String wanted) {
        for (int i = 0; i < attributes.size(); i += 2) {
            if (attributes.get(i).equals(wanted)) {
                return attributes.get(i + 1);
            }
        }
        return "";
    }

    boolean has(String wanted) {
        return !attribute(wanted).isEmpty();
    }

    String value() {
        return attribute("w:val");
    }

    Optional<Integer> number(String wanted) {
        String value = attribute(wanted);
        return value.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
    }

    /// The first child of that name, or [#NONE].
    Xml child(String wanted) {
        for (Xml child : children) {
            if (child.name.equals(wanted)) {
                return child;
            }
        }
        return NONE;
    }

    Xml at(String... path) {
        Xml here = this;
        for (String step : path) {
            here = here.child(step);
        }
        return here;
    }

    Stream<Xml> each(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted));
    }

    /// All elements of that name, however deep.
    Stream<Xml> within(String wanted) {
        return children.stream()
                .flatMap(child -> Stream.concat(
                        child.name.equals(wanted) ? Stream.of(child) : Stream.empty(), child.within(wanted)));
    }

    /// A property that is on when it stands without a value: `<w:b/>`, not `<w:b w:val="0"/>`.
    Optional<Boolean> toggle(String property) {
        Xml found = child(property);
        return found.isPresent() ? Optional.of(!OFF.contains(found.value())) : Optional.empty();
    }
}
