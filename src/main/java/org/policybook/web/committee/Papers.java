package org.policybook.web.committee;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policybook.document.DraftId;
import org.policybook.document.PolicyId;
import org.policybook.governance.Bodies;
import org.policybook.governance.ChecklistAnswers;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.Forms;
import org.policybook.governance.lifecycle.DraftProgress;
import org.policybook.governance.lifecycle.DraftStage;
import org.policybook.library.Evidence;
import org.policybook.library.FateOfDraft;
import org.policybook.library.FindEvidence;
import org.policybook.library.JudgeDraft;
import org.policybook.library.Library;
import org.policybook.library.OpenDraft;
import org.policybook.library.ReadPaper;
import org.policybook.library.TellProgress;
import org.policybook.people.Role;
import org.policybook.web.Access;
import org.policybook.web.NotThere;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.springframework.stereotype.Component;

/// Finds the paper that an address means, for those who may read it.
@Component
class Papers {
    private final Library library;
    private final Today today;

    Papers(Library library, Today today) {
        this.library = library;
        this.today = today;
    }

    /// What became of the draft.
    ///
    /// @throws NotThere when this visitor knows of no such draft
    FateOfDraft fate(PolicyId policy, DraftId draft, Visitor visitor) {
        Access.need(visitor, policy.organisation(), Judges.READ);
        FateOfDraft fate = FateOfDraft.of(library, policy, draft);
        if (fate instanceof FateOfDraft.Unknown) {
            throw new NotThere();
        }
        return fate;
    }

    OpenDraft open(PolicyId policy, DraftId draft) {
        return TellProgress.of(library, policy, Optional.of(draft), today.date());
    }

    PaperView view(OpenDraft open, Visitor visitor) {
        DraftProgress progress = open.progress();
        FindEvidence evidence = FindEvidence.of(library, open, today.date());
        Map<String, ChecklistAnswers.Stage> authors = new JudgeDraft(library).stated(open.reading(), today.date());
        return new PaperView(
                open,
                PlainPaper.of(
                        new ReadPaper(library, today.date()).of(open, warning -> {}),
                        open.reading().parsed().policy()),
                DraftProgress.reviewStages(open.organisation()).stream()
                        .map(stage ->
                                stage(stage, progress, evidence).with(Optional.ofNullable(authors.get(stage.id()))))
                        .toList(),
                may(open, progress, visitor));
    }

    private static PaperView.Stage stage(Forms.ChecklistStage stage, DraftProgress progress, FindEvidence evidence) {
        Set<String> confirmed = progress.confirmed(stage);
        Map<String, Evidence> found = evidence.of(stage);
        Map<String, DraftEvent.Criterion> answers = progress.answers(stage);
        return new PaperView.Stage(
                stage.id(),
                stage.label(),
                stage.by(),
                stage.criteria().stream()
                        .map(asked -> PaperView.Criterion.of(asked, confirmed.contains(asked.id()), found, answers))
                        .toList());
    }

    private static PaperView.May may(OpenDraft open, DraftProgress progress, Visitor visitor) {
        boolean own = open.now().isEditor(visitor.person());
        DraftStage stage = progress.stage();
        boolean reviews = visitor.hasAny(Judges.REVIEW, open.policy().organisation());
        Optional<Bodies.Committee> signing = progress.submitted()
                .filter(put -> stage == DraftStage.AWAITING_APPROVAL && !own)
                .filter(put -> visitor.hasAny(Judges.DECIDE, open.policy().organisation()))
                .filter(put -> progress.approvals().stream()
                        .noneMatch(signed ->
                                signed.by().email().equals(visitor.person().email())))
                .flatMap(put -> open.organisation().bodies().committee(put.committee()));
        return new PaperView.May(
                stage == DraftStage.IN_CONSULTATION && visitor.signedIn(),
                stage == DraftStage.IN_REVIEW && reviews && !own,
                own,
                !own && visitor.hasAny(Judges.DECIDE, open.policy().organisation()) && corrects(open, visitor),
                signing,
                Seat.posts(open.organisation(), visitor));
    }

    /// Whether the visitor signed, or chairs the committee of those who did.
    private static boolean corrects(OpenDraft open, Visitor visitor) {
        List<String> posts = Seat.posts(open.organisation(), visitor);
        return open.progress().approvals().stream()
                .anyMatch(signed -> signed.by().email().equals(visitor.person().email())
                        || open.organisation()
                                .bodies()
                                .committee(signed.signature().committee())
                                .flatMap(Bodies.Committee::chair)
                                .filter(posts::contains)
                                .isPresent());
    }

    boolean mayPublish(PolicyId policy, Visitor visitor) {
        return visitor.has(Role.POLICY_MANAGER, policy.organisation());
    }
}
