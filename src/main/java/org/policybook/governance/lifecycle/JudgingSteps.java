package org.policybook.governance.lifecycle;

import java.util.List;
import java.util.Optional;
import org.policybook.document.PartialDate;
import org.policybook.governance.Bodies;
import org.policybook.governance.DraftEvent.Criterion;
import org.policybook.governance.DraftEvent.Decided;
import org.policybook.governance.DraftEvent.Minute;
import org.policybook.governance.DraftEvent.MinuteCorrected;
import org.policybook.governance.DraftEvent.Reviewed;
import org.policybook.governance.DraftEvent.Signature;
import org.policybook.governance.DraftEvent.Submitted;
import org.policybook.governance.Forms;
import org.policybook.governance.Recorded;

/// The steps of those who judge a draft: reviewing groups and committees. Nobody judges a text of their own.
public final class JudgingSteps {
    private final DraftProgress progress;
    private final Recorded recorded;
    private final JudgingDays days;

    public JudgingSteps(DraftProgress progress, Recorded recorded, PartialDate today) {
        this(progress, recorded, new JudgingDays(progress, Optional.of(today)));
    }

    private JudgingSteps(DraftProgress progress, Recorded recorded, JudgingDays days) {
        this.progress = progress;
        this.recorded = recorded;
        this.days = days;
    }

    /// Steps of a record that is read again. Their days were judged when they were recorded.
    public static JudgingSteps again(DraftProgress progress, Recorded recorded) {
        return new JudgingSteps(progress, recorded, new JudgingDays(progress, Optional.empty()));
    }

    /// A reviewing group answers a stage of the checklist: confirms criteria, or sends the draft back with actions.
    /// Criteria that are not answered stay open.
    public Step review(
            Forms.ChecklistStage stage, String group, PartialDate on, List<Criterion> criteria, List<String> actions) {
        return at(DraftStage.IN_REVIEW, "reviewed")
                .when(ownText(), "own-policy")
                .when(days.ofReview(on), "date")
                .when(unknown(stage, criteria), "criterion")
                .when(
                        criteria.isEmpty() && actions.isEmpty(),
                        "answers",
                        () ->
                                "Nothing was answered. Confirm criteria with their evidence, or send the draft back with actions. Still open: %s."
                                        .formatted(Needs.open(stage, progress)))
                .when(
                        criteria.stream()
                                .anyMatch(answer ->
                                        answer.met() && answer.evidence().isBlank()),
                        "evidence",
                        () -> "A criterion is confirmed with its evidence: what was looked at, in a few words.")
                .when(
                        actions.isEmpty() && criteria.stream().anyMatch(answer -> !answer.met()),
                        "actions",
                        () ->
                                "A criterion that is not met sends the draft back, and the author must know what to do. Give at least one action.")
                .otherwise(() ->
                        new Reviewed(recorded, progress.now().target(), stage.id(), group, on, criteria, actions));
    }

    private static Optional<String> unknown(Forms.ChecklistStage stage, List<Criterion> criteria) {
        List<String> known = DraftProgress.criteria(stage);
        return criteria.stream()
                .map(Criterion::id)
                .filter(id -> !known.contains(id))
                .findFirst()
                .map(id -> "The stage \"%s\" has no criterion \"%s\". It has: %s."
                        .formatted(stage.label(), id, String.join(", ", known)));
    }

    /// A member signs the committee's decision.
    ///
    /// @param actions what the author has to do; needed for a refusal, and impossible for an approval
    public Step decide(boolean approved, Signature signature, Minute minute, List<String> actions) {
        Refusals refusals = standing(approved)
                .when(ownText(), "own-policy")
                .when(ownPost(signature), "own-policy")
                .when(days.ofDecision(minute.on()), "date");
        committee(refusals, signature, minute);
        return refusals.when(signedAlready(signature), "one-signature-each")
                .when(otherMinute(minute), "one-decision")
                .when(
                        !approved && actions.isEmpty(),
                        "actions",
                        () -> "A refusal tells the author what to do. Give at least one action with --action.")
                .when(
                        approved && !actions.isEmpty(),
                        "actions",
                        () ->
                                "An approval has no actions: it binds to the text as it is. Refuse it with actions, or approve it without.")
                .otherwise(() -> new Decided(recorded, progress.now().target(), approved, signature, minute, actions));
    }

    /// Puts a wrong minute of the approvals right, for all who signed.
    ///
    /// @param post of the committee's chair, or one that signed
    public Step correctMinute(String post, Minute minute, String reason) {
        return new Refusals()
                .when(
                        progress.approvals().isEmpty(),
                        "stage",
                        () -> "Nobody has signed an approval of the present text, so there is no minute to correct.")
                .when(ownText(), "own-policy")
                .when(
                        !mayCorrect(post),
                        "membership",
                        () -> "The minute is corrected by the chair of the committee, or by somebody who signed.")
                .when(days.ofDecision(minute.on()), "date")
                .when(lacking(minute), "minute")
                .when(
                        progress.approvals().stream().map(Decided::minute).allMatch(minute::equals),
                        "correction",
                        () -> "The minute is recorded like this already. Change what is wrong in it.")
                .when(reason.isBlank(), "reason", () -> "Say in a line what was wrong.")
                .otherwise(() -> new MinuteCorrected(recorded, progress.now().target(), post, minute, reason.strip()));
    }

