package org.policybook.intake.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policybook.document.Inline;
import org.policybook.document.LinkTarget;
import org.policybook.intake.Placeholder;

/// Turns the spans of a paragraph into nested inlines: links, strong, emphasis, struck out.
final class Inlines {
    private static final Pattern SAFE = Pattern.compile("(?i)(?:https?://|mailto:|tel:)\\S+");
    private static final Pattern GAP = Pattern.compile("\\[([^\\[\\]\\n]{1,80})\\]");

    private final Anchors anchors;
    private final Tally tally;
    private final Set<String> parameters = new TreeSet<>();

    Inlines(Anchors anchors, Tally tally) {
        this.anchors = anchors;
        this.tally = tally;
    }

    /// The placeholders met so far.
    Set<String> parameters() {
        return parameters;
    }

    List<Inline> of(Element.Para para) {
        return of(para.spans(), para.number());
    }

    List<Inline> of(List<Span> spans, int number) {
        return links(SpanEdges.tidy(spans), number);
    }

    /// Words alone, without marks, for a heading.
    List<Inline> plain(List<Span> spans, int number) {
        return of(
                spans.stream()
                        .filter(span -> span.atom() instanceof Inline.Text || span.atom() instanceof Inline.HardBreak)
                        .map(span -> new Span(
                                span.atom() instanceof Inline.HardBreak ? new Inline.Text(" ") : span.atom(),
                                RunFormat.PLAIN,
                                RunFormat.PLAIN,
                                ""))
                        .toList(),
                number);
    }

    private List<Inline> links(List<Span> spans, int number) {
        return grouped(spans, Span::link, (link, run) -> {
            List<Inline> content = strong(run);
            Optional<LinkTarget> target = target(link, number);
            return target.<List<Inline>>map(to -> List.of(new Inline.Link(to, "", content)))
                    .orElse(content);
        });
    }

    private Optional<LinkTarget> target(String link, int number) {
        if (link.isEmpty()) {
            return Optional.empty();
        }
        if (link.startsWith("#")) {
            return anchors.target(link.substring(1));
        }
        String address = link.strip().replace(" ", "%20").replace("(", "%28").replace(")", "%29");
        if (!SAFE.matcher(address).matches()) {
            tally.warn("A link to a file or another kind of address was taken off; its words stay.", number, link);
            return Optional.empty();
        }
        return Optional.of(new LinkTarget.ToAddress(address));
    }

    private List<Inline> strong(List<Span> spans) {
        return grouped(
                spans, Span::bold, (bold, run) -> bold ? List.of(new Inline.Strong(stressed(run))) : stressed(run));
    }

    private List<Inline> stressed(List<Span> spans) {
        return grouped(
                spans, Span::italic, (italic, run) -> italic ? List.of(new Inline.Emphasis(struck(run))) : struck(run));
    }

    private List<Inline> struck(List<Span> spans) {
        return grouped(
                spans,
                Span::struck,
                (struck, run) -> struck ? List.of(new Inline.Strikethrough(atoms(run))) : atoms(run));
    }

    @FunctionalInterface
    private interface Wrap<K> {
        List<Inline> around(K key, List<Span> run);
    }

    private static <K> List<Inline> grouped(List<Span> spans, Function<Span, K> key, Wrap<K> wrap) {
        List<Inline> all = new ArrayList<>();
        int at = 0;
        while (at < spans.size()) {
            K first = key.apply(spans.get(at));
            int end = at + 1;
            while (end < spans.size() && key.apply(spans.get(end)).equals(first)) {
                end++;
            }
            all.addAll(wrap.around(first, spans.subList(at, end)));
            at = end;
        }
        return all;
    }

    private List<Inline> atoms(List<Span> spans) {
        List<Inline> all = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (Span span : spans) {
            if (span.atom() instanceof Inline.Text(String value)) {
                words.append(value);
            } else {
                flush(words, all);
                all.add(span.atom());
            }
        }
        flush(words, all);
        return all;
    }

    /// Placeholders such as `[PRACTICE NAME]` become parameters.
    private void flush(StringBuilder words, List<Inline> all) {
        Matcher gap = GAP.matcher(words);
        int at = 0;
        while (gap.find()) {
            Optional<String> name = Placeholder.name(gap.group(1));
            if (name.isPresent()) {
                text(words.substring(at, gap.start()), all);
                parameters.add(name.get());
                all.add(new Inline.Parameter(name.get()));
                at = gap.end();
            }
        }
        text(words.substring(at), all);
        words.setLength(0);
    }

    private static void text(String words, List<Inline> all) {
        if (!words.isEmpty()) {
            all.add(new Inline.Text(words));
        }
    }
}
