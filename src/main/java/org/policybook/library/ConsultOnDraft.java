package org.policybook.library;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.policybook.document.BadInput;
import org.policybook.document.ClauseId;
import org.policybook.document.Clauses;
import org.policybook.document.DraftId;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicyId;
import org.policybook.document.Spelling;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.lifecycle.DraftSteps;
import org.policybook.governance.lifecycle.Step;

/// Asks for views on a draft, takes comments, and answers them.
public final class ConsultOnDraft {
    private final TakeStep steps;
    private final OpenDraft draft;
    private final Session session;

    /// @param draft which one, where there are several
    /// @throws BadInput when there is no such draft
    public ConsultOnDraft(Library library, PolicyId policy, Optional<DraftId> draft, Session session) {
        this.steps = new TakeStep(library);
        this.draft = steps.draft(policy, draft, session);
        this.session = session;
    }

    public OpenDraft draft() {
        return draft;
    }

    /// @param until today or later
    /// @param about what is asked, in a sentence
    public Step open(List<String> invited, Optional<PartialDate> until, String about) {
        if (until.filter(last -> last.lastDay().isBefore(session.today())).isPresent()) {
            return new Step.Refused(
                    "until",
                    "Views would be wanted until %s, and today is %s. Give today or a later day."
                            .formatted(until.orElseThrow(), session.today()));
        }
        return take(step -> step.consult(invited, until, about));
    }

    /// @param from whose view it is; the session's person when empty
    /// @throws BadInput when the draft has no such clause
    public Step comment(Optional<ClauseId> clause, Optional<String> from, String text) {
        clause.ifPresent(this::known);
        return take(step -> step.comment(clause, from.orElse(session.by().name()), text));
    }

    private void known(ClauseId clause) {
        List<String> clauses = Clauses.of(draft.reading().parsed().policy()).stream()
                .map(found -> found.id().value())
                .toList();
        if (!clauses.contains(clause.value())) {
            throw new BadInput("%s has no clause \"%s\". %s"
                    .formatted(
                            draft.reading().address(),
                            clause,
                            Spelling.nearest(clause.value(), clauses)
                                    .map("Did you mean \"%s\"?"::formatted)
                                    .orElseGet(() -> "It has: %s."
                                            .formatted(
                                                    clauses.stream().limit(20).collect(Collectors.joining(", "))))));
        }
    }

    public Step answer(int comment, DraftEvent.Response response, String text) {
        return take(step -> step.answer(comment, response, text));
    }

    public Step close() {
        return take(DraftSteps::closeConsultation);
    }

    private Step take(Function<DraftSteps, Step> step) {
        return steps.ofDraft(draft, session, (progress, recorded) -> step.apply(new DraftSteps(progress, recorded)));
    }
}