    private boolean mayCorrect(String post) {
        boolean chairs = progress.submitted()
                .flatMap(put -> progress.organisation().bodies().committee(put.committee()))
                .flatMap(Bodies.Committee::chair)
                .filter(post::equals)
                .isPresent();
        return chairs
                || progress.approvals().stream()
                        .anyMatch(signed -> signed.signature().post().equals(post)
                                && signed.by()
                                        .email()
                                        .equalsIgnoreCase(recorded.by().email()));
    }

    private Optional<String> lacking(Minute minute) {
        Optional<Integer> quorum = progress.submitted()
                .flatMap(put -> progress.organisation().bodies().committee(put.committee()))
                .map(Bodies.Committee::quorum);
        if (quorum.filter(least -> minute.present() < least).isPresent()) {
            return Optional.of("The committee decides with at least %d members present, and there were %d."
                    .formatted(quorum.orElseThrow(), minute.present()));
        }
        return minute.reference().isBlank()
                ? Optional.of("A decision needs its minute reference, so that it can be found in the minutes.")
                : Optional.empty();
    }

    private Refusals standing(boolean approved) {
        if (!approved && !progress.approvals().isEmpty()) {
            Decided first = progress.approvals().getFirst();
            return new Refusals()
                    .when(
                            true,
                            "conflicting-decision",
                            () ->
                                    "The %s approved this text on %s (%s, signed by %s), and a committee decides once on a text. It comes back to it when the text changes."
                                            .formatted(
                                                    first.signature().committee(),
                                                    first.minute().on(),
                                                    first.minute().reference(),
                                                    first.by().name()));
        }
        if (progress.stage() == DraftStage.RETURNED && progress.submitted().isPresent()) {
            return new Refusals()
                    .when(
                            true,
                            "conflicting-decision",
                            () ->
                                    "This text was returned with actions already: %s. The author settles them and submits it again."
                                            .formatted(String.join("; ", progress.actions())));
        }
        return at(DraftStage.AWAITING_APPROVAL, "decided on");
    }

    private void committee(Refusals refusals, Signature signature, Minute minute) {
        String asked = progress.submitted().map(Submitted::committee).orElse(signature.committee());
        Optional<Bodies.Committee> committee = progress.organisation().bodies().committee(asked);
        refusals.when(
                        !asked.equals(signature.committee()),
                        "committee",
                        () -> "The draft was put before the %s, and the %s cannot decide on it."
                                .formatted(asked, signature.committee()))
                .when(
                        committee
                                .filter(body -> !body.maySign(signature.deciding()))
                                .isPresent(),
                        "membership",
                        () -> "%s does not sign for the %s. Its members are: %s."
                                .formatted(
                                        signature.deciding(),
                                        asked,
                                        String.join(
                                                ", ", committee.orElseThrow().members())))
                .when(
                        committee
                                .filter(body -> minute.present() < body.quorum())
                                .isPresent(),
                        "quorum",
                        () -> "The %s decides with at least %d members present, and there were %d."
                                .formatted(asked, committee.orElseThrow().quorum(), minute.present()))
                .when(
                        minute.reference().isBlank(),
                        "minute",
                        () -> "A decision needs its minute reference, so that it can be found in the minutes.");
    }

    private Optional<String> signedAlready(Signature signature) {
        return progress.approvals().stream()
                .filter(decided ->
                        decided.by().email().equalsIgnoreCase(recorded.by().email())
                                || decided.signature().deciding().equals(signature.deciding()))
                .findFirst()
                .map(first ->
                        "%s has signed already, as %s. %d of %d signatures are there; the others are of other members."
                                .formatted(
                                        first.by().name(),
                                        first.signature().deciding(),
                                        progress.approvals().size(),
                                        progress.needed()));
    }

    private Optional<String> otherMinute(Minute minute) {
        return progress.approvals().stream()
                .map(Decided::minute)
                .filter(first -> !first.reference().equals(minute.reference())
                        || !first.on().equals(minute.on()))
                .findFirst()
                .map(first ->
                        "The decision was minuted as %s on %s; this signature names %s on %s. All sign the same decision."
                                .formatted(first.reference(), first.on(), minute.reference(), minute.on()));
    }

    private Optional<String> ownText() {
        return progress.now().isEditor(recorded.by())
                ? Optional.of(
                        "%s saved a revision of this draft, and nobody judges a text of their own. Another person must do it."
                                .formatted(recorded.by().name()))
                : Optional.empty();
    }

    private Optional<String> ownPost(Signature signature) {
        return progress.now().isAuthor(signature.deciding()) || progress.now().isAuthor(signature.post())
                ? Optional.of(
                        "The %s is named as the author of this policy, and cannot approve it. Another post must sign."
                                .formatted(progress.now().author()))
                : Optional.empty();
    }

    private Refusals at(DraftStage stage, String done) {
        return new Refusals()
                .when(
                        progress.stage() != stage,
                        "stage",
                        () -> "The draft %s, and cannot be %s. %s"
                                .formatted(progress.stage().words(), done, progress.needs()));
    }
}
