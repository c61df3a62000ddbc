package org.policybook.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Gathers runs of text in normal form.
final class InlineRuns {
    private final List<Inline> runs = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    void text(String more) {
        boolean lineStart = words.isEmpty() && !runs.isEmpty() && isBreak(runs.getLast());
        words.append(lineStart ? more.stripLeading() : more);
    }

    void add(Inline inline) {
        closeWords();
        runs.add(inline);
    }

    void lineBreak(Inline lineBreak) {
        int end = words.length();
        while (end > 0 && (words.charAt(end - 1) == ' ' || words.charAt(end - 1) == '\t')) {
            end--;
        }
        words.setLength(end);
        closeWords();
        // A line of nothing but blanks, which an entity can make, is no line.
        if (runs.isEmpty() || !isBreak(runs.getLast())) {
            runs.add(lineBreak);
        }
    }

    void struck(List<Inline> content) {
        unpadded(content, inner -> add(new Inline.Strikethrough(inner)));
    }

    void emphasis(List<Inline> content) {
        unpadded(content, this::emphasized);
    }

    void strong(List<Inline> content) {
        unpadded(content, this::strengthened);
    }

    /// Blanks at the edges of a stress stand outside of it: Markdown cannot say them within.
    private void unpadded(List<Inline> content, Consumer<List<Inline>> stress) {
        String first = !content.isEmpty() && content.getFirst() instanceof Inline.Text text ? text.value() : "";
        String last = !content.isEmpty() && content.getLast() instanceof Inline.Text text ? text.value() : "";
        int before = 0;
        while (before < first.length() && isBlank(first.charAt(before))) {
            before++;
        }
        int after = last.length();
        while (after > 0 && isBlank(last.charAt(after - 1))) {
            after--;
        }
        if (before == 0 && after == last.length()) {
            stress.accept(content);
        } else if (content.size() == 1 && before == first.length()) {
            text(first);
        } else {
            text(first.substring(0, before));
            stress.accept(cut(content, before, last.length() - after));
            text(last.substring(after));
        }
    }

    private static List<Inline> cut(List<Inline> content, int before, int after) {
        InlineRuns inner = new InlineRuns();
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof Inline.Text text) {
                String words = text.value();
                int end = words.length() - (i == content.size() - 1 ? after : 0);
                inner.words.append(words, i == 0 ? before : 0, end);
            } else {
                inner.add(content.get(i));
            }
        }
        return inner.finish();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /// Emphasis within emphasis counts once.
    private void emphasized(List<Inline> content) {
        List<Inline> flat = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Inline.Emphasis inner) {
                flat.addAll(inner.content());
            } else {
                flat.add(inline);
            }
        }
        stressed(new Inline.Emphasis(merged(flat)));
    }

    private void strengthened(List<Inline> content) {
        if (content.size() == 1 && content.getFirst() instanceof Inline.Emphasis inner) {
            emphasized(List.of(new Inline.Strong(inner.content())));
            return;
        }
        List<Inline> flat = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Inline.Strong inner) {
                flat.addAll(inner.content());
            } else {
                flat.add(inline);
            }
        }
        stressed(new Inline.Strong(merged(flat)));
    }

    /// Stressed words that touch are one run, as strong as the stronger: their marks could not be told apart.
    private void stressed(Inline run) {
        closeWords();
        Inline before = runs.isEmpty() ? run : runs.getLast();
        if (!runs.isEmpty() && isStressed(before)) {
            runs.removeLast();
            List<Inline> both = new ArrayList<>(content(before));
            both.addAll(content(run));
            boolean strong = before instanceof Inline.Strong || run instanceof Inline.Strong;
            List<Inline> plain = both.stream().flatMap(InlineRuns::unstressed).toList();
            runs.add(strong ? new Inline.Strong(merged(plain)) : new Inline.Emphasis(merged(plain)));
        } else {
            runs.add(run);
        }
    }

    private static boolean isStressed(Inline inline) {
        return inline instanceof Inline.Emphasis || inline instanceof Inline.Strong;
    }

    private static List<Inline> content(Inline inline) {
        return switch (inline) {
            case Inline.Emphasis emphasis -> emphasis.content();
            case Inline.Strong strong -> strong.content();
            case Inline other -> List.of(other);
        };
    }

    private static Stream<Inline> unstressed(Inline inline) {
        return isStressed(inline) ? content(inline).stream().flatMap(InlineRuns::unstressed) : Stream.of(inline);
    }

    List<Inline> finish() {
        closeWords();
        return List.copyOf(runs);
    }

    /// What was gathered, as a block holds it: without blanks at its ends.
    List<Inline> finishTrimmed() {
        closeWords();
        while (!runs.isEmpty() && isBreak(runs.getFirst())) {
            runs.removeFirst();
        }
        while (!runs.isEmpty() && isBreak(runs.getLast())) {
            runs.removeLast();
        }
        if (!runs.isEmpty() && runs.getFirst() instanceof Inline.Text text) {
            replace(0, text.value().stripLeading());
        }
        if (!runs.isEmpty() && runs.getLast() instanceof Inline.Text text) {
            replace(runs.size() - 1, text.value().stripTrailing());
        }
        return List.copyOf(runs);
    }

    private void replace(int index, String words) {
        if (words.isEmpty()) {
            runs.remove(index);
        } else {
            runs.set(index, new Inline.Text(words));
        }
    }

    private void closeWords() {
        if (!words.isEmpty()) {
            runs.add(new Inline.Text(words.toString()));
            words.setLength(0);
        }
    }

    private static List<Inline> merged(List<Inline> inlines) {
        InlineRuns normal = new InlineRuns();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                normal.words.append(text.value());
            } else {
                normal.add(inline);
            }
        }
        return normal.finish();
    }

    private static boolean isBreak(Inline inline) {
        return inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak;
    }
}
