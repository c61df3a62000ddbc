package org.policybook.governance;

import java.util.List;

/// People's words for what the organisation's policies call otherwise, approved by it like all of its
/// `organisation.yaml`.
///
/// @param words what people say: `off sick`
/// @param find what a search for them finds too: `sickness absence`
public record Synonym(List<String> words, List<String> find) {
    public Synonym {
        words = List.copyOf(words);
        find = List.copyOf(find);
    }
}
