package org.policybook.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A trailing `{#id .appendix}`: the id an author gave a clause, and its classes.
record Marks(Optional<ClauseId> id, List<String> classes) {
    static final Marks NONE = new Marks(Optional.empty(), List.of());

    /// Inlines without the marks they ended in.
    record Unmarked(List<Inline> content, Marks marks) {}

    boolean appendix() {
        return classes.contains("appendix");
    }

    Anchor anchor() {
        return id.map(written -> new Anchor(written, true)).orElseGet(ClauseIds::underived);
    }

    /// Cuts marks off the end of a clause's inlines; `raw` is the source, which tells an escaped brace. Only
    /// a heading can be an appendix.
    static Unmarked cut(List<Inline> content, CharSequence raw, boolean onHeading) {
        if (content.isEmpty() || !(content.getLast() instanceof Inline.Text text) || !endsInMarks(raw)) {
            return new Unmarked(content, NONE);
        }
        String words = text.value();
        int open = words.lastIndexOf('{');
        Optional<Marks> marks = open < 0 || !words.endsWith("}")
                ? Optional.empty()
                : read(words.substring(open + 1, words.length() - 1));
        if (marks.isEmpty() || (marks.get().appendix() && !onHeading)) {
            return new Unmarked(content, NONE);
        }
        List<Inline> rest = new ArrayList<>(content.subList(0, content.size() - 1));
        String kept = words.substring(0, open).stripTrailing();
        if (!kept.isEmpty()) {
            rest.add(new Inline.Text(kept));
        } else if (!rest.isEmpty() && isBreak(rest.getLast())) {
            rest.removeLast();
        }
        return new Unmarked(List.copyOf(rest), marks.get());
    }

    private static boolean isBreak(Inline inline) {
        return inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak;
    }

    private static boolean endsInMarks(CharSequence raw) {
        int end = raw.length();
        while (end > 0 && Character.isWhitespace(raw.charAt(end - 1))) {
            end--;
        }
        if (end == 0 || raw.charAt(end - 1) != '}') {
            return false;
        }
        int open = end - 1;
        while (open >= 0 && raw.charAt(open) != '{') {
            open--;
        }
        return open >= 0 && (open == 0 || raw.charAt(open - 1) != '\\');
    }

    private static Optional<Marks> read(String inside) {
        Optional<ClauseId> id = Optional.empty();
        List<String> classes = new ArrayList<>();
        for (String word : inside.strip().split("\\s+", -1)) {
            if (word.startsWith("#") && id.isEmpty() && ClauseId.isValid(word.substring(1))) {
                id = Optional.of(ClauseId.of(word.substring(1)));
            } else if (word.equals(".appendix")) {
                classes.add("appendix");
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Marks(id, List.copyOf(classes)));
    }
}
