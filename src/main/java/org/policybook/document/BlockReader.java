package org.policybook.document;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Turns Markdown's block nodes into blocks.
final class BlockReader {
    private final InlineReader inlines;
    private final Placing placing;
    private final TableReader tables;
    private final Set<Reference> used;
    private final List<Footnote> footnotes = new ArrayList<>();

    /// @param used the link definitions that some link uses; the others are kept as written
    BlockReader(InlineReader inlines, Placing placing, Set<Reference> used) {
        this.used = used;
        this.inlines = inlines;
        this.placing = placing;
        this.tables = new TableReader(inlines, placing);
    }

    /// The footnotes met so far, in the order written.
    List<Footnote> footnotes() {
        return footnotes;
    }

    /// Adds the block that a node stands for, if any.
    void read(Node node, List<Block> blocks) {
        switch (node) {
            case Paragraph paragraph -> paragraph(paragraph, blocks);
            case TableBlock table -> blocks.add(tables.read(table));
            case DefinitionList list -> blocks.add(definitions(list));
            case ListBlock list -> blocks.add(list(list));
            case BlockQuote quote -> blocks.add(new Block.Quote(placing.at(quote), within(quote)));
            case FencedCodeBlock code ->
                blocks.add(new Block.CodeBlock(
                        placing.at(code),
                        code.getInfo().unescape().strip(),
                        literal(code.getContentChars().normalizeEOL())));
            case IndentedCodeBlock code ->
                blocks.add(new Block.CodeBlock(
                        placing.at(code), "", literal(code.getContentChars().normalizeEOL())));
            case ThematicBreak rule -> blocks.add(new Block.Rule(placing.at(rule)));
            case FootnoteBlock note ->
                footnotes.add(new Footnote(note.getText().toString().strip(), within(note)));
            case Reference reference -> {
                if (!used.contains(reference)) {
                    blocks.add(
                            verbatim(reference, reference.getChars().toString().strip()));
                }
            }
            case Heading heading -> blocks.add(verbatim(heading, headingWithin(heading)));
            case Node other ->
                blocks.add(verbatim(other, other.getChars().toString().strip()));
        }
    }

    private Block verbatim(Node node, String source) {
        return new Block.Verbatim(placing.at(node), source);
    }

    /// A heading inside a list or quotation begins no section; it is kept on one line.
    private static String headingWithin(Heading heading) {
        String words = heading.getText().toString().strip().replaceAll("\\s+", " ");
        return ("#".repeat(heading.getLevel()) + " " + words).strip();
    }

    private List<Block> within(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            read(node, blocks);
        }
        return blocks;
    }

    private void paragraph(Paragraph paragraph, List<Block> blocks) {
        Marks.Unmarked unmarked = Marks.cut(inlines.read(paragraph), paragraph.getChars(), false);
        if (!unmarked.content().isEmpty()) {
            blocks.add(new Block.Paragraph(placing.at(paragraph, unmarked.marks()), unmarked.content()));
        }
    }

    private static String literal(String code) {
        int end = code.length();
        while (end > 0 && code.charAt(end - 1) == '\n') {
            end--;
        }
        return code.substring(0, end);
    }

    private Block list(ListBlock list) {
        List<Block.Item> items = new ArrayList<>();
        Anchor anchor = placing.at(list);
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            items.add(item(node));
        }
        boolean ordered = list instanceof OrderedList;
        int start = list instanceof OrderedList numbered ? numbered.getStartNumber() : 0;
        return new Block.ItemList(anchor, ordered, start, list.isLoose(), items);
    }

    private Block.Item item(Node node) {
        Anchor anchor = placing.at(node);
        List<Block> blocks = within(node);
        return new Block.Item(opening(blocks, anchor), blocks);
    }

    /// What an opening paragraph's author wrote as its id names the whole item.
    private static Anchor opening(List<Block> blocks, Anchor otherwise) {
        boolean named = !blocks.isEmpty()
                && blocks.getFirst() instanceof Block.Paragraph paragraph
                && paragraph.anchor().written();
        return named ? blocks.getFirst().anchor() : otherwise;
    }

    private Block definitions(DefinitionList list) {
        Anchor anchor = placing.at(list);
        List<Block.Definition> definitions = new ArrayList<>();
        List<Block.Term> terms = new ArrayList<>();
        List<Block.Meaning> meanings = new ArrayList<>();
        Anchor here = placing.at(list);
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof DefinitionTerm term) {
                if (!meanings.isEmpty()) {
                    definitions.add(definition(here, terms, meanings));
                    terms.clear();
                    meanings.clear();
                }
                if (terms.isEmpty()) {
                    here = placing.at(node);
                }
                terms.add(new Block.Term(inlines.read(words(term))));
            } else if (node instanceof DefinitionItem item) {
                meanings.add(new Block.Meaning(within(item)));
            }
        }
        definitions.add(definition(here, terms, meanings));
        return new Block.DefinitionList(anchor, definitions);
    }

    private static Node words(DefinitionTerm term) {
        return term.getFirstChild() instanceof Paragraph paragraph ? paragraph : term;
    }

    private static Block.Definition definition(Anchor here, List<Block.Term> terms, List<Block.Meaning> meanings) {
        Anchor anchor = meanings.isEmpty() ? here : opening(meanings.getFirst().blocks(), here);
        return new Block.Definition(anchor, terms, meanings);
    }
}
