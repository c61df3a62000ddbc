package org.policybook.intake.docx;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Works out the shapes of paragraphs, and counts their numbers as it goes.
final class Shapes {
    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
    private static final Pattern CONTENTS =
            Pattern.compile("toc [1-9]|table of figures|table of authorities|index [1-9]");
    private static final int BODY_LEVEL = 9;

    private final Styles styles;
    private final Numbering numbering;

    Shapes(Styles styles, Numbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    /// A value with how near the paragraph it stands: 0 in the paragraph itself, 1 in its style.
    private record Near<T>(T value, int distance) {}

    private record NumberProperty(String list, int level) {}

    /// @param properties `w:pPr`
    Shape of(Xml properties) {
        List<Styles.Style> chain = styles.chain(properties.child("w:pStyle").value());
        String name = chain.isEmpty() ? "" : chain.getFirst().name();
        Optional<Near<Integer>> outline = outline(properties, chain);
        Optional<Near<NumberProperty>> number = number(properties, chain);
        Optional<Shape.ListPlace> place = number.flatMap(found -> place(found.value()));
        int depth = outline.map(level -> depth(level, number, place)).orElse(0);
        return new Shape(name, role(chain), false, depth, place, indent(properties, chain, place));
    }

    private static Shape.Role role(List<Styles.Style> chain) {
        for (Styles.Style style : chain) {
            if (style.name().equals("title")) {
                return Shape.Role.TITLE;
            }
            if (style.name().equals("subtitle")) {
                return Shape.Role.SUBTITLE;
            }
            if (CONTENTS.matcher(style.name()).matches()) {
                return Shape.Role.CONTENTS;
            }
            if (style.name().equals("toc heading") || style.name().equals("contents heading")) {
                return Shape.Role.CONTENTS_HEADING;
            }
        }
        return Shape.Role.BODY;
    }

    private static Optional<Near<Integer>> outline(Xml properties, List<Styles.Style> chain) {
        Optional<Integer> direct = properties.child("w:outlineLvl").number("w:val");
        if (direct.isPresent()) {
            return level(direct.get(), 0);
        }
        for (int i = 0; i < chain.size(); i++) {
            Optional<Integer> level =
                    chain.get(i).paragraph().child("w:outlineLvl").number("w:val");
            if (level.isPresent()) {
                return level(level.get(), i + 1);
            }
            Matcher heading = HEADING.matcher(chain.get(i).name());
            if (heading.matches()) {
                return level(Integer.parseInt(heading.group(1)) - 1, i + 1);
            }
        }
        return Optional.empty();
    }

    private static Optional<Near<Integer>> level(int level, int distance) {
        return level >= BODY_LEVEL || level < 0 ? Optional.empty() : Optional.of(new Near<>(level + 1, distance));
    }

    private Optional<Near<NumberProperty>> number(Xml properties, List<Styles.Style> chain) {
        Xml direct = properties.child("w:numPr");
        String style = chain.isEmpty() ? "" : chain.getFirst().id();
        Optional<Integer> level = direct.child("w:ilvl").number("w:val");
        String list = direct.child("w:numId").value();
        if (!list.isEmpty()) {
            return numbered(list, level, style, 0);
        }
        for (int i = 0; i < chain.size(); i++) {
            Xml own = chain.get(i).paragraph().child("w:numPr");
            Optional<Integer> ownLevel = own.child("w:ilvl").number("w:val");
            level = level.isPresent() ? level : ownLevel;
            if (own.child("w:numId").isPresent()) {
                return numbered(
                        own.child("w:numId").value(), level, chain.get(i).id(), direct.isPresent() ? 0 : i + 1);
            }
        }
        return Optional.empty();
    }

    private Optional<Near<NumberProperty>> numbered(String list, Optional<Integer> level, String style, int distance) {
        return list.equals("0")
                ? Optional.empty()
                : Optional.of(new Near<>(
                        new NumberProperty(
                                list,
                                level.or(() -> numbering.levelOfStyle(list, style))
                                        .orElse(0)),
                        distance));
    }

    private Optional<Shape.ListPlace> place(NumberProperty number) {
        return numbering.level(number.list(), number.level()).map(form -> {
            int count = numbering.count(number.list(), number.level());
            String label = form.bullet() ? "" : numbering.label(number.list(), number.level());
            return new Shape.ListPlace(
                    number.list(), numbering.family(number.list()), number.level(), form, count, label);
        });
    }

    /// A style that is derived from another heading often says its true depth by its number alone.
    private static int depth(
            Near<Integer> outline, Optional<Near<NumberProperty>> number, Optional<Shape.ListPlace> place) {
        boolean told = place.isPresent()
                && place.get().composite()
                && number.get().distance() <= outline.distance()
                && place.get().level() + 1 > outline.value();
        return told ? place.get().level() + 1 : outline.value();
    }

    private static int indent(Xml properties, List<Styles.Style> chain, Optional<Shape.ListPlace> place) {
        return left(properties)
                .or(() -> place.flatMap(found -> found.form().indent()))
                .or(() -> Styles.nearest(chain, style -> left(style.paragraph())))
                .orElse(0);
    }

    private static Optional<Integer> left(Xml properties) {
        Xml indent = properties.child("w:ind");
        return indent.number("w:left").or(() -> indent.number("w:start"));
    }
}
