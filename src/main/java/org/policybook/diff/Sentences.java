package org.policybook.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a redline into its sentences: where both texts end one, or where whole sentences came or went.
/// Cells of a table row stay together.
final class Sentences {
    private static final Pattern END = Pattern.compile(
            "(?:(?<!\\b(?:e\\.g|i\\.e|etc|no|vs|cf|Dr|Mr|Mrs|Ms|St))[.!?;]" + "[\"'’”)\\]]*(?=\\s|$)|\\n)\\s*");

    private final List<Redline> sentences = new ArrayList<>();
    private final List<Span> open = new ArrayList<>();

    private Sentences() {}

    static List<Redline> of(Redline redline) {
        Sentences cut = new Sentences();
        List<Span> spans = redline.spans();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            if (span.fate() == Span.Fate.KEPT) {
                cut.kept(span.text());
            } else {
                cut.changed(span);
                boolean last = i + 1 == spans.size() || spans.get(i + 1).fate() == Span.Fate.KEPT;
                cut.endIfWhole(last);
            }
        }
        cut.end();
        return cut.sentences;
    }

    private void kept(String text) {
        Matcher end = END.matcher(text);
        int from = 0;
        while (end.find()) {
            open.add(Span.kept(text.substring(from, end.end())));
            end();
            from = end.end();
        }
        if (from < text.length()) {
            open.add(Span.kept(text.substring(from)));
        }
    }

    /// A changed line end or space between two sentences is part of neither.
    private void changed(Span span) {
        if (span.text().startsWith("\n")) {
            end();
        }
        if (!open.isEmpty() || !span.text().isBlank()) {
            open.add(span);
        }
    }

    /// Ends the sentence behind a change that consists of whole ones.
    private void endIfWhole(boolean lastOfChange) {
        if (lastOfChange && open.stream().allMatch(Sentences::isWhole)) {
            end();
        }
    }

    private static boolean isWhole(Span span) {
        Matcher end = END.matcher(span.text());
        int last = -1;
        while (end.find()) {
            last = end.end();
        }
        return span.fate() != Span.Fate.KEPT && last == span.text().length();
    }

    private void end() {
        if (!open.isEmpty()) {
            sentences.add(new Redline(List.copyOf(open)));
            open.clear();
        }
    }
}
