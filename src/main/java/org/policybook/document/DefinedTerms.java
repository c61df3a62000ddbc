package org.policybook.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The terms a policy defines in its definition lists, each with the clause that defines it.
public final class DefinedTerms {
    private DefinedTerms() {}

    /// Terms as written, in reading order; of a term defined twice, the first clause.
    public static Map<String, ClauseId> of(Policy policy) {
        Map<String, ClauseId> terms = new LinkedHashMap<>();
        blocks(policy.preamble(), terms);
        policy.sections().forEach(section -> section(section, terms));
        return terms;
    }

    private static void section(Section section, Map<String, ClauseId> terms) {
        blocks(section.blocks(), terms);
        section.sections().forEach(inner -> section(inner, terms));
    }

    private static void blocks(List<Block> blocks, Map<String, ClauseId> terms) {
        for (Block block : blocks) {
            if (block instanceof Block.DefinitionList list) {
                list.definitions()
                        .forEach(definition -> definition
                                .terms()
                                .forEach(term -> terms.putIfAbsent(
                                        PlainText.of(term.content()),
                                        definition.anchor().id())));
            }
        }
    }
}
