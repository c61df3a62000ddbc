package org.policybook.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Writes the blocks of a page as Markdown. A prefix begins each line of what stands within a list or quotation.
final class HtmlBlocks {
    static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "img",
            "li",
            "main",
            "menu",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");
    /// How Word writes an item of a list when it saves a page.
    private static final Pattern WORD_ITEM = Pattern.compile("(?:[·•§▪o–-]|\\(?[0-9a-z]{1,3}[.)])[\\s\\u00A0]+(\\S.*)");
    private static final Pattern WORD_LEVEL = Pattern.compile("level(\\d)");

    /// Some programs write a heading's number without the space behind it.
    private static final Pattern GLUED = Pattern.compile("^(\\d{1,3}(?:\\.\\d{1,3}){0,5}\\.?)(\\p{Lu}\\p{Ll}.*)");

    private final HtmlLines lines;

    HtmlBlocks(HtmlLines lines) {
        this.lines = lines;
    }

    /// Writes what is inside: blocks one by one, and the words between two blocks as a paragraph.
    void children(Element element, String prefix) {
        List<Node> open = new ArrayList<>();
        for (Node node : element.childNodes()) {
            if (node instanceof Element inner && isBlock(inner)) {
                paragraph(element, open, prefix);
                block(inner, prefix);
            } else {
                open.add(node);
            }
        }
        paragraph(element, open, prefix);
    }

    /// A block itself, or something inline with a block within.
    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName())
                || element.children().stream().anyMatch(HtmlBlocks::isBlock);
    }

    private void paragraph(Element element, List<Node> open, String prefix) {
        String words = HtmlWords.of(open);
        if (!words.isEmpty()) {
            lines.write(element, prefix + Escapes.atStart(words));
            lines.blank(prefix);
        }
        open.clear();
    }

    private void block(Element element, String prefix) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                heading(element, element.normalName().charAt(1) - '0', prefix);
            case "ul", "menu" -> new HtmlList(this, lines).write(element, prefix);
            case "ol" -> new HtmlList(this, lines).write(element, prefix);
            case "dl" -> definitions(element, prefix);
            case "table" -> new HtmlTable(this, lines).write(element, prefix);
            case "blockquote" -> children(element, prefix + "> ");
            case "pre" -> preformatted(element, prefix);
            case "hr" -> {}
            case "img" -> picture(element);
            default -> other(element, prefix);
        }
    }

    private void other(Element element, String prefix) {
        String level = element.attr("aria-level");
        if (element.attr("role").equals("heading") && level.matches("[1-6]")) {
            heading(element, level.charAt(0) - '0', prefix);
            return;
        }
        Matcher item = WORD_ITEM.matcher(element.text());
        boolean word = element.className().toLowerCase(Locale.ROOT).startsWith("msolistparagraph");
        if (word && item.matches()) {
            Matcher level2 = WORD_LEVEL.matcher(element.attr("style"));
            int depth = level2.find() ? level2.group(1).charAt(0) - '1' : 0;
            lines.write(element, prefix + "  ".repeat(depth) + "- " + Escapes.text(item.group(1)));
            return;
        }
        children(element, prefix);
    }

    private void heading(Element element, int level, String prefix) {
        String words = HtmlWords.of(element.childNodes()).replaceAll("^\\*\\*(.+)\\*\\*$", "$1");
        words = GLUED.matcher(words).replaceFirst("$1 $2");
        element.select("img").forEach(this::picture);
        if (words.isEmpty()) {
            return;
        }
        boolean nested = !prefix.isEmpty();
        lines.write(element, nested ? prefix + "**" + words.replace("**", "") + "**" : "#".repeat(level) + " " + words);
        lines.blank(prefix);
    }

    private void definitions(Element list, String prefix) {
        for (Element child : list.select("> dt, > dd, > div > dt, > div > dd")) {
            String words = HtmlWords.of(child.childNodes());
            boolean meaning = child.normalName().equals("dd");
            if (!words.isEmpty()) {
                lines.write(child, prefix + (meaning ? ": " + words : Escapes.atStart(words)));
            }
            if (meaning) {
                lines.blank(prefix);
            }
        }
    }

    private void preformatted(Element element, String prefix) {
        lines.write(element, prefix + "~~~");
        element.wholeText()
                .lines()
                .filter(line -> !line.startsWith("~~~"))
                .forEach(line -> lines.write(element, prefix + line));
        lines.write(element, prefix + "~~~");
        lines.blank(prefix);
    }

    private void picture(Element image) {
        String words = image.attr("alt").strip();
        lines.drop(
                image,
                words.isEmpty()
                        ? "A picture without a description was left out."
                        : "A picture was left out: \"%s\".".formatted(words));
    }
}
