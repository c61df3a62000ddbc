package org.policybook.document;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/// The Markdown parser, set to the policy dialect: CommonMark, tables, footnotes, definition lists and
/// struck-out text. HTML blocks are off, so that a tag is only ever text within a paragraph.
final class Flexmark {
    private static final Parser PARSER = Parser.builder(new MutableDataSet()
                    .set(
                            Parser.EXTENSIONS,
                            List.of(
                                    TablesExtension.create(),
                                    FootnoteExtension.create(),
                                    DefinitionExtension.create(),
                                    StrikethroughExtension.create()))
                    .set(Parser.HTML_BLOCK_PARSER, false)
                    .set(Parser.BLANK_LINES_IN_AST, false)
                    .set(TablesExtension.COLUMN_SPANS, false)
                    .set(TablesExtension.WITH_CAPTION, false)
                    .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                    .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
                    .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, false)
                    .set(TablesExtension.MIN_HEADER_ROWS, 1)
                    .set(TablesExtension.MAX_HEADER_ROWS, 1)
                    .toImmutable())
            .build();

    private Flexmark() {}

    static Document parse(String body) {
        return PARSER.parse(body);
    }
}
