package org.policybook.library;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policybook.document.PartialDate;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.lifecycle.Consultation;
import org.policybook.governance.lifecycle.DraftProgress;
import org.policybook.render.MeetingPack.Column;
import org.policybook.render.MeetingPack.Part;
import org.policybook.render.ShownDate;

/// The consultation on a draft, for a committee's paper: comments without an answer first.
final class CommentPart {
    private static final String TITLE = "Consultation";

    private CommentPart() {}

    static Part of(OpenDraft draft, DraftProgress progress) {
        Consultation consultation = progress.consultation();
        NamedClauses clauses = new NamedClauses(draft.reading().parsed().policy());
        if (consultation.rounds().isEmpty()) {
            return new Part(TITLE, "Nobody was asked for their views through the library.");
        }
        List<String> told = new ArrayList<>();
        consultation.rounds().forEach(round -> told.add(asked(round)));
        ran(progress).ifPresent(told::add);
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
                        .map(comment -> row(comment, clauses))
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

    /// How long views could be given, and whether it ended before the day that was named.
    private static Optional<String> ran(DraftProgress progress) {
        Optional<LocalDate> closed = progress.events().stream()
                .filter(DraftEvent.ConsultationClosed.class::isInstance)
                .map(CommentPart::day)
                .reduce((before, after) -> after);
        LocalDate opened = day(progress.consultation().rounds().getFirst());
        Optional<LocalDate> until =
                progress.consultation().rounds().getLast().until().map(PartialDate::lastDay);
        return closed.filter(end -> !progress.consultation().open())
                .map(end -> "Views could be given for %s, from %s to %s%s."
                        .formatted(
                                Days.counted(ChronoUnit.DAYS.between(opened, end)),
                                Days.written(opened),
                                Days.written(end),
                                until.filter(end::isBefore)
                                        .map(last -> ", and was closed %s early"
                                                .formatted(Days.counted(ChronoUnit.DAYS.between(end, last))))
                                        .orElse("")));
    }

    private static LocalDate day(DraftEvent event) {
        return LocalDate.ofInstant(event.recordedAt(), ZoneOffset.UTC);
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

    private static List<String> row(Consultation.Comment comment, NamedClauses clauses) {
        DraftEvent.Commented said = comment.comment();
        return List.of(
                Integer.toString(said.number()),
                said.from(),
                said.clause().map(clause -> clauses.in("#" + clause)).orElse("The whole"),
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
