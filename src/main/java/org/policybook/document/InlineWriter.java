package org.policybook.document;

import java.util.List;

/// Writes runs of text as Markdown.
final class InlineWriter {
    /// Where the text stands, which decides what must be escaped.
    enum Place {
        PARAGRAPH,
        HEADING,
        CELL
    }

    private final LineWriter lines;
    private final Escaping escaping;

    InlineWriter(LineWriter lines) {
        this.lines = lines;
        this.escaping = new Escaping(lines);
    }

    void write(List<Inline> content, Place place) {
        runs(content, place, place == Place.PARAGRAPH);
    }

    /// @param lineStart whether the first run stands at the beginning of a line
    private void runs(List<Inline> content, Place place, boolean lineStart) {
        boolean atStart = lineStart;
        for (int i = 0; i < content.size(); i++) {
            Inline next = i + 1 < content.size() ? content.get(i + 1) : new Inline.SoftBreak();
            boolean atEnd = i + 1 == content.size();
            if (i > 0 && content.get(i) instanceof Inline.Text text && isTripleMarked(content.get(i - 1))) {
                afterTripleMark(text, next, place, atEnd);
            } else {
                run(content.get(i), next, place, atStart, atEnd);
            }
            atStart = content.get(i) instanceof Inline.SoftBreak || content.get(i) instanceof Inline.HardBreak;
        }
    }

    private void run(Inline inline, Inline next, Place place, boolean atStart, boolean atEnd) {
        switch (inline) {
            case Inline.Text text -> escaping.write(text.value(), next, place, atStart, atEnd);
            case Inline.Emphasis emphasis -> wrapped("*", emphasis.content(), place);
            case Inline.Strong strong -> wrapped("**", strong.content(), place);
            case Inline.Strikethrough struck -> wrapped("~~", struck.content(), place);
            case Inline.Code code -> code(code.value(), place);
            case Inline.Link link -> {
                lines.raw("[");
                runs(link.content(), place, false);
                lines.raw("](" + Destinations.format(link.target().toString(), link.title(), place) + ")");
            }
            case Inline.Image image -> {
                lines.raw("![");
                escaping.write(image.alternative(), next, place, false, false);
                lines.raw("](" + Destinations.format(image.source(), image.title(), place) + ")");
            }
            case Inline.FootnoteMark mark -> lines.raw("[^" + mark.label() + "]");
            case Inline.Parameter parameter -> lines.raw("{{" + parameter.name() + "}}");
            case Inline.HardBreak hard -> {
                lines.raw("\\");
                lines.end();
            }
            case Inline.SoftBreak soft -> lines.end();
            case Inline.Verbatim verbatim -> lines.raw(verbatim.source());
        }
    }

    private static boolean isTripleMarked(Inline inline) {
        return inline instanceof Inline.Emphasis emphasis
                && !emphasis.content().isEmpty()
                && emphasis.content().getLast() instanceof Inline.Strong;
    }

    /// A letter or sign right behind `***` would keep it from closing; written by its number it does not.
    private void afterTripleMark(Inline.Text text, Inline next, Place place, boolean atEnd) {
        int first = text.value().codePointAt(0);
        if (Character.isWhitespace(first) || (first < 128 && !Character.isLetterOrDigit(first))) {
            run(text, next, place, false, atEnd);
            return;
        }
        lines.raw("&#" + first + ";");
        String rest = text.value().substring(Character.charCount(first));
        if (!rest.isEmpty()) {
            escaping.write(rest, next, place, false, atEnd);
        }
    }

    private void wrapped(String mark, List<Inline> content, Place place) {
        lines.raw(mark);
        runs(content, place, false);
        lines.raw(mark);
    }

    private void code(String code, Place place) {
        String fence = "`".repeat(MarkdownWriter.longestRun(code) + 1);
        String padding = code.startsWith("`") || code.endsWith("`") ? " " : "";
        String literal = place == Place.CELL ? code.replace("|", "\\|") : code;
        lines.raw(fence + padding + literal + padding + fence);
    }
}
