package org.policybook.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words of a tagged file, by page and number of the marked content; and the lines that it calls artifacts.
final class MarkedRuns {
    private final List<Map<Integer, MarkedRun>> pages = new ArrayList<>();
    private final List<MarkedLine> edges = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private long letters;

    void take(PageContent page) {
        Map<Integer, List<Glyph>> marked = new LinkedHashMap<>();
        List<Glyph> artifacts = new ArrayList<>();
        for (Glyph glyph : page.glyphs()) {
            if (glyph.artifact()) {
                artifacts.add(glyph);
                continue;
            }
            letters += glyph.isSpace() ? 0 : 1;
            if (glyph.mark() >= 0) {
                marked.computeIfAbsent(glyph.mark(), mark -> new ArrayList<>()).add(glyph);
            }
        }
        Map<Integer, MarkedRun> runs = new HashMap<>();
        marked.forEach((mark, glyphs) -> runs.put(mark, MarkedRun.of(page.number(), glyphs)));
        pages.add(runs);
        for (TextLine line : PageLines.of(page.number(), artifacts)) {
            if (told.add(line.words().replaceAll("\\d+", "#"))) {
                edges.add(new MarkedLine(page.number(), line.text()));
            }
        }
    }

    /// @param page counted from 1
    Optional<MarkedRun> run(int page, int mark) {
        return page < 1 || page > pages.size()
                ? Optional.empty()
                : Optional.ofNullable(pages.get(page - 1).get(mark));
    }

    List<String> texts() {
        return pages.stream()
                .flatMap(runs -> runs.values().stream())
                .map(MarkedRun::text)
                .toList();
    }

    List<MarkedLine> edges() {
        return List.copyOf(edges);
    }

    /// How many letters the pages show, artifacts aside.
    long letters() {
        return letters;
    }
}
