package org.policybook.intake.edited;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policybook.document.Inline;

/// A word, a space, a sign, or something else within a line.
///
/// @param text as a reader sees it
/// @param atom what it is, without the marks around it
/// @param marks around it, outermost first, each without content
record Token(String text, Inline atom, List<Inline> marks) {
    private static final Pattern PARTS = Pattern.compile("\\{\\{[^{}]*}}|\\s+|[\\p{L}\\p{N}]+|.", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\{\\{([a-z0-9]+(?:-[a-z0-9]+)*)}}");

    private static final Inline STRONG = new Inline.Strong(List.of());

    Token {
        marks = List.copyOf(marks);
    }

    static List<Token> of(List<Inline> content) {
        List<Token> tokens = new ArrayList<>();
        add(content, List.of(), tokens);
        return tokens;
    }

    static List<Token> of(String text) {
        return of(List.of(new Inline.Text(text)));
    }

    private static void add(List<Inline> content, List<Inline> marks, List<Token> tokens) {
        content.forEach(inline -> add(inline, marks, tokens));
    }

    private static void add(Inline inline, List<Inline> marks, List<Token> tokens) {
        switch (inline) {
            case Inline.Text text -> words(text.value(), marks, tokens);
            case Inline.Code code -> words(code.value(), within(marks, new Inline.Code("")), tokens);
            case Inline.Emphasis part -> add(part.content(), within(marks, new Inline.Emphasis(List.of())), tokens);
            case Inline.Strong part -> add(part.content(), within(marks, new Inline.Strong(List.of())), tokens);
            case Inline.Strikethrough part ->
                add(part.content(), within(marks, new Inline.Strikethrough(List.of())), tokens);
            case Inline.Link link when link.content().isEmpty() -> tokens.add(new Token("", link, marks));
            case Inline.Link link ->
                add(link.content(), within(marks, new Inline.Link(link.target(), link.title(), List.of())), tokens);
            case Inline.Image image -> tokens.add(new Token("!" + image.alternative(), image, marks));
            case Inline.FootnoteMark note -> tokens.add(new Token("[^]", note, marks));
            case Inline.Parameter parameter -> tokens.add(new Token("{{" + parameter.name() + "}}", parameter, marks));
            case Inline.HardBreak end -> tokens.add(new Token(" ", end, marks));
            case Inline.SoftBreak end -> tokens.add(new Token(" ", end, marks));
            case Inline.Verbatim verbatim -> tokens.add(new Token(verbatim.source(), verbatim, marks));
        }
    }

    private static List<Inline> within(List<Inline> marks, Inline mark) {
        List<Inline> more = new ArrayList<>(marks);
        more.add(mark);
        return more;
    }

    private static void words(String text, List<Inline> marks, List<Token> tokens) {
        Matcher part = PARTS.matcher(text);
        while (part.find()) {
            Matcher parameter = PARAMETER.matcher(part.group());
            Inline atom =
                    parameter.matches() ? new Inline.Parameter(parameter.group(1)) : new Inline.Text(part.group());
            tokens.add(new Token(part.group().isBlank() ? " " : part.group(), atom, marks));
        }
    }

    boolean saysSame(Token other) {
        return text.equals(other.text);
    }

    /// The same words in the same look: strong, stressed, struck out, linked.
    boolean looksSame(Token other) {
        return saysSame(other)
                && looks().equals(other.looks())
                && atom instanceof Inline.HardBreak == other.atom() instanceof Inline.HardBreak;
    }

    boolean isStrong() {
        return marks.contains(STRONG);
    }

    Token plain() {
        return new Token(
                text, atom, marks.stream().filter(mark -> !mark.equals(STRONG)).toList());
    }

    private List<String> looks() {
        return marks.stream()
                .filter(mark -> !(mark instanceof Inline.Code))
                .map(mark -> mark instanceof Inline.Link link
                        ? link.target().toString()
                        : mark.getClass().getSimpleName())
                .sorted()
                .toList();
    }

    /// The tokens as content again.
    static List<Inline> content(List<Token> tokens) {
        return content(tokens, 0);
    }

    private static List<Inline> content(List<Token> tokens, int depth) {
        List<Inline> content = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        int at = 0;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            if (token.marks().size() > depth) {
                Inline mark = token.marks().get(depth);
                int end = at;
                while (end < tokens.size()
                        && tokens.get(end).marks().size() > depth
                        && tokens.get(end).marks().get(depth).equals(mark)) {
                    end++;
                }
                flush(words, content);
                content.add(wrapped(mark, tokens.subList(at, end), depth));
                at = end;
            } else {
                if (token.atom() instanceof Inline.Text(String value)) {
                    words.append(value);
                } else {
                    flush(words, content);
                    content.add(token.atom());
                }
                at++;
            }
        }
        flush(words, content);
        return content;
    }

    private static Inline wrapped(Inline mark, List<Token> tokens, int depth) {
        return switch (mark) {
            case Inline.Emphasis part -> new Inline.Emphasis(content(tokens, depth + 1));
            case Inline.Strong part -> new Inline.Strong(content(tokens, depth + 1));
            case Inline.Strikethrough part -> new Inline.Strikethrough(content(tokens, depth + 1));
            case Inline.Link link -> new Inline.Link(link.target(), link.title(), content(tokens, depth + 1));
            case Inline.Code code -> new Inline.Code(text(tokens));
            case Inline other -> throw new IllegalArgumentException("no mark: " + other);
        };
    }

    /// The words alone.
    static String text(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            text.append(
                    switch (token.atom()) {
                        case Inline.Text(String value) -> value;
                        case Inline.HardBreak end -> "\n";
                        case Inline other -> token.text();
                    });
        }
        return text.toString();
    }

    private static void flush(StringBuilder words, List<Inline> content) {
        if (!words.isEmpty()) {
            content.add(new Inline.Text(words.toString()));
            words.setLength(0);
        }
    }
}
