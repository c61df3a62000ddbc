package org.policybook.check;

import java.util.List;
import org.policybook.document.Anchor;
import org.policybook.document.Block;
import org.policybook.document.ClauseId;
import org.policybook.document.PlainText;
import org.policybook.document.Section;

/// A heading with nothing under it, a table without rows, or a sentence that announces a list which does not
/// come.
final class NothingFollows implements Rule {
    private static final int LONGEST = 80;

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "nothing-follows",
                "The reader is promised something that is not there.",
                "Write what was meant, say \"None\", or take the announcement out.");
    }

    @Override
    public void check(CheckedText text, Notes notes) {
        lastWords(text.policy().preamble(), false, notes);
        sections(text.policy().sections(), notes);
    }

    private static void sections(List<Section> sections, Notes notes) {
        for (Section section : sections) {
            if (section.blocks().isEmpty() && section.sections().isEmpty()) {
                notes.at(section.id(), "Nothing stands under the heading \"%s\".".formatted(section.title()));
            }
            lastWords(section.blocks(), !section.sections().isEmpty(), notes);
            section.blocks().forEach(block -> table(block, notes));
            sections(section.sections(), notes);
        }
    }

    private static void lastWords(List<Block> blocks, boolean sectionsFollow, Notes notes) {
        if (!blocks.isEmpty()
                && !sectionsFollow
                && blocks.getLast() instanceof Block.Paragraph(Anchor anchor, var content)
                && PlainText.of(content).endsWith(":")) {
            announced(anchor.id(), PlainText.of(content), notes);
        }
    }

    private static void announced(ClauseId clause, String words, Notes notes) {
        String end = Sentences.of(words).reduce(words, (one, last) -> last);
        String shown =
                end.length() <= LONGEST ? end : "…" + end.substring(end.indexOf(' ', end.length() - LONGEST) + 1);
        notes.at(clause, "\"%s\" announces something, and nothing follows.".formatted(shown));
    }

    private static void table(Block block, Notes notes) {
        if (block instanceof Block.Table table && table.rows().isEmpty()) {
            notes.at(table.header().anchor().id(), "The table has a header and no rows.");
        }
    }
}
