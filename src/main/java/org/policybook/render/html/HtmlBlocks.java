package org.policybook.render.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.policybook.document.Anchor;
import org.policybook.document.Block;
import org.policybook.document.ClauseId;

/// Writes the blocks of a text. Every block, item, row and definition carries its clause id once: the
/// paragraph that opens an item shares the item's id and leaves it to the item.
final class HtmlBlocks {
    private final HtmlInlines inlines;
    private final Set<ClauseId> written = new HashSet<>();

    HtmlBlocks(HtmlInlines inlines) {
        this.inlines = inlines;
    }

    void write(List<Block> blocks, Markup out) {
        blocks.forEach(block -> write(block, out));
    }

    private void write(Block block, Markup out) {
        switch (block) {
            case Block.Paragraph paragraph -> {
                open("p", paragraph.anchor(), out);
                inlines.write(paragraph.content(), out);
                out.raw("</p>\n");
            }
            case Block.ItemList list -> list(list, out);
            case Block.Table table -> new HtmlTable(inlines, this).write(table, out);
            case Block.DefinitionList list -> definitions(list, out);
            case Block.Quote quote -> {
                open("blockquote", quote.anchor(), out);
                write(quote.blocks(), out);
                out.raw("</blockquote>\n");
            }
            case Block.CodeBlock code -> literal(code.anchor(), code.text(), out);
            case Block.Rule rule -> out.raw("<hr/>\n");
            case Block.Verbatim verbatim -> literal(verbatim.anchor(), verbatim.source(), out);
        }
    }

    private void list(Block.ItemList list, Markup out) {
        String tag = list.ordered() ? "ol" : "ul";
        out.raw("<" + tag);
        id(list.anchor(), out);
        if (list.ordered() && list.start() != 1) {
            out.attribute("start", String.valueOf(list.start()));
        }
        out.raw(">\n");
        for (Block.Item item : list.items()) {
            open("li", item.anchor(), out);
            item(item.blocks(), list.loose(), out);
            out.raw("</li>\n");
        }
        out.raw("</" + tag + ">\n");
    }

    /// The words of a tight list stand in the item itself, without a paragraph's space around them.
    private void item(List<Block> blocks, boolean loose, Markup out) {
        for (Block block : blocks) {
            if (!loose && block instanceof Block.Paragraph paragraph) {
                inlines.write(paragraph.content(), out);
            } else {
                write(block, out);
            }
        }
    }

    private void definitions(Block.DefinitionList list, Markup out) {
        open("dl", list.anchor(), out);
        for (Block.Definition definition : list.definitions()) {
            out.raw("<div");
            id(definition.anchor(), out);
            out.raw(">");
            for (Block.Term term : definition.terms()) {
                out.raw("<dt>");
                inlines.write(term.content(), out);
                out.raw("</dt>");
            }
            for (Block.Meaning meaning : definition.meanings()) {
                out.raw("<dd>");
                write(meaning.blocks(), out);
                out.raw("</dd>");
            }
            out.raw("</div>\n");
        }
        out.raw("</dl>\n");
    }

    private void literal(Anchor anchor, String text, Markup out) {
        open("pre", anchor, out);
        out.text(text.stripTrailing()).raw("</pre>\n");
    }

    private void open(String tag, Anchor anchor, Markup out) {
        out.raw("<" + tag);
        id(anchor, out);
        out.raw(">");
    }

    void id(Anchor anchor, Markup out) {
        if (written.add(anchor.id())) {
            out.id(anchor.id());
        }
    }
}
