package org.policybook.search;

import java.util.List;

/// What someone who has typed so far may have in mind; nothing of it comes from texts they may not see.
///
/// @param corrected the words with those that stand nowhere put right; empty when all are known
/// @param completed the words with the last one finished, the most frequent first
/// @param titles policies whose titles have all the words, the last one perhaps unfinished
public record Suggestion(String corrected, List<String> completed, List<Title> titles) {
    public Suggestion {
        completed = List.copyOf(completed);
        titles = List.copyOf(titles);
    }

    /// @param address `ORG/POLICY@VERSION`
    public record Title(String address, String title) {}
}
