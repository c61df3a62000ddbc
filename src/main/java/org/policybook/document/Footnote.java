package org.policybook.document;

import java.util.List;

/// The text of a footnote, written `[^label]: …` anywhere in the policy and kept at its end.
public record Footnote(String label, List<Block> blocks) {
    public Footnote {
        blocks = List.copyOf(blocks);
    }
}
