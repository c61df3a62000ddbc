package org.policybook.intake;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Turns the HTML that text extraction leaves in a line into Markdown: bold and italic become marks, list
/// items and paragraphs become lines, other known tags go. What is not a known tag stays as written.
final class HtmlMarks {
    private static final int LONGEST_TAG = 300;

    private final String source;
    private final StringBuilder out = new StringBuilder();

    private HtmlMarks(String source) {
        this.source = source;
    }

    static List<String> toMarkdown(String line) {
        if (line.indexOf('<') < 0 && line.indexOf('&') < 0) {
            return List.of(line);
        }
        HtmlMarks marks = new HtmlMarks(line);
        marks.read();
        String marked = entities(marks.out.toString()).replace("****", "** **");
        // A table row stays one line: what HTML puts on lines within a cell is run together.
        String rows = marked.strip().indexOf('\t') < 0 && !line.endsWith("\t")
                ? marked
                : marked.replaceAll(" *\n(?:- )? *", " ");
        return List.of(rows.split("\n", -1)).stream()
                .filter(part -> !part.isBlank() || line.isBlank())
                .toList();
    }

    private void read() {
        int at = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            int end = c == '<' ? tagEnd(at) : -1;
            String written = end < 0 ? null : replacement(source.substring(at + 1, end));
            if (written == null) {
                out.append(c);
                at++;
            } else {
                append(written);
                at = end + 1;
            }
        }
    }

    private int tagEnd(int at) {
        int limit = Math.min(source.length(), at + LONGEST_TAG);
        for (int i = at + 1; i < limit; i++) {
            if (source.charAt(i) == '>') {
                return i;
            }
        }
        return -1;
    }

    private void append(String written) {
        if (written.isEmpty() && !out.isEmpty() && out.charAt(out.length() - 1) == ' ' && isBehindDigit()) {
            out.setLength(out.length() - 1);
        }
        out.append(written);
    }

    /// `15 <sup>th</sup>` reads as `15th`.
    private boolean isBehindDigit() {
        return out.length() > 1 && Character.isDigit(out.charAt(out.length() - 2));
    }

    private static @Nullable String replacement(String tag) {
        String name = tag.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s/]*$", "");
        boolean closing = name.startsWith("/");
        String word = (closing ? name.substring(1) : name).split("\\s", 2)[0];
        return switch (word) {
            case "b", "strong" -> "**";
            case "i", "em" -> "*";
            case "li" -> closing ? "" : "\n- ";
            case "p", "br", "ul", "ol", "div", "tr", "table", "tbody", "thead" -> "\n";
            case "td", "th" -> closing ? "\t" : "";
            case "sup", "sub", "a", "u", "span", "font" -> "";
            default -> null;
        };
    }

    private static String entities(String text) {
        return text.replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
