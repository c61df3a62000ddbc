package org.policybook.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A node of the structure tree: an element with what is inside it, or a run of words.
sealed interface TagNode {
    record Run(MarkedRun run) implements TagNode {}

    /// @param type the standard structure type
    /// @param span how many columns a table's cell takes up
    /// @param alternative the words that stand for a picture
    record Element(Tag tag, String type, int span, String alternative, List<TagNode> inside) implements TagNode {
        public Element {
            inside = List.copyOf(inside);
        }

        Stream<Element> elements() {
            return inside.stream().<Element>mapMulti((node, sink) -> {
                if (node instanceof Element element) {
                    sink.accept(element);
                }
            });
        }

        /// The elements of a kind, not looking into those of the kinds named.
        List<Element> nearest(Tag kind, Tag... closed) {
            List<Element> found = new ArrayList<>();
            elements().forEach(element -> {
                if (element.tag == kind) {
                    found.add(element);
                } else if (!List.of(closed).contains(element.tag)) {
                    found.addAll(element.nearest(kind, closed));
                }
            });
            return found;
        }

        /// Something inside is a block of its own.
        boolean holdsBlocks() {
            return elements().anyMatch(element -> switch (element.tag) {
                case HEADING, PARAGRAPH, LIST, TABLE, CONTENTS, PICTURE -> true;
                case INLINE, GROUP, ITEM, LABEL, ROW, CELL -> element.holdsBlocks();
                case ARTIFACT -> false;
            });
        }

        /// The runs inside, in order, without what the named kinds hold.
        List<MarkedRun> runs(Tag... without) {
            List<MarkedRun> runs = new ArrayList<>();
            addRuns(runs, List.of(without));
            return runs;
        }

        private void addRuns(List<MarkedRun> runs, List<Tag> without) {
            for (TagNode node : inside) {
                switch (node) {
                    case Run(MarkedRun run) -> runs.add(run);
                    case Element element -> {
                        if (element.tag != Tag.ARTIFACT && !without.contains(element.tag)) {
                            element.addRuns(runs, without);
                        }
                    }
                }
            }
        }
    }
}
