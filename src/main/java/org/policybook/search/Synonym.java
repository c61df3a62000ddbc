package org.policybook.search;

import java.util.List;

/// People's words for what the policies of an organisation call otherwise.
///
/// @param words what people say: `off sick`
/// @param find what is found by it too: `sickness absence`
public record Synonym(List<String> words, List<String> find) {
    public Synonym {
        words = List.copyOf(words);
        find = List.copyOf(find);
    }
}
