package org.policybook.web.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.Forms;
import org.policybook.library.Evidence;
import org.policybook.library.ReviewDraft;
import org.policybook.web.FieldProblem;
import org.policybook.web.Posted;

/// What a reviewer answered on the form, held against what the program found.
record ReviewAnswers(Posted posted, ReviewDraft.Sheet sheet) {
    /// What is not as it must be, each at its question; empty when all can be recorded.
    List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        boolean actions = !posted.lines("review-actions").isEmpty();
        if (answered().isEmpty() && !actions) {
            Forms.Criterion first = sheet.stage().criteria().getFirst();
            problems.add(new FieldProblem(
                    "met-%s-yes".formatted(first.id()),
                    "Nothing was answered. Answer at least one question, or send the draft back with an action."));
        }
        answered().stream()
                .filter(this::isMet)
                .forEach(criterion -> unproved(criterion).ifPresent(problems::add));
        answered().stream()
                .filter(criterion -> !isMet(criterion) && !actions)
                .findFirst()
                .ifPresent(criterion -> problems.add(new FieldProblem(
                        "review-actions",
                        "“%s” is not met. Give at least one action, so that the author knows what to do."
                                .formatted(asked(criterion)))));
        return problems;
    }

    /// Why a confirmation is not enough as it is.
    private Optional<FieldProblem> unproved(Forms.Criterion criterion) {
        Optional<Evidence> found = Optional.ofNullable(sheet.evidence().get(criterion.id()));
        if (posted.text("note-" + criterion.id()).isEmpty()) {
            return found.filter(Evidence::satisfied).isPresent()
                    ? Optional.empty()
                    : Optional.of(new FieldProblem(
                            "note-" + criterion.id(),
                            "“%s”: say what you looked at, since the program found nothing that shows it."
                                    .formatted(asked(criterion))));
        }
        return found.filter(evidence -> !evidence.satisfied()).isPresent()
                        && posted.given("sure-" + criterion.id()).isEmpty()
                ? Optional.of(new FieldProblem(
                        "sure-" + criterion.id(),
                        "“%s”: something is missing. Tick that it is met all the same, or choose “Not met”."
                                .formatted(asked(criterion))))
                : Optional.empty();
    }

    /// The question, to stand within a sentence.
    private static String asked(Forms.Criterion criterion) {
        return criterion.label().replaceAll("\\.$", "");
    }

    private List<Forms.Criterion> answered() {
        return sheet.stage().criteria().stream()
                .filter(criterion -> isMet(criterion) || answer(criterion).equals("no"))
                .toList();
    }

    private boolean isMet(Forms.Criterion criterion) {
        return answer(criterion).equals("yes");
    }

    private String answer(Forms.Criterion criterion) {
        return posted.text("met-" + criterion.id());
    }

    ReviewDraft.Answers answers() {
        List<DraftEvent.Criterion> criteria = new ArrayList<>();
        List<String> asFound = new ArrayList<>();
        for (Forms.Criterion criterion : answered()) {
            String note = posted.text("note-" + criterion.id());
            if (isMet(criterion) && note.isEmpty()) {
                asFound.add(criterion.id());
            } else {
                criteria.add(new DraftEvent.Criterion(criterion.id(), isMet(criterion), note));
            }
        }
        return new ReviewDraft.Answers(
                posted.given("stage"),
                posted.given("group"),
                posted.date("reviewed-on"),
                criteria,
                asFound,
                posted.lines("review-actions"));
    }
}
