package org.policybook.document;

import java.util.List;

/// Writes the policy tree as canonical Markdown: a blank line between blocks, ATX headings, `-` bullets,
/// fenced code. Written ids stand behind their clause; derived ones are left out.
final class MarkdownWriter {
    private static final String FOOTNOTE_INDENT = "    ";

    private final LineWriter lines;
    private final InlineWriter inlines;

    MarkdownWriter(StringBuilder text) {
        this.lines = new LineWriter(text);
        this.inlines = new InlineWriter(lines);
    }

    void body(Policy policy) {
        blocks(policy.preamble(), false);
        policy.sections().forEach(this::section);
        policy.footnotes().forEach(this::footnote);
    }

    private void section(Section section) {
        lines.separate();
        lines.raw("#".repeat(section.level()));
        if (!section.heading().isEmpty()) {
            lines.raw(" ");
            inlines.write(section.heading(), InlineWriter.Place.HEADING);
        }
        marks(section.anchor(), section.appendix());
        lines.end();
        blocks(section.blocks(), false);
        section.sections().forEach(this::section);
    }

    private void marks(Anchor anchor, boolean appendix) {
        if (anchor.written() || appendix) {
            lines.raw(" {");
            lines.raw(anchor.written() ? "#" + anchor.id() : "");
            lines.raw(anchor.written() && appendix ? " " : "");
            lines.raw(appendix ? ".appendix" : "");
            lines.raw("}");
        }
    }

    private void footnote(Footnote note) {
        lines.separate();
        lines.raw("[^" + note.label() + "]: ");
        lines.indent(FOOTNOTE_INDENT);
        blocks(note.blocks(), false);
        lines.outdent();
        lines.finishLine();
    }

    private void blocks(List<Block> blocks, boolean tight) {
        String listMark = "";
        for (Block block : blocks) {
            if (!tight) {
                lines.separate();
            }
            if (block instanceof Block.ItemList list) {
                listMark = nextMark(list, listMark);
                list(list, listMark);
            } else {
                listMark = "";
                block(block);
            }
        }
    }

    /// Lists that follow each other are told apart by their marks.
    private static String nextMark(Block.ItemList list, String before) {
        if (list.ordered()) {
            return before.equals(".") ? ")" : ".";
        }
        return before.equals("-") ? "*" : "-";
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> {
                inlines.write(paragraph.content(), InlineWriter.Place.PARAGRAPH);
                marks(paragraph.anchor(), false);
                lines.end();
            }
            case Block.Table table -> new TableWriter(lines, inlines).write(table);
            case Block.DefinitionList list -> definitions(list);
            case Block.Quote quote -> quote(quote);
            case Block.CodeBlock code -> code(code);
            case Block.Rule rule -> lines.line("***");
            case Block.Verbatim verbatim -> verbatim.source().lines().forEach(lines::line);
            case Block.ItemList list -> list(list, "-");
        }
    }

    private void list(Block.ItemList list, String mark) {
        int number = list.start();
        boolean first = true;
        for (Block.Item item : list.items()) {
            if (!first && list.loose()) {
                lines.separate();
            }
            first = false;
            String label = list.ordered() ? number++ + mark + " " : mark + " ";
            lines.raw(item.blocks().isEmpty() ? label.strip() : label);
            lines.indent(" ".repeat(label.length()));
            lines.opened();
            blocks(item.blocks(), !list.loose());
            lines.outdent();
            lines.finishLine();
        }
    }

    private void definitions(Block.DefinitionList list) {
        boolean first = true;
        for (Block.Definition definition : list.definitions()) {
            if (!first) {
                lines.separate();
            }
            first = false;
            for (Block.Term term : definition.terms()) {
                inlines.write(term.content(), InlineWriter.Place.PARAGRAPH);
                lines.end();
            }
            for (Block.Meaning meaning : definition.meanings()) {
                lines.raw(": ");
                lines.indent("  ");
                lines.opened();
                blocks(meaning.blocks(), false);
                lines.outdent();
                lines.finishLine();
            }
        }
    }

    private void quote(Block.Quote quote) {
        lines.raw("> ");
        lines.indent("> ");
        lines.opened();
        blocks(quote.blocks(), false);
        lines.outdent();
        lines.finishLine();
    }

    private void code(Block.CodeBlock code) {
        // Behind backticks the info may have none; behind tildes it may.
        String fence = code.info().indexOf('`') < 0
                ? "`".repeat(Math.max(3, longestRun(code.text()) + 1))
                : "~".repeat(Math.max(3, longestRun(code.text().replace('~', '`')) + 1));
        lines.line(fence + code.info());
        if (!code.text().isEmpty()) {
            for (String line : code.text().split("\n", -1)) {
                lines.line(line);
            }
        }
        lines.line(fence);
    }

    static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
