package org.policybook.governance;

import java.util.List;
import java.util.Optional;

/// Who governs: the posts that own, write and approve, and the committees. Never people.
public record Bodies(List<String> posts, List<Committee> committees) {
    public Bodies {
        posts = List.copyOf(posts);
        committees = List.copyOf(committees);
    }

    /// The committee of a name.
    public Optional<Committee> committee(String name) {
        return committees.stream().filter(body -> body.name().equals(name)).findFirst();
    }

    /// The committees that may approve a type of document.
    public List<Committee> approving(String type) {
        return committees.stream()
                .filter(body -> body.approves().contains(type))
                .toList();
    }

    /// @param quorum how many members must be present to decide
    /// @param approvers how many signatures an approval needs; at least 1
    /// @param members the posts that may sign for it; any post of the organisation when it names none
    /// @param approves the document types it may approve
    public record Committee(
            String name,
            Optional<String> chair,
            int quorum,
            int approvers,
            List<String> members,
            List<String> approves) {
        public Committee {
            members = List.copyOf(members);
            approves = List.copyOf(approves);
        }

        /// Whether a post may sign for the committee.
        public boolean maySign(String post) {
            return members.isEmpty()
                    || members.contains(post)
                    || chair.filter(post::equals).isPresent();
        }
    }
}
