package org.policybook.intake.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policybook.document.Inline;

/// Tidies where one look meets another, so that Markdown's marks can stand there: spaces leave the marks, and
/// so does punctuation that a letter follows.
final class SpanEdges {
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern TAIL = Pattern.compile("\\p{Punct}+$");
    private static final Pattern HEAD = Pattern.compile("^\\p{Punct}+");

    private SpanEdges() {}

    static List<Span> tidy(List<Span> spans) {
        return stripped(outward(spaced(parted(spans))));
    }

    /// Parts words from the blanks around them.
    private static List<Span> parted(List<Span> spans) {
        List<Span> parts = new ArrayList<>();
        for (Span span : spans) {
            if (!(span.atom() instanceof Inline.Text(String value))) {
                parts.add(span);
                continue;
            }
            String words = BLANK.matcher(value.replace('\u00A0', ' ')).replaceAll(" ");
            boolean before = words.startsWith(" ");
            boolean after = words.length() > 1 && words.endsWith(" ");
            if (before) {
                parts.add(span.saying(" "));
            }
            String core = words.strip();
            if (!core.isEmpty()) {
                parts.add(span.saying(core));
            }
            if (after) {
                parts.add(span.saying(" "));
            }
        }
        return parts;
    }

    private static boolean isBlank(Span span) {
        return span.atom() instanceof Inline.HardBreak || span.text().equals(" ");
    }

    /// A blank looks as both its neighbours do; two blanks are one.
    private static List<Span> spaced(List<Span> spans) {
        List<Span> all = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            if (!isBlank(span)) {
                all.add(span);
            } else if (all.isEmpty() || !isBlank(all.getLast())) {
                int next = i;
                while (next < spans.size() && isBlank(spans.get(next))) {
                    next++;
                }
                all.add(
                        all.isEmpty() || next == spans.size()
                                ? plain(span)
                                : between(span, all.getLast(), spans.get(next)));
            } else if (span.atom() instanceof Inline.HardBreak) {
                Span before = all.removeLast();
                all.add(new Span(span.atom(), before.look(), before.base(), before.link()));
            }
        }
        return all;
    }

    private static Span plain(Span span) {
        return new Span(span.atom(), RunFormat.PLAIN, RunFormat.PLAIN, "");
    }

    private static Span between(Span blank, Span before, Span after) {
        RunFormat look = new RunFormat(
                before.bold() && after.bold(),
                before.italic() && after.italic(),
                before.struck() && after.struck(),
                false,
                false,
                false,
                RunFormat.USUAL_SIZE);
        return new Span(blank.atom(), look, RunFormat.PLAIN, before.link().equals(after.link()) ? before.link() : "");
    }

    private static boolean isMarked(Span span) {
        return span.bold() || span.italic() || span.struck();
    }

    private static boolean sameMarks(Span one, Span other) {
        return one.bold() == other.bold() && one.italic() == other.italic() && one.struck() == other.struck();
    }

    /// `**Note:**next` is no mark: the colon goes out of it.
    private static List<Span> outward(List<Span> spans) {
        List<Span> all = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            boolean after = i + 1 < spans.size()
                    && touches(span, spans.get(i + 1), spans.get(i + 1).text(), 0);
            boolean before =
                    i > 0 && touches(span, spans.get(i - 1), spans.get(i - 1).text(), -1);
            if (span.atom() instanceof Inline.Text && isMarked(span) && (after || before)) {
                part(span, before, after, all);
            } else {
                all.add(span);
            }
        }
        return all;
    }

    private static boolean touches(Span span, Span other, String words, int at) {
        if (words.isEmpty() || sameMarks(span, other)) {
            return false;
        }
        return Character.isLetterOrDigit(words.codePointAt(at < 0 ? words.offsetByCodePoints(words.length(), -1) : 0));
    }

    private static void part(Span span, boolean before, boolean after, List<Span> all) {
        String words = span.text();
        Matcher head = HEAD.matcher(words);
        int from = before && head.find() ? head.end() : 0;
        Matcher tail = TAIL.matcher(words);
        int to = after && tail.find() ? tail.start() : words.length();
        if (from >= to) {
            all.add(new Span(span.atom(), RunFormat.PLAIN, RunFormat.PLAIN, span.link()));
            return;
        }
        if (from > 0) {
            all.add(new Span(new Inline.Text(words.substring(0, from)), RunFormat.PLAIN, RunFormat.PLAIN, span.link()));
        }
        all.add(span.saying(words.substring(from, to)));
        if (to < words.length()) {
            all.add(new Span(new Inline.Text(words.substring(to)), RunFormat.PLAIN, RunFormat.PLAIN, span.link()));
        }
    }

    private static List<Span> stripped(List<Span> spans) {
        int from = 0;
        int to = spans.size();
        while (from < to && isBlank(spans.get(from))) {
            from++;
        }
        while (to > from && isBlank(spans.get(to - 1))) {
            to--;
        }
        return spans.subList(from, to);
    }
}
