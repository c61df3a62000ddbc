package org.policybook.intake.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the headers and footers of the pages, for what they say about the document.
final class EdgeReader {
    private final WordPackage source;
    private final Reading reading;
    private final Map<String, WordPackage.Relation> relations;

    EdgeReader(WordPackage source, Reading reading, Map<String, WordPackage.Relation> relations) {
        this.source = source;
        this.reading = reading;
        this.relations = relations;
    }

    /// Each line once, the cells of a table's row parted by tabs.
    List<String> lines() {
        Set<String> lines = new LinkedHashSet<>();
        relations.values().stream()
                .filter(relation -> (relation.is("header") || relation.is("footer")) && !relation.external())
                .map(WordPackage.Relation::target)
                .sorted()
                .forEach(part -> source.xml(part).ifPresent(root -> {
                    // A logo in a header is no picture of the text.
                    Reading own = reading.in(Map.of());
                    add(StoryReader.read(own, root.children()), lines);
                }));
        return List.copyOf(lines);
    }

    private static void add(List<Element> elements, Set<String> lines) {
        for (Element element : elements) {
            switch (element) {
                case Element.Para para ->
                    para.text()
                            .lines()
                            .map(String::strip)
                            .filter(text -> !text.isEmpty())
                            .forEach(lines::add);
                case Element.Grid grid -> grid.rows().forEach(row -> lines.addAll(cells(row)));
                case Element.Contents contents -> {}
            }
        }
    }

    /// Several lines in a cell stand for themselves.
    private static List<String> cells(Element.GridRow row) {
        List<String> cells = new ArrayList<>();
        for (Element.GridCell cell : row.cells()) {
            Set<String> inner = new LinkedHashSet<>();
            add(cell.content(), inner);
            cells.addAll(inner.size() > 1 ? List.of() : inner);
            if (inner.size() > 1) {
                return row.cells().stream()
                        .flatMap(each -> {
                            Set<String> all = new LinkedHashSet<>();
                            add(each.content(), all);
                            return all.stream();
                        })
                        .toList();
            }
        }
        return cells.isEmpty() ? List.of() : List.of(cells.stream().collect(Collectors.joining("\t")));
    }
}
