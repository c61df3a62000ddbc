package org.policybook.render.tracked;

import java.util.List;
import java.util.Map;
import org.policybook.diff.Correspondence;
import org.policybook.render.Reviser;
import org.w3c.dom.Element;

/// Merges two texts into one with tracked changes. For one document; not safe to share between threads.
public final class TrackedText {
    private final Revisions revisions;
    private final ParagraphRedline paragraphs;
    private final TableRedline tables;
    private final Footnotes footnotes = new Footnotes();

    /// @param labels the author's label of a footnote, by the number under which the file knows it, of both
    ///     texts
    public TrackedText(Reviser reviser, Map<String, String> labels) {
        revisions = new Revisions(reviser);
        paragraphs = new ParagraphRedline(revisions, new Footnotes.Names(labels), footnotes);
        tables = new TableRedline(paragraphs, revisions);
    }

    /// One of the two texts: paragraphs and tables.
    ///
    /// @param clauses the places of clauses ([Correspondence]) by the bookmarks that name them
    public record Text(List<Element> elements, Map<String, Integer> clauses) {
        public Text {
            elements = List.copyOf(elements);
            clauses = Map.copyOf(clauses);
        }
    }

    /// The elements of the merged text. Numbers and names of the text before, such as those of its lists,
    /// must mean the same in the text after.
    public List<Element> merge(Text before, Text after, Correspondence clauses) {
        List<Line> from = Line.of(before.elements(), before.clauses());
        List<Line> to = Line.of(after.elements(), after.clauses());
        LinePairs.Found pairs = LinePairs.of(from, to, clauses);
        ListNumbers numbers = new ListNumbers();
        pairs.staying()
                .forEach(stretch -> numbers.learn(
                        from.get(stretch.fromA()).element(),
                        to.get(stretch.fromB()).element()));
        numbers.apply(from);
        return new TrackedMerge(from, to, pairs, new TrackedMerge.Tools(revisions, paragraphs, tables)).all(clauses);
    }

    /// Paragraphs that stand for each other, such as those of one footnote.
    public List<Element> mergeParagraphs(List<Element> before, List<Element> after) {
        return paragraphs.merge(before, after, Marking.IN_PLACE);
    }

    /// The footnotes met so far whose marks stayed.
    public List<Footnotes.Pair> footnotes() {
        return footnotes.pairs();
    }
}
