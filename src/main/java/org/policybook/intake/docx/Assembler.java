package org.policybook.intake.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.policybook.document.Block;
import org.policybook.document.ClauseIds;
import org.policybook.document.Inline;
import org.policybook.intake.Manuscript.Part;

/// Makes the parts of a manuscript of the elements of a story.
final class Assembler {
    private final Inlines inlines;
    private final Anchors anchors;
    private final TableBlocks tables;
    private final List<Element> elements;
    private final Map<Integer, Heading> headings;
    private final List<Part> parts = new ArrayList<>();
    private int at;

    private final Tally tally;

    private Assembler(Inlines inlines, Anchors anchors, Tally tally, List<Element> elements, boolean body) {
        this.inlines = inlines;
        this.anchors = anchors;
        this.tally = tally;
        this.tables = new TableBlocks(inlines, anchors, tally);
        this.elements = elements;
        this.headings = body ? HeadingFinder.in(elements) : Map.of();
    }

    static List<Part> parts(Inlines inlines, Anchors anchors, Tally tally, List<Element> elements) {
        return new Assembler(inlines, anchors, tally, elements, true).all();
    }

    /// The blocks of a note, which has no headings.
    static List<Block> blocks(Inlines inlines, Anchors anchors, Tally tally, List<Element> elements) {
        return new Assembler(inlines, anchors, tally, elements, false)
                .all().stream()
                        .flatMap(part -> switch (part) {
                            case Part.Text text -> Stream.of(text.block());
                            case Part.Grid grid -> Stream.of(grid.table());
                            case Part.Heading heading -> Stream.empty();
                            case Part.Contents contents -> Stream.empty();
                        })
                        .toList();
    }

    private List<Part> all() {
        while (at < elements.size()) {
            switch (elements.get(at)) {
                case Element.Para para when para.isEmpty() -> at++;
                case Element.Para para -> paragraph(para);
                case Element.Grid grid -> {
                    parts.add(tables.part(grid));
                    at++;
                }
                case Element.Contents contents -> {
                    parts.add(new Part.Contents(contents.number()));
                    at++;
                }
            }
        }
        return parts;
    }

    private void paragraph(Element.Para para) {
        Heading heading = headings.get(para.number());
        if (heading != null) {
            heading(para, heading);
            at++;
        } else if (startsList()) {
            list();
        } else {
            text(para);
            at++;
        }
    }

    private void heading(Element.Para para, Heading heading) {
        String text = HeadingFinder.text(para);
        List<Span> words = text.endsWith(heading.words())
                ? TypedMarks.without(
                        para.spans(),
                        behind(
                                para.text(),
                                text.substring(
                                        0, text.length() - heading.words().length())))
                : para.spans();
        parts.add(new Part.Heading(
                para.number(),
                heading.depth(),
                anchors.of(para),
                heading.number().appendix(),
                inlines.plain(words, para.number()),
                heading.words()));
        para.spans().stream()
                .filter(span -> span.atom() instanceof Inline.Image)
                .forEach(span -> parts.add(new Part.Text(
                        para.number(), new Block.Paragraph(ClauseIds.underived(), List.of(span.atom())), List.of())));
    }

    /// Where in the text what follows the number begins, however it is spaced.
    private static int behind(String text, String number) {
        int left = number.replaceAll("\\s", "").length();
        int at = 0;
        while (at < text.length() && (left > 0 || Character.isWhitespace(text.charAt(at)))) {
            left -= Character.isWhitespace(text.charAt(at)) ? 0 : 1;
            at++;
        }
        return at;
    }

    private void text(Element.Para para) {
        List<Inline> content = inlines.of(para);
        Block.Paragraph paragraph = new Block.Paragraph(anchors.of(para), content);
        boolean quoted = para.shape().style().contains("quote");
        Block block = quoted ? new Block.Quote(ClauseIds.underived(), List.of(paragraph)) : paragraph;
        parts.add(new Part.Text(para.number(), block, lines(para)));
    }

    /// Its words as lines, where the author broke them.
    private static List<String> lines(Element.Para para) {
        String text = para.text().strip();
        return text.indexOf('\n') < 0 || Look.of(para).bold()
                ? List.of(Words.marked(para))
                : text.replace('\u00A0', ' ').lines().toList();
    }

    private boolean startsList() {
        Optional<ListFolder.Item> first = item(at);
        return first.isPresent() && (!isTypedNumber(first.get()) || isFollowed(first.get()));
    }

    private Optional<ListFolder.Item> item(int index) {
        return index < elements.size()
                        && elements.get(index) instanceof Element.Para para
                        && !para.isEmpty()
                        && !headings.containsKey(para.number())
                ? TypedMarks.item(para)
                : Optional.empty();
    }

    private static boolean isTypedNumber(ListFolder.Item item) {
        return item.place().list().equals("typed") && item.place().ordered();
    }

    /// A number typed is a list's when the next one follows.
    private boolean isFollowed(ListFolder.Item first) {
        return item(next(at + 1))
                .filter(second -> isTypedNumber(second)
                        && second.place().count() == first.place().count() + 1)
                .isPresent();
    }

    private int next(int from) {
        int next = from;
        while (next < elements.size() && elements.get(next) instanceof Element.Para para && para.isEmpty()) {
            next++;
        }
        return next;
    }

    private void list() {
        List<ListFolder.Item> items = new ArrayList<>();
        int number = elements.get(at).number();
        while (at < elements.size()) {
            int here = next(at);
            Optional<ListFolder.Item> item = item(here);
            if (item.isPresent()) {
                items.add(item.get());
            } else if (here < elements.size()
                    && elements.get(here) instanceof Element.Para para
                    && goesOn(para, items, here)) {
                items.getLast().more().add(para);
            } else {
                break;
            }
            at = here + 1;
        }
        List<String> lines =
                items.stream().map(item -> Words.marked(item.para())).toList();
        ListFolder.lists(inlines, anchors, tally, items)
                .forEach(list -> parts.add(new Part.Text(number, list, parts.isEmpty() ? lines : List.of())));
    }

    /// A paragraph set in as far as the item before it belongs to it, when the list goes on behind it.
    private boolean goesOn(Element.Para para, List<ListFolder.Item> items, int here) {
        if (items.isEmpty()
                || headings.containsKey(para.number())
                || para.shape().role() != Shape.Role.BODY) {
            return false;
        }
        ListFolder.Item last = items.getLast();
        boolean setIn = para.shape().indent() > 0
                && para.shape().indent() >= last.para().shape().indent() - 50;
        boolean styled = para.shape().style().startsWith("list continue");
        Optional<ListFolder.Item> after = item(next(here + 1));
        boolean listGoesOn = after.isPresent()
                && after.get().place().family().equals(last.place().family());
        return styled || (setIn && listGoesOn);
    }
}
