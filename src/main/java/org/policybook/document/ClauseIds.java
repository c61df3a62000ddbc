package org.policybook.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// Gives every clause of a tree its id.
///
/// Ids that authors wrote are kept. A section's is made of its heading, a block's of its first words
/// that carry weight, so that an id survives edits elsewhere, moves, and edits to later words. Where two
/// clauses would have the same id, the second takes its section's id before its own, and only then a
/// number.
public final class ClauseIds {
    /// Stands in a new tree where an id is still to be derived. Every clause needs its own instance.
    public static Anchor underived() {
        return new Anchor(UNDERIVED, false);
    }

    private static final ClauseId UNDERIVED = new ClauseId("underived");
    private static final String NO_SECTION = "";

    private final IdentityHashMap<Anchor, Anchor> given = new IdentityHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final List<Anchor> repeated = new ArrayList<>();
    private final Map<String, Integer> ordinals = new HashMap<>();

    private ClauseIds() {}

    /// The id of every clause of the policy.
    static ClauseIds assigned(Policy policy) {
        ClauseIds ids = new ClauseIds();
        ids.new Pass(true).policy(policy);
        ids.new Pass(false).policy(policy);
        return ids;
    }

    IdentityHashMap<Anchor, Anchor> given() {
        return given;
    }

    /// Written ids that an earlier clause had already.
    List<Anchor> repeated() {
        return repeated;
    }

    /// Walks the tree twice: first for what authors wrote, then for the rest.
    private final class Pass {
        private final boolean written;

        Pass(boolean written) {
            this.written = written;
        }

        void policy(Policy policy) {
            blocks(policy.preamble(), NO_SECTION);
            sections(policy.sections(), NO_SECTION);
            policy.footnotes().forEach(note -> blocks(note.blocks(), "footnote-" + ClauseWords.id(note.label())));
        }

        private void sections(List<Section> sections, String above) {
            for (Section section : sections) {
                String id = give(section.anchor(), above, () -> ClauseWords.id(ClauseWords.text(section.heading())));
                blocks(section.blocks(), id);
                sections(section.sections(), id);
            }
        }

        private void blocks(List<Block> blocks, String section) {
            for (Block block : blocks) {
                block(block, section);
            }
        }

        private void block(Block block, String section) {
            give(block.anchor(), section, () -> ClauseWords.prefix(block) + ClauseWords.first(block));
            switch (block) {
                case Block.ItemList list -> {
                    for (Block.Item item : list.items()) {
                        give(item.anchor(), section, () -> ClauseWords.first(item.blocks()));
                        blocks(behindOpening(item.blocks()), section);
                    }
                }
                case Block.Table table -> {
                    row(table.header(), section, "header-");
                    table.rows().forEach(row -> row(row, section, ""));
                }
                case Block.DefinitionList list -> {
                    for (Block.Definition definition : list.definitions()) {
                        give(definition.anchor(), section, () -> ClauseWords.term(definition));
                        definition.meanings().forEach(meaning -> blocks(behindOpening(meaning.blocks()), section));
                    }
                }
                case Block.Quote quote -> blocks(quote.blocks(), section);
                case Block.Paragraph paragraph -> {}
                case Block.CodeBlock code -> {}
                case Block.Rule rule -> {}
                case Block.Verbatim verbatim -> {}
            }
        }

        /// An opening paragraph goes by the id of what it opens.
        private static List<Block> behindOpening(List<Block> blocks) {
            boolean opens = !blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph;
            return opens ? blocks.subList(1, blocks.size()) : blocks;
        }

        private void row(Block.Row row, String section, String prefix) {
            give(row.anchor(), section, () -> prefix + ClauseWords.first(row));
        }

        /// The clause's id: in the first pass only where it is written, in the second for all.
        private String give(Anchor anchor, String section, Supplier<String> words) {
            Anchor known = given.get(anchor);
            if (known != null) {
                return known.id().value();
            }
            if (anchor.written()) {
                if (written && taken.add(anchor.id().value())) {
                    given.put(anchor, anchor);
                    return anchor.id().value();
                }
                if (written) {
                    repeated.add(anchor);
                }
            }
            if (written) {
                return NO_SECTION;
            }
            Anchor derived = Anchor.derived(free(words.get(), section));
            given.put(anchor, derived);
            return derived.id().value();
        }
    }

    private String free(String words, String section) {
        if (taken.add(words)) {
            return words;
        }
        String within = section.isEmpty() ? words : ClauseWords.cut(section + "-" + words);
        if (!within.equals(words) && taken.add(within)) {
            return within;
        }
        int ordinal = ordinals.getOrDefault(within, 1);
        String numbered;
        do {
            numbered = within + "-" + ++ordinal;
        } while (!taken.add(numbered));
        ordinals.put(within, ordinal);
        return numbered;
    }
}
