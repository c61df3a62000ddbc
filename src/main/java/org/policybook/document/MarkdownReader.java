package org.policybook.document;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Turns the body of a policy into its tree.
final class MarkdownReader {
    private static final int TITLE_LEVEL = 1;

    private final List<Problem> problems = new ArrayList<>();
    private final Document document;
    private final Placing placing;
    private final InlineReader inlines;
    private final BlockReader blocks;

    private MarkdownReader(String body, int firstLine) {
        this.document = Flexmark.parse(body);
        this.placing = new Placing(new LineIndex(body, firstLine));
        this.inlines =
                new InlineReader(document, (node, message) -> report("broken-reference", placing.span(node), message));
        this.blocks = new BlockReader(inlines, placing, UsedReferences.of(document));
    }

    /// @param firstLine the line of the file on which the body begins
    static ParsedPolicy read(FrontMatter frontMatter, String body, int firstLine) {
        MarkdownReader reader = new MarkdownReader(body, firstLine);
        Policy unnamed = reader.tree(frontMatter);
        ClauseIds ids = ClauseIds.assigned(unnamed);
        ids.repeated().forEach(anchor -> reader.repeated(anchor, ids));
        Policy policy = new Reanchoring(ids.given()).policy(unnamed);
        Map<ClauseId, SourceSpan> places = reader.placing.spans(ids.given());
        reader.problems.addAll(BrokenLinks.of(policy, places));
        return new ParsedPolicy(policy, reader.problems, places);
    }

    private void repeated(Anchor anchor, ClauseIds ids) {
        int first = ids.given().keySet().stream()
                .filter(other -> other.written() && other.id().equals(anchor.id()))
                .mapToInt(other -> placing.span(other).firstLine())
                .min()
                .orElse(0);
        report(
                "duplicate-id",
                placing.span(anchor),
                "The id \"%s\" is already that of line %d. Give one of them another id.".formatted(anchor.id(), first));
    }

    private Policy tree(FrontMatter frontMatter) {
        SectionStack stack = new SectionStack();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                open(heading, stack);
            } else {
                blocks.read(node, stack.blocks());
            }
        }
        return new Policy(frontMatter, stack.preamble(), stack.finish(), blocks.footnotes());
    }

    private void open(Heading heading, SectionStack stack) {
        Marks.Unmarked unmarked = Marks.cut(oneLine(inlines.read(heading)), heading.getText(), true);
        Anchor anchor = placing.at(heading, unmarked.marks());
        int level = heading.getLevel();
        if (level == TITLE_LEVEL) {
            warn(
                    anchor,
                    "heading-level",
                    "The title stands in the front matter; sections begin with ##. Add a #, or remove the line.");
        } else if (level > stack.level() + 1 && level > TITLE_LEVEL + 1) {
            warn(
                    anchor,
                    "heading-level",
                    "This heading is %d levels below the one above it. Use one # fewer."
                            .formatted(level - stack.level()));
        }
        stack.open(anchor, level, unmarked.marks().appendix(), unmarked.content());
    }

    private static List<Inline> oneLine(List<Inline> heading) {
        InlineRuns line = new InlineRuns();
        for (Inline inline : heading) {
            switch (inline) {
                case Inline.SoftBreak soft -> line.text(" ");
                case Inline.HardBreak hard -> line.text(" ");
                case Inline.Text text -> line.text(text.value());
                case Inline.Emphasis emphasis -> line.emphasis(oneLine(emphasis.content()));
                case Inline.Strong strong -> line.strong(oneLine(strong.content()));
                case Inline.Strikethrough struck -> line.struck(oneLine(struck.content()));
                case Inline.Link link ->
                    line.add(new Inline.Link(link.target(), link.title(), oneLine(link.content())));
                case Inline.Verbatim verbatim ->
                    line.add(new Inline.Verbatim(verbatim.source().replace('\n', ' ')));
                case Inline other -> line.add(other);
            }
        }
        return line.finish();
    }

    private void warn(Anchor anchor, String rule, String message) {
        SourceSpan span = placing.span(anchor);
        problems.add(Problem.warning(rule, span.firstLine(), span.column(), message));
    }

    private void report(String rule, SourceSpan span, String message) {
        problems.add(Problem.error(rule, span.firstLine(), span.column(), message));
    }
}
