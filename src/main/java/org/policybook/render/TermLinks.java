package org.policybook.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policybook.document.Block;
import org.policybook.document.ClauseId;
import org.policybook.document.DefinedTerms;
import org.policybook.document.Inline;
import org.policybook.document.LinkTarget;
import org.policybook.document.Policy;
import org.policybook.document.Section;

/// Makes a link of every defined term where a section first uses it, to the clause that defines it. Headings,
/// the definitions themselves, links and code stay as they are. Serves one text.
public final class TermLinks {
    private final Map<String, ClauseId> terms = new HashMap<>();
    private final Pattern mention;
    private final Set<ClauseId> linked = new HashSet<>();

    private TermLinks(Map<String, ClauseId> defined) {
        defined.forEach((term, clause) -> terms.put(key(term), clause));
        String any = defined.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        mention = Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    public static Policy in(Policy policy) {
        Map<String, ClauseId> defined = new HashMap<>(DefinedTerms.of(policy));
        defined.keySet().removeIf(String::isBlank);
        if (defined.isEmpty()) {
            return policy;
        }
        TermLinks links = new TermLinks(defined);
        return new Policy(
                policy.frontMatter(),
                each(policy.preamble(), links::block),
                each(policy.sections(), links::section),
                policy.footnotes());
    }

    private Section section(Section section) {
        linked.clear();
        List<Block> blocks = each(section.blocks(), this::block);
        return new Section(
                section.anchor(),
                section.level(),
                section.appendix(),
                section.heading(),
                blocks,
                each(section.sections(), this::section));
    }

    private Block block(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> new Block.Paragraph(paragraph.anchor(), inlines(paragraph.content()));
            case Block.ItemList list ->
                new Block.ItemList(
                        list.anchor(), list.ordered(), list.start(), list.loose(), each(list.items(), this::item));
            case Block.Table table ->
                new Block.Table(table.anchor(), table.columns(), table.header(), each(table.rows(), this::row));
            case Block.Quote quote -> new Block.Quote(quote.anchor(), each(quote.blocks(), this::block));
            case Block.DefinitionList list -> list;
            case Block.CodeBlock code -> code;
            case Block.Rule rule -> rule;
            case Block.Verbatim verbatim -> verbatim;
        };
    }

    private Block.Item item(Block.Item item) {
        return new Block.Item(item.anchor(), each(item.blocks(), this::block));
    }

    private Block.Row row(Block.Row row) {
        return new Block.Row(row.anchor(), each(row.cells(), cell -> new Block.Cell(inlines(cell.content()))));
    }

    private List<Inline> inlines(List<Inline> content) {
        List<Inline> rewritten = new ArrayList<>();
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Text text -> text(text.value(), rewritten);
                case Inline.Emphasis part -> rewritten.add(new Inline.Emphasis(inlines(part.content())));
                case Inline.Strong part -> rewritten.add(new Inline.Strong(inlines(part.content())));
                case Inline.Strikethrough part -> rewritten.add(part);
                case Inline.Code code -> rewritten.add(code);
                case Inline.Link link -> rewritten.add(link);
                case Inline.Image image -> rewritten.add(image);
                case Inline.FootnoteMark mark -> rewritten.add(mark);
                case Inline.Parameter parameter -> rewritten.add(parameter);
                case Inline.HardBreak hard -> rewritten.add(hard);
                case Inline.SoftBreak soft -> rewritten.add(soft);
                case Inline.Verbatim verbatim -> rewritten.add(verbatim);
            }
        }
        return rewritten;
    }

    private void text(String value, List<Inline> out) {
        int from = 0;
        Matcher found = mention.matcher(value);
        while (found.find()) {
            ClauseId clause = terms.get(key(found.group()));
            if (clause != null && linked.add(clause)) {
                plain(value.substring(from, found.start()), out);
                out.add(new Inline.Link(new LinkTarget.ToClause(clause), "", List.of(new Inline.Text(found.group()))));
                from = found.end();
            }
        }
        plain(value.substring(from), out);
    }

    private static void plain(String value, List<Inline> out) {
        if (!value.isEmpty()) {
            out.add(new Inline.Text(value));
        }
    }

    private static String key(String term) {
        return term.toLowerCase(Locale.ROOT);
    }

    private static <T> List<T> each(List<T> values, Function<T, T> rewrite) {
        return values.stream().map(rewrite).toList();
    }
}
