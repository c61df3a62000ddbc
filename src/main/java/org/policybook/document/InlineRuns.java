package org.policybook.document;

import java.util.ArrayList;
import java.util.List;
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
        add(lineBreak);
    }

    /// Emphasis within emphasis counts once.
    void emphasis(List<Inline> content) {
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

    void strong(List<Inline> content) {
        if (content.size() == 1 && content.getFirst() instanceof Inline.Emphasis inner) {
            emphasis(List.of(new Inline.Strong(inner.content())));
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
