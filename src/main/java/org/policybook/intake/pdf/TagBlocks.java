package org.policybook.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Writes the structure tree of a tagged file as marked lines.
final class TagBlocks {
    private static final Pattern LABEL =
            Pattern.compile("[" + Markers.BULLETS + "o]|\\(?\\d{1,3}[.)]|\\(?[a-z][.)]|\\(?[ivx]{1,5}[.)]");
    private static final Pattern LEADER = Pattern.compile(".*(?:\\.{6}|(?: \\.){6}).*");
    private static final Pattern CONTENTS =
            Pattern.compile("(?i)#+ (?:table of )?contents(?: page| list)?:?|#+ cynnwys");
    private static final int STEP = 4;

    private final Hyphens hyphens;
    private final List<MarkedLine> lines = new ArrayList<>();
    private final List<MarkedLine> dropped = new ArrayList<>();
    private final boolean titled;
    private int page = 1;
    private boolean listed;

    private TagBlocks(Hyphens hyphens, boolean titled) {
        this.hyphens = hyphens;
        this.titled = titled;
    }

    /// @param dropped contents lists and pictures
    record Text(List<MarkedLine> lines, List<MarkedLine> dropped) {}

    static Text of(TagNode.Element root, Hyphens hyphens) {
        boolean titled =
                root.nearest(Tag.HEADING, Tag.ARTIFACT).stream().anyMatch(heading -> Tag.level(heading.type()) == 0);
        TagBlocks blocks = new TagBlocks(hyphens, titled);
        blocks.block(root, 0);
        return new Text(List.copyOf(blocks.lines), List.copyOf(blocks.dropped));
    }

    private void block(TagNode.Element element, int depth) {
        switch (element.tag()) {
            case HEADING -> heading(element);
            case LIST -> element.nearest(Tag.ITEM, Tag.LIST, Tag.TABLE).forEach(item -> item(item, depth + 1));
            case TABLE -> table(element);
            case CONTENTS -> contents(element);
            case PICTURE -> picture(element);
            case ARTIFACT -> {}
            case PARAGRAPH, ITEM, LABEL, ROW, CELL, INLINE, GROUP -> mixed(element, depth);
        }
    }

    /// Words and blocks side by side: the words between two blocks are a paragraph.
    private void mixed(TagNode.Element element, int depth) {
        if (!element.holdsBlocks()) {
            write(text(element.runs()), element);
            return;
        }
        List<TagNode> open = new ArrayList<>();
        for (TagNode node : element.inside()) {
            boolean block = node instanceof TagNode.Element inner && (isBlock(inner) || inner.holdsBlocks());
            if (block) {
                writeOpen(open);
                block((TagNode.Element) node, depth);
            } else {
                open.add(node);
            }
        }
        writeOpen(open);
    }

    private static boolean isBlock(TagNode.Element element) {
        return switch (element.tag()) {
            case INLINE, LABEL -> false;
            case HEADING, PARAGRAPH, LIST, ITEM, TABLE, ROW, CELL, CONTENTS, PICTURE, ARTIFACT, GROUP -> true;
        };
    }

    private void writeOpen(List<TagNode> open) {
        if (!open.isEmpty()) {
            TagNode.Element words = new TagNode.Element(Tag.PARAGRAPH, "P", 1, "", open);
            write(text(words.runs()), words);
            open.clear();
        }
    }

    private void heading(TagNode.Element element) {
        String words = text(element.runs());
        if (!words.isEmpty()) {
            int hashes = Math.clamp(Tag.level(element.type()) + (titled ? 1 : 0), 1, 6);
            write("#".repeat(hashes) + " " + words, element);
        }
    }

    private void item(TagNode.Element item, int depth) {
        String label = text(item.nearest(Tag.LABEL, Tag.LIST, Tag.TABLE).stream()
                .flatMap(found -> found.runs().stream())
                .toList());
        String words = text(item.runs(Tag.LABEL, Tag.LIST, Tag.TABLE));
        boolean marked = label.isEmpty() && Markers.begins(words);
        String mark = LABEL.matcher(label).matches() ? label.replaceFirst("^([a-z]|[ivx]+)\\.$", "$1)") : "•";
        if (LEADER.matcher(words).matches()) {
            contents(item);
        } else if (!words.isEmpty()) {
            boolean kept = !label.isEmpty() && !LABEL.matcher(label).matches();
            String whole = kept ? label + " " + words : words;
            write(" ".repeat(STEP * (depth - 1)) + (marked ? "" : mark + " ") + whole, item);
        }
        item.nearest(Tag.LIST, Tag.TABLE).forEach(list -> block(list, depth));
        item.nearest(Tag.TABLE, Tag.LIST).forEach(this::table);
    }

    /// A line of a contents list, which some programs tag as a list of their own making.
    private void contents(TagNode.Element item) {
        while (!lines.isEmpty()
                && (lines.getLast().text().isEmpty()
                        || CONTENTS.matcher(lines.getLast().text()).matches())) {
            lines.removeLast();
        }
        lines.add(new MarkedLine(page, ""));
        if (!listed) {
            drop("A contents list was left out; every rendering makes its own.", item);
            listed = true;
        }
    }

    private void table(TagNode.Element table) {
        rows(table, "");
        lines.add(new MarkedLine(page, ""));
    }

    /// The rows of a table within a cell follow that cell's row, with their first cell left empty.
    private void rows(TagNode.Element table, String before) {
        for (TagNode.Element row : table.nearest(Tag.ROW, Tag.TABLE)) {
            StringBuilder cells = new StringBuilder(before);
            List<TagNode.Element> inner = new ArrayList<>();
            for (TagNode.Element cell : row.nearest(Tag.CELL, Tag.TABLE)) {
                cells.append(text(cell.runs(Tag.TABLE))).append("\t".repeat(cell.span()));
                inner.addAll(cell.nearest(Tag.TABLE));
            }
            if (!cells.toString().isBlank()) {
                turnTo(row);
                lines.add(new MarkedLine(page, cells.toString()));
            }
            inner.forEach(nested -> rows(nested, before + "\t"));
        }
    }

    private void picture(TagNode.Element picture) {
        drop(
                picture.alternative().isEmpty()
                        ? "A picture without a description was left out."
                        : "A picture was left out: \"%s\".".formatted(picture.alternative()),
                picture);
        write(text(picture.runs()), picture);
    }

    private void drop(String what, TagNode.Element element) {
        turnTo(element);
        dropped.add(new MarkedLine(page, what));
    }

    private void write(String text, TagNode.Element element) {
        if (!text.isBlank()) {
            turnTo(element);
            lines.add(new MarkedLine(page, text));
            lines.add(new MarkedLine(page, ""));
        }
    }

    private void turnTo(TagNode.Element element) {
        element.runs().stream().findFirst().ifPresent(run -> page = run.page());
    }

    /// The words of runs one after the other, with the page's line ends mended.
    private String text(List<MarkedRun> runs) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < runs.size(); i++) {
            text.append(i == 0 ? "" : runs.get(i).after(runs.get(i - 1)))
                    .append(runs.get(i).text());
        }
        String joined = "";
        for (String line : text.toString().split("\n", -1)) {
            joined = hyphens.join(joined, line.replaceAll("\\s+", " ").strip());
        }
        return joined;
    }
}
