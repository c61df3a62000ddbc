package org.policybook.render.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.policybook.document.Block;
import org.policybook.document.ClauseId;
import org.policybook.document.Section;

/// Writes sections and blocks, each with a bookmark named by its clause.
final class DocxBlocks {
    private static final int DEEPEST_HEADING = 6;
    /// The space after a list, in twentieths of a point: what a paragraph of text has.
    private static final int AFTER_LIST = 140;

    /// Where a block stands: its paragraph style, and how many lists are around it.
    private record Place(String style, int lists, int indent) {
        static final Place TEXT = new Place("Normal", 0, 0);
    }

    private final DocxDocument.Writing writing;
    private final DocxInlines inlines;
    private final DocxNumbering numbering;
    private final DocxBookmarks bookmarks;

    DocxBlocks(DocxDocument.Writing writing, DocxInlines inlines, DocxNumbering numbering, DocxBookmarks bookmarks) {
        this.writing = writing;
        this.inlines = inlines;
        this.numbering = numbering;
        this.bookmarks = bookmarks;
    }

    /// @param depth 1 for a section that no other holds
    /// @param appendix whether the section is in an appendix, or is one
    void section(Section section, int depth, boolean appendix) {
        int level = Math.min(depth, DEEPEST_HEADING);
        XWPFParagraph heading = paragraph(appendix && depth == 1 ? "AppendixHeading" : "Heading" + level, section.id());
        if (appendix && depth > 1) {
            number(heading, DocxNumbering.APPENDICES, level - 1);
        }
        inlines.write(section.heading(), heading);
        write(section.blocks());
        section.sections().forEach(inner -> section(inner, depth + 1, appendix));
    }

    void write(List<Block> blocks) {
        blocks.forEach(block -> write(block, Place.TEXT));
    }

    private void write(Block block, Place place) {
        switch (block) {
            case Block.Paragraph paragraph ->
                inlines.write(
                        paragraph.content(), placed(place, paragraph.anchor().id()));
            case Block.ItemList list -> list(list, place);
            case Block.Table table -> new DocxTable(writing.word(), inlines, bookmarks).write(table);
            case Block.DefinitionList list -> list.definitions().forEach(definition -> definition(definition, place));
            case Block.Quote quote ->
                quote.blocks().forEach(inner -> write(inner, new Place("Quote", place.lists(), place.indent())));
            case Block.CodeBlock code -> literal(code.text(), code.anchor().id());
            case Block.Rule rule -> paragraph("Normal", rule.anchor().id()).setBorderBottom(Borders.SINGLE);
            case Block.Verbatim verbatim ->
                literal(verbatim.source(), verbatim.anchor().id());
        }
    }

    private void list(Block.ItemList list, Place place) {
        BigInteger number = numbering.of(list, place.lists());
        int level = DocxNumbering.level(place.lists());
        for (Block.Item item : list.items()) {
            List<Block> blocks = item.blocks();
            XWPFParagraph first = paragraph(
                    list.ordered() ? "ListNumber" : "ListBullet", item.anchor().id());
            number(first, number, level);
            boolean opened = !blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph;
            if (opened && blocks.getFirst() instanceof Block.Paragraph words) {
                inlines.write(words.content(), first);
            }
            Place within = new Place("ListContinue", place.lists() + 1, DocxNumbering.indent(place.lists()));
            blocks.stream().skip(opened ? 1 : 0).forEach(inner -> write(inner, within));
        }
        if (place.lists() == 0) {
            writing.word().getParagraphs().getLast().setSpacingAfter(AFTER_LIST);
        }
    }

    private void definition(Block.Definition definition, Place place) {
        for (Block.Term term : definition.terms()) {
            XWPFParagraph paragraph =
                    paragraph("DefinitionTerm", definition.anchor().id());
            inlines.write(term.content(), paragraph);
        }
        Place meaning = new Place("DefinitionMeaning", place.lists(), 0);
        definition.meanings().forEach(part -> part.blocks().forEach(block -> write(block, meaning)));
    }

    private void literal(String text, ClauseId clause) {
        XWPFParagraph paragraph = paragraph("CodeBlock", clause);
        List<String> lines = text.stripTrailing().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                paragraph.createRun().addBreak();
            }
            paragraph.createRun().setText(DocxText.clean(lines.get(i)));
        }
    }

    private XWPFParagraph placed(Place place, ClauseId clause) {
        XWPFParagraph paragraph = paragraph(place.style(), clause);
        if (place.indent() > 0) {
            paragraph.setIndentationLeft(place.indent());
        }
        return paragraph;
    }

    private XWPFParagraph paragraph(String style, ClauseId clause) {
        XWPFParagraph paragraph = writing.word().createParagraph();
        paragraph.setStyle(style);
        bookmarks.mark(clause, paragraph.getCTP());
        return paragraph;
    }

    private static void number(XWPFParagraph paragraph, BigInteger number, int level) {
        CTNumPr properties = paragraph.getCTP().getPPr().addNewNumPr();
        properties.addNewIlvl().setVal(BigInteger.valueOf(level));
        properties.addNewNumId().setVal(number);
    }
}
