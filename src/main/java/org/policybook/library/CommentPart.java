package org.policybook.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.lifecycle.Consultation;
import org.policybook.render.MeetingPack.Column;
import org.policybook.render.MeetingPack.Part;
import org.policybook.render.ShownDate;

/// The consultation on a draft, for a committee's paper: comments without an answer first.
final class CommentPart {
    private static final String TITLE = "Consultation";

    private CommentPart() {}

    static Part of(Consultation consultation) {
        if (consultation.rounds().isEmpty()) {
            return new Part(TITLE, "Nobody was asked for their views through the library.");
        }
        List<String> told = new ArrayList<>();
        consultation.rounds().forEach(round -> told.add(asked(round)));
        told.add(count(consultation));
        return new Part(
                TITLE,
                told,
                List.of(
                        new Column("No.", 7),
                        new Column("From", 17),
                        new Column("About", 17),
                        new Column("What was said", 29),
                        new Column("The author's answer", 30)),
                consultation.comments().stream()
                        .sorted(Comparator.comparing(comment -> comment.answer().isPresent()))
                        .map(CommentPart::row)
                        .toList());
    }

    private static String asked(DraftEvent.ConsultationOpened round) {
        return "Asked: %s%s. %s"
                .formatted(
                        round.invited().stream().collect(Collectors.joining(", ")),
                        round.until()
                                .map(until -> ", until " + ShownDate.of(until, PaperOfDraft.LANGUAGE))
                                .orElse(""),
                        round.about())
                .strip();
    }

    private static String count(Consultation consultation) {
        int all = consultation.comments().size();
        int open = consultation.unanswered().size();
        String ended = consultation.open() ? "It is still open." : "It is closed.";
        return all == 0
                ? "No comments came in. " + ended
                : "%s, %s without an answer. %s"
                        .formatted(all == 1 ? "1 comment" : all + " comments", open == 0 ? "none" : open, ended);
    }

    private static List<String> row(Consultation.Comment comment) {
        DraftEvent.Commented said = comment.comment();
        return List.of(
                Integer.toString(said.number()),
                said.from(),
                said.clause().map(clause -> "#" + clause).orElse("The whole"),
                said.text(),
                comment.answer()
                        .map(answer -> "%s: %s".formatted(response(answer.response()), answer.text()))
                        .orElse("Open: no answer yet"));
    }

    private static String response(DraftEvent.Response response) {
        String name = response.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
