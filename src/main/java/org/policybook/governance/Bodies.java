package org.policybook.governance;

import java.util.List;
import java.util.Optional;

/// Who governs: the posts that own, write and approve, and the committees. Never people.
public record Bodies(List<String> posts, List<Committee> committees) {
    public Bodies {
        posts = List.copyOf(posts);
        committees = List.copyOf(committees);
    }

    /// @param quorum how many members must be present to decide
    /// @param approves the document types it may approve
    public record Committee(String name, Optional<String> chair, int quorum, List<String> approves) {
        public Committee {
            approves = List.copyOf(approves);
        }
    }
}
