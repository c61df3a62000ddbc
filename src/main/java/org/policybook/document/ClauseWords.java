package org.policybook.document;

import java.util.List;
import java.util.Set;

/// The words that derived clause ids are made of.
final class ClauseWords {
    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 60;
    /// Enough text to find six words with weight in, without reading a long paragraph to its end.
    private static final int ENOUGH = 240;

    private static final Set<String> WEIGHTLESS = Set.of(
            "a", "an", "and", "any", "are", "as", "at", "be", "by", "for", "from", "in", "is", "it", "of", "on", "or",
            "that", "the", "their", "this", "to", "with", "your");

    private ClauseWords() {}

    /// What parts a block's id from that of its first part.
    static String prefix(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> "";
            case Block.ItemList list -> "list-";
            case Block.Table table -> "table-";
            case Block.DefinitionList list -> "definitions-";
            case Block.Quote quote -> "quote-";
            case Block.CodeBlock code -> "code-";
            case Block.Rule rule -> "rule-";
            case Block.Verbatim verbatim -> "verbatim-";
        };
    }

    static String first(Block block) {
        StringBuilder words = new StringBuilder();
        gather(block, words);
        return id(words);
    }

    static String first(List<Block> blocks) {
        StringBuilder words = new StringBuilder();
        for (Block block : blocks) {
            if (words.length() >= ENOUGH || block instanceof Block.ItemList) {
                break;
            }
            gather(block, words);
        }
        return id(words);
    }

    static String first(Block.Row row) {
        StringBuilder words = new StringBuilder();
        gather(row, words);
        return id(words);
    }

    static String term(Block.Definition definition) {
        StringBuilder words = new StringBuilder();
        definition.terms().forEach(term -> gatherInlines(term.content(), words));
        return id(words);
    }

    static CharSequence text(List<Inline> content) {
        StringBuilder words = new StringBuilder();
        gatherInlines(content, words);
        return words;
    }

    private static void gather(Block block, StringBuilder words) {
        switch (block) {
            case Block.Paragraph paragraph -> gatherInlines(paragraph.content(), words);
            case Block.ItemList list -> {
                if (!list.items().isEmpty()) {
                    gatherAll(list.items().getFirst().blocks(), words);
                }
            }
            case Block.Table table -> gather(table.header(), words);
            case Block.DefinitionList list ->
                list.definitions().getFirst().terms().forEach(term -> gatherInlines(term.content(), words));
            case Block.Quote quote -> gatherAll(quote.blocks(), words);
            case Block.CodeBlock code ->
                words.append(code.text(), 0, Math.min(ENOUGH, code.text().length()));
            case Block.Rule rule -> {}
            case Block.Verbatim verbatim ->
                words.append(
                        verbatim.source(), 0, Math.min(ENOUGH, verbatim.source().length()));
        }
        words.append(' ');
    }

    private static void gatherAll(List<Block> blocks, StringBuilder words) {
        for (Block block : blocks) {
            if (words.length() >= ENOUGH) {
                return;
            }
            gather(block, words);
        }
    }

    private static void gather(Block.Row row, StringBuilder words) {
        for (Block.Cell cell : row.cells()) {
            if (words.length() >= ENOUGH) {
                return;
            }
            gatherInlines(cell.content(), words);
            words.append(' ');
        }
    }

    private static void gatherInlines(List<Inline> content, StringBuilder words) {
        for (Inline inline : content) {
            if (words.length() >= ENOUGH) {
                return;
            }
            PlainText.add(inline, words);
        }
    }

    /// The first words that carry weight, in lower case, joined by hyphens; all words where none does.
    static String id(CharSequence text) {
        String weighty = words(text, true);
        String words = weighty.isEmpty() ? words(text, false) : weighty;
        return words.isEmpty() ? "clause" : words;
    }

    private static String words(CharSequence text, boolean weightyOnly) {
        StringBuilder id = new StringBuilder();
        int count = 0;
        int at = 0;
        int length = text.length();
        while (at < length && count < MOST_WORDS && id.length() < LONGEST) {
            while (at < length && !isWordCharacter(text.charAt(at))) {
                at++;
            }
            int start = at;
            StringBuilder word = new StringBuilder();
            for (; at < length && (isWordCharacter(text.charAt(at)) || isApostrophe(text.charAt(at))); at++) {
                if (isWordCharacter(text.charAt(at))) {
                    word.append(Character.toLowerCase(text.charAt(at)));
                }
            }
            String found = word.toString();
            if (at > start && !(weightyOnly && WEIGHTLESS.contains(found))) {
                id.append(id.isEmpty() ? "" : "-").append(found);
                count++;
            }
        }
        return cut(startingWell(id));
    }

    /// An id may not begin with a combining mark.
    private static String startingWell(StringBuilder id) {
        int start = 0;
        while (start < id.length() && !Character.isLetterOrDigit(id.charAt(start))) {
            start++;
        }
        return id.substring(start);
    }

    static String cut(String id) {
        if (id.length() <= LONGEST) {
            return id;
        }
        int hyphen = id.lastIndexOf('-', LONGEST);
        int end = hyphen > 0 ? hyphen : LONGEST;
        return id.substring(0, end);
    }

    /// Letters and digits of the basic plane, with their marks; others are passed over.
    private static boolean isWordCharacter(char c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }
}
