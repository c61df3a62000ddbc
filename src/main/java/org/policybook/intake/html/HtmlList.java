package org.policybook.intake.html;

import org.jsoup.nodes.Element;
import org.policybook.intake.html.ReadHtml.Row;

/// Writes a list with all that its items hold.
final class HtmlList {
    private static final int DEEPEST = 8;
    private static final int STEP = 4;

    private final HtmlBlocks blocks;
    private final HtmlLines lines;

    HtmlList(HtmlBlocks blocks, HtmlLines lines) {
        this.blocks = blocks;
        this.lines = lines;
    }

    void write(Element list, String prefix) {
        boolean ordered = list.normalName().equals("ol");
        boolean lettered = ordered && list.attr("type").matches("[aAiI]");
        int number = number(list);
        for (Element child : list.children()) {
            boolean item = child.normalName().equals("li");
            if (!item && (child.normalName().equals("ul") || child.normalName().equals("ol"))) {
                write(child, deeper(prefix));
                continue;
            }
            String mark = !ordered ? "- " : lettered ? "- " + letter(list.attr("type"), number) : number + ". ";
            item(child, mark, prefix);
            number++;
        }
        if (prefix.isBlank()) {
            lines.blank(prefix);
        }
    }

    /// The first line bears the mark, all others stand in below it.
    private void item(Element item, String mark, String prefix) {
        int first = lines.written().size();
        blocks.children(item, deeper(prefix));
        if (lines.written().size() == first) {
            return;
        }
        Row row = lines.written().get(first);
        String words = row.text()
                .substring(Math.min(row.text().length(), deeper(prefix).length()));
        lines.written()
                .set(
                        first,
                        new Row(row.source(), prefix + mark + " ".repeat(Math.max(0, STEP - mark.length())) + words));
        while (lines.written().size() > first + 1
                && lines.written().getLast().text().isBlank()) {
            lines.written().removeLast();
        }
    }

    private static String deeper(String prefix) {
        return prefix.length() >= DEEPEST * STEP ? prefix : prefix + " ".repeat(STEP);
    }

    /// The format has no lettered lists: the letter stays in the words, so that "see (b)" still leads somewhere.
    private static String letter(String type, int number) {
        boolean roman = type.equalsIgnoreCase("i");
        String[] romans = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"};
        String letter = roman && number <= romans.length && number > 0
                ? romans[number - 1]
                : String.valueOf((char) ('a' + Math.floorMod(number - 1, 26)));
        return "(" + letter + ") ";
    }

    private static int number(Element list) {
        return list.attr("start").matches("\\d{1,4}") ? Integer.parseInt(list.attr("start")) : 1;
    }
}
