package org.policybook.intake.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Writes the words of a block on one line, with their bold, italic and links.
final class HtmlWords {
    private static final Pattern SAFE = Pattern.compile("(?i)(?:https?://|mailto:|tel:)[^\\s<>()]+");

    private final StringBuilder out = new StringBuilder();

    private HtmlWords() {}

    static String of(List<? extends Node> nodes) {
        HtmlWords words = new HtmlWords();
        nodes.forEach(words::add);
        return words.out.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    /// The words of a table's cell: what stands in blocks of its own is parted by a space.
    static String ofCell(Element cell) {
        return of(cell.childNodes());
    }

    private void add(Node node) {
        if (node instanceof TextNode text) {
            out.append(Escapes.text(text.getWholeText()));
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "strong", "b" -> marked(element, "**");
            case "em", "i" -> marked(element, "*");
            case "a" -> link(element);
            case "br" -> out.append(' ');
            case "li" -> {
                out.append(" • ");
                inside(element);
                out.append(' ');
            }
            case "img" -> {}
            default -> {
                boolean block = HtmlBlocks.BLOCKS.contains(element.normalName());
                out.append(block ? " " : "");
                inside(element);
                out.append(block ? " " : "");
            }
        }
    }

    private void inside(Element element) {
        element.childNodes().forEach(this::add);
    }

    /// The marks stand close to the words, the spaces outside.
    private void marked(Element element, String mark) {
        String words = of(element.childNodes());
        String whole = element.wholeText();
        boolean within = out.toString().endsWith("*") || words.contains("*");
        if (words.isEmpty() || within) {
            inside(element);
            return;
        }
        out.append(Character.isWhitespace(whole.charAt(0)) ? " " : "");
        out.append(mark).append(words).append(mark);
        out.append(Character.isWhitespace(whole.charAt(whole.length() - 1)) ? " " : "");
    }

    /// A link that leads nowhere outside the old site keeps its words only.
    private void link(Element element) {
        String target = element.attr("href").strip();
        String words = of(element.childNodes());
        if (words.isEmpty() || !SAFE.matcher(target).matches() || words.contains("]")) {
            inside(element);
        } else {
            out.append('[').append(words).append("](").append(target).append(')');
        }
    }
}
