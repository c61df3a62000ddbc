package org.policybook.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policybook.document.Inline;
import org.policybook.document.LinkTarget;

/// Reads the marks that text extraction leaves in words: bold, italic, links, escapes, placeholders. What is
/// no mark is text.
final class InlineReader {
    /// A longer text is taken as it is: marks in it are not looked for.
    private static final int LONGEST = 100_000;
    private static final Pattern MARK = Pattern.compile("\\\\(?<escape>\\p{Punct})"
            + "|\\*\\*(?<strong>[^*\\s](?:[^*]{0,1000}[^*\\s])?)\\*\\*"
            + "|(?<![*\\p{L}\\p{N}])\\*(?<stress>[^*\\s](?:[^*]{0,1000}[^*\\s])?)\\*(?![*\\p{L}\\p{N}])"
            + "|\\[(?<link>[^\\[\\]]{1,300})\\]\\((?<target>[^()\\s]{0,600})\\)"
            + "|\\[(?<gap>[^\\[\\]]{1,80})\\]"
            + "|\\{\\{(?<parameter>[a-z0-9]{1,40}(?:-[a-z0-9]{1,40}){0,8})\\}\\}"
            + "|<(?<address>(?:https?://|mailto:)[^<>\\s]{1,600})>");
    private static final Pattern SAFE = Pattern.compile("(?i)(?:https?://|mailto:|tel:)[^\\s<>]+");

    private final Set<String> parameters = new LinkedHashSet<>();

    /// The parameters met so far, in the order of their first place.
    Set<String> parameters() {
        return parameters;
    }

    List<Inline> read(String words) {
        String text = words.strip().replace('\t', ' ');
        return text.length() > LONGEST ? List.of(new Inline.Text(text)) : marks(text);
    }

    private List<Inline> marks(String text) {
        List<Inline> inlines = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        Matcher mark = MARK.matcher(text);
        int at = 0;
        while (mark.find()) {
            plain.append(text, at, mark.start());
            List<Inline> read = one(mark);
            if (read.size() == 1 && read.getFirst() instanceof Inline.Text(String value)) {
                plain.append(value);
            } else {
                flush(plain, inlines);
                read.forEach(inline -> add(inline, inlines));
            }
            at = mark.end();
        }
        plain.append(text, at, text.length());
        flush(plain, inlines);
        return inlines;
    }

    /// Bold behind bold, as in `**Records****Kept by:**`, is one run: no Markdown can tell the two apart.
    private static void add(Inline inline, List<Inline> inlines) {
        if (!inlines.isEmpty()
                && inlines.getLast() instanceof Inline.Strong(List<Inline> before)
                && inline instanceof Inline.Strong(List<Inline> more)) {
            List<Inline> joined = new ArrayList<>(before);
            joined.add(new Inline.Text(" "));
            joined.addAll(more);
            inlines.set(inlines.size() - 1, new Inline.Strong(joined));
        } else {
            inlines.add(inline);
        }
    }

    private static void flush(StringBuilder plain, List<Inline> inlines) {
        if (!plain.isEmpty()) {
            inlines.add(new Inline.Text(plain.toString()));
            plain.setLength(0);
        }
    }

    private List<Inline> one(Matcher mark) {
        if (mark.group("escape") != null) {
            return List.of(new Inline.Text(mark.group("escape")));
        }
        if (mark.group("strong") != null) {
            return List.of(new Inline.Strong(marks(mark.group("strong"))));
        }
        if (mark.group("stress") != null) {
            return List.of(new Inline.Emphasis(marks(mark.group("stress"))));
        }
        if (mark.group("link") != null) {
            return link(mark.group("link"), mark.group("target"));
        }
        if (mark.group("address") != null) {
            return link(mark.group("address"), mark.group("address"));
        }
        return List.of(parameter(mark));
    }

    private Inline parameter(Matcher mark) {
        String written = mark.group("parameter");
        String name =
                written != null ? written : Placeholder.name(mark.group("gap")).orElse("");
        if (name.isEmpty()) {
            return new Inline.Text(mark.group());
        }
        parameters.add(name);
        return new Inline.Parameter(name);
    }

    /// A link into the old document leads nowhere in the new one: its words stay.
    private List<Inline> link(String words, String target) {
        return SAFE.matcher(target).matches()
                ? List.of(new Inline.Link(
                        new LinkTarget.ToAddress(target), "", List.of(new Inline.Text(words.replace("\\_", "_")))))
                : marks(words);
    }
}
