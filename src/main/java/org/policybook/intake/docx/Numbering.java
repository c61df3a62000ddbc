package org.policybook.intake.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The automatic numbering of a Word file, and how far it has counted.
final class Numbering {
    private static final int LEVELS = 9;
    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    private final Map<String, Map<Integer, Level>> abstracts = new HashMap<>();
    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final Map<String, Boolean> restarted = new HashMap<>();

    /// @param style the paragraph style that stands at this level, or empty
    record Level(String format, String text, int start, String style, Optional<Integer> indent) {
        boolean bullet() {
            return format.equals("bullet") || format.equals("none") || text.isEmpty();
        }
    }

    /// @param abstractId what several definitions may share, so that one counts on from another
    private record Definition(String abstractId, Map<Integer, Level> levels, Map<Integer, Integer> starts) {}

    private Numbering() {}

    static Numbering of(Optional<Xml> part) {
        Numbering numbering = new Numbering();
        part.ifPresent(numbering::read);
        return numbering;
    }

    private void read(Xml root) {
        Map<String, String> styled = new HashMap<>();
        root.each("w:abstractNum").forEach(each -> {
            String id = each.attribute("w:abstractNumId");
            abstracts.put(id, levels(each));
            if (each.child("w:styleLink").isPresent()) {
                styled.put(each.child("w:styleLink").value(), id);
            }
        });
        root.each("w:abstractNum")
                .filter(each -> each.child("w:numStyleLink").isPresent())
                .forEach(each -> Optional.ofNullable(
                                styled.get(each.child("w:numStyleLink").value()))
                        .ifPresent(id -> abstracts.put(
                                each.attribute("w:abstractNumId"), abstracts.getOrDefault(id, Map.of()))));
        root.each("w:num").forEach(this::define);
    }

    private void define(Xml num) {
        String abstractId = num.child("w:abstractNumId").value();
        Map<Integer, Level> levels = new HashMap<>(abstracts.getOrDefault(abstractId, Map.of()));
        Map<Integer, Integer> starts = new HashMap<>();
        num.each("w:lvlOverride").forEach(override -> {
            int level = override.number("w:ilvl").orElse(0);
            override.child("w:startOverride").number("w:val").ifPresent(start -> starts.put(level, start));
            override.each("w:lvl").forEach(own -> levels.put(level, level(own)));
        });
        definitions.put(num.attribute("w:numId"), new Definition(abstractId, levels, starts));
    }

    private static Map<Integer, Level> levels(Xml definition) {
        Map<Integer, Level> levels = new HashMap<>();
        definition
                .each("w:lvl")
                .forEach(level -> levels.put(level.number("w:ilvl").orElse(0), level(level)));
        return levels;
    }

    private static Level level(Xml level) {
        Xml indent = level.at("w:pPr", "w:ind");
        return new Level(
                level.child("w:numFmt").isPresent() ? level.child("w:numFmt").value() : "decimal",
                level.child("w:lvlText").value(),
                level.child("w:start").number("w:val").orElse(1),
                level.child("w:pStyle").value(),
                indent.number("w:left").or(() -> indent.number("w:start")));
    }

    Optional<Level> level(String numId, int level) {
        return Optional.ofNullable(definitions.get(numId))
                .map(found -> found.levels().get(level));
    }

    /// The level that a style is tied to by the numbering itself.
    Optional<Integer> levelOfStyle(String numId, String style) {
        return Optional.ofNullable(definitions.get(numId))
                .flatMap(found -> found.levels().entrySet().stream()
                        .filter(level -> level.getValue().style().equals(style))
                        .map(Map.Entry::getKey)
                        .findFirst());
    }

    /// What several lists share when one goes on from another.
    String family(String numId) {
        Definition definition = definitions.get(numId);
        return definition == null ? "" : definition.abstractId();
    }

    /// Counts one paragraph.
    ///
    /// @return its number at its own level
    int count(String numId, int level) {
        Definition definition = definitions.get(numId);
        if (definition == null || level >= LEVELS) {
            return 1;
        }
        int[] count = counts.computeIfAbsent(definition.abstractId(), id -> new int[LEVELS]);
        Integer start = definition.starts().get(level);
        if (start != null && restarted.put(numId + "/" + level, true) == null) {
            count[level] = start;
        } else {
            count[level] =
                    count[level] == 0 ? level(numId, level).map(Level::start).orElse(1) : count[level] + 1;
        }
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            count[deeper] = 0;
        }
        return count[level];
    }

    /// The number as it is printed, `4.1` or `Appendix B`.
    String label(String numId, int level) {
        Definition definition = definitions.get(numId);
        if (definition == null) {
            return "";
        }
        int[] count = counts.getOrDefault(definition.abstractId(), new int[LEVELS]);
        String text = level(numId, level).map(Level::text).orElse("");
        Matcher place = PLACE.matcher(text);
        return place.replaceAll(found -> {
            int at = Integer.parseInt(found.group(1)) - 1;
            String format = level(numId, at).map(Level::format).orElse("decimal");
            return NumberForms.write(Math.max(1, count[at]), format);
        });
    }
}
