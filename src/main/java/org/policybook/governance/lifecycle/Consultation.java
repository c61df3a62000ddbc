package org.policybook.governance.lifecycle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.DraftEvent.CommentAnswered;
import org.policybook.governance.DraftEvent.Commented;
import org.policybook.governance.DraftEvent.ConsultationClosed;
import org.policybook.governance.DraftEvent.ConsultationOpened;

/// The consultation on a draft.
///
/// @param rounds each time views were asked for
/// @param open whether comments are taken now
/// @param closed whether one was brought to its end
public record Consultation(List<ConsultationOpened> rounds, boolean open, boolean closed, List<Comment> comments) {
    public Consultation {
        rounds = List.copyOf(rounds);
        comments = List.copyOf(comments);
    }

    /// A comment, and the last response to it.
    public record Comment(Commented comment, Optional<CommentAnswered> answer) {}

    static Consultation of(List<DraftEvent> events) {
        List<ConsultationOpened> rounds = new ArrayList<>();
        Map<Integer, Comment> comments = new LinkedHashMap<>();
        boolean open = false;
        boolean closed = false;
        for (DraftEvent event : events) {
            if (event instanceof ConsultationOpened opened) {
                rounds.add(opened);
                open = true;
            } else if (event instanceof ConsultationClosed) {
                open = false;
                closed = true;
            } else if (event instanceof Commented comment) {
                comments.put(comment.number(), new Comment(comment, Optional.empty()));
            } else if (event instanceof CommentAnswered answer) {
                comments.computeIfPresent(
                        answer.comment(), (number, before) -> new Comment(before.comment(), Optional.of(answer)));
            }
        }
        return new Consultation(rounds, open, closed, List.copyOf(comments.values()));
    }

    /// Comments without a response.
    public List<Commented> unanswered() {
        return comments.stream()
                .filter(comment -> comment.answer().isEmpty())
                .map(Comment::comment)
                .toList();
    }
}
