package org.policybook.governance.lifecycle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.DraftEvent.Commented;
import org.policybook.governance.DraftEvent.Decided;
import org.policybook.governance.DraftEvent.MinuteCorrected;
import org.policybook.governance.DraftEvent.Reviewed;
import org.policybook.governance.DraftEvent.Submitted;
import org.policybook.governance.Forms;
import org.policybook.governance.Organisation;
import org.policybook.governance.PolicyRecord;

/// How far a draft has come: its events, held against its present text. What was submitted, confirmed or signed for
/// another revision does not count for this one.
public final class DraftProgress {
    private final Organisation organisation;
    private final DraftNow now;
    private final List<DraftEvent> events;
    private final Consultation consultation;

    private DraftProgress(Organisation organisation, DraftNow now, List<DraftEvent> events) {
        this.organisation = organisation;
        this.now = now;
        this.events = events;
        this.consultation = Consultation.of(events);
    }

    public static DraftProgress of(PolicyRecord record, DraftNow now, Organisation organisation) {
        List<DraftEvent> events = record.events().stream()
                .filter(DraftEvent.class::isInstance)
                .map(DraftEvent.class::cast)
                .filter(event -> event.target().draft().equals(now.target().draft()))
                .toList();
        return new DraftProgress(organisation, now, events);
    }

    public DraftStage stage() {
        if (consultation.open()) {
            return DraftStage.IN_CONSULTATION;
        }
        if (!returns().isEmpty()) {
            return DraftStage.RETURNED;
        }
        return submitted().isPresent() ? submittedStage() : DraftStage.DRAFT;
    }

    private DraftStage submittedStage() {
        if (!openStages().isEmpty()) {
            return DraftStage.IN_REVIEW;
        }
        return approvals().size() < needed() ? DraftStage.AWAITING_APPROVAL : DraftStage.APPROVED;
    }

    public Consultation consultation() {
        return consultation;
    }

    /// Every step that was taken with this draft, oldest first.
    public List<DraftEvent> events() {
        return events;
    }

    /// The submission of the present text; empty when it was not submitted, or changed since.
    public Optional<Submitted> submitted() {
        return lastSubmission().filter(last -> isNow(last));
    }

    /// The last submission, whatever became of the text since.
    public Optional<Submitted> lastSubmission() {
        return of(Submitted.class).stream().reduce((before, after) -> after);
    }

    /// What an edit took away: the last submission, when the text changed since and it was not returned.
    public Optional<Submitted> voided() {
        return lastSubmission().filter(last -> !isNow(last) && returns().isEmpty());
    }

    /// Signatures that an edit took away.
    public List<Decided> voidedApprovals() {
        return of(Decided.class).stream()
                .filter(decided -> decided.approved() && !isNow(decided))
                .toList();
    }

    /// The reviewing groups' answers that sent the last submission back.
    public List<String> actions() {
        List<String> actions = new ArrayList<>();
        returns().forEach(event -> actions.addAll(actionsOf(event)));
        return actions;
    }

    /// The last answer of a reviewing group to a stage, whatever became of the text.
    public Optional<Reviewed> lastReview(Forms.ChecklistStage stage) {
        return reviews(stage).stream().reduce((before, after) -> after);
    }

    /// The last answer to each criterion of a stage that stands confirmed, or was refused since.
    public Map<String, DraftEvent.Criterion> answers(Forms.ChecklistStage stage) {
        Map<String, DraftEvent.Criterion> answers = new LinkedHashMap<>();
        Set<String> confirmed = confirmed(stage);
        reviews(stage)
                .forEach(review -> review.criteria().stream()
                        .filter(answer -> confirmed.contains(answer.id()) || !answer.met())
                        .forEach(answer -> answers.put(answer.id(), answer)));
        return answers;
    }

    private List<Reviewed> reviews(Forms.ChecklistStage stage) {
        return of(Reviewed.class).stream()
                .filter(review -> review.stage().equals(stage.id()))
                .toList();
    }

    /// Stages of the checklist that a group has yet to confirm.
    public List<Forms.ChecklistStage> openStages() {
        return reviewStages(organisation).stream()
                .filter(stage -> !confirmed(stage).containsAll(criteria(stage)))
                .toList();
    }

    /// The ids of a stage's criteria that stand confirmed for the present text.
    public Set<String> confirmed(Forms.ChecklistStage stage) {
        return submitted().isPresent() ? confirmedLast(stage) : Set.of();
    }

    /// The ids of a stage's criteria that were confirmed for the last submission, whatever became of the text.
    public Set<String> confirmedLast(Forms.ChecklistStage stage) {
        Set<String> confirmed = new HashSet<>();
        String prefix = stage.id() + "/";
        lastSubmission()
                .ifPresent(submitted -> submitted.standing().stream()
                        .filter(name -> name.startsWith(prefix))
                        .forEach(name -> confirmed.add(name.substring(prefix.length()))));
        for (Reviewed review : sinceSubmission(Reviewed.class)) {
            if (review.stage().equals(stage.id())) {
                review.criteria().forEach(criterion -> {
                    if (criterion.met()) {
                        confirmed.add(criterion.id());
                    } else {
                        confirmed.remove(criterion.id());
                    }
                });
            }
        }
        return confirmed;
    }

    /// The signatures that count: approvals of the present text, one a person, with the minute as it was put right.
    public List<Decided> approvals() {
        return submitted().isEmpty()
                ? List.of()
                : sinceSubmission(Decided.class).stream()
                        .filter(Decided::approved)
                        .map(this::corrected)
                        .toList();
    }

    private Decided corrected(Decided signed) {
        return sinceSubmission(MinuteCorrected.class).stream()
                .reduce((before, after) -> after)
                .map(right -> signed.minutedAs(right.minute()))
                .orElse(signed);
    }

    /// What reviewing groups answered about the present text.
    List<Reviewed> reviewed() {
        return submitted().isEmpty() ? List.of() : sinceSubmission(Reviewed.class);
    }

    /// How many signatures the committee's approval needs.
    public int needed() {
        return lastSubmission()
                .flatMap(last -> organisation.bodies().committee(last.committee()))
                .map(committee -> committee.approvers())
                .orElse(1);
    }

    /// Gates that were waived for the present text.
    public List<DraftEvent.Waived> waived() {
        return of(DraftEvent.Waived.class).stream().filter(this::isNow).toList();
    }

    /// What leads on from here, in a sentence or two.
    public String needs() {
        return Needs.of(this);
    }

    /// Whether a step was about the present text.
    boolean isNow(DraftEvent event) {
        return event.target().equals(now.target());
    }

    DraftNow now() {
        return now;
    }

    Organisation organisation() {
        return organisation;
    }

    Optional<Commented> comment(int number) {
        return of(Commented.class).stream()
                .filter(comment -> comment.number() == number)
                .findFirst();
    }

    /// Stages with criteria are for reviewing groups; the committee's own stage has outcomes only.
    public static List<Forms.ChecklistStage> reviewStages(Organisation organisation) {
        return organisation.forms().checklist().stream()
                .filter(stage -> !stage.criteria().isEmpty())
                .toList();
    }

    static List<String> criteria(Forms.ChecklistStage stage) {
        return stage.criteria().stream().map(Forms.Criterion::id).toList();
    }

    /// The steps that sent the last submission back.
    private List<DraftEvent> returns() {
        return sinceSubmission(DraftEvent.class).stream()
                .filter(event -> !actionsOf(event).isEmpty())
                .toList();
    }

    private static List<String> actionsOf(DraftEvent event) {
        return switch (event) {
            case Reviewed review -> review.actions();
            case Decided decided -> decided.actions();
            case Submitted s -> List.of();
            case DraftEvent.ConsultationOpened o -> List.of();
            case Commented c -> List.of();
            case DraftEvent.CommentAnswered a -> List.of();
            case DraftEvent.ConsultationClosed c -> List.of();
            case MinuteCorrected m -> List.of();
            case DraftEvent.Waived w -> List.of();
            case DraftEvent.GivenUp g -> List.of();
        };
    }

    private <T extends DraftEvent> List<T> sinceSubmission(Class<T> type) {
        Optional<Submitted> last = lastSubmission();
        return last.isEmpty() ? List.of() : of(type, events.subList(events.lastIndexOf(last.get()) + 1, events.size()));
    }

    private <T extends DraftEvent> List<T> of(Class<T> type) {
        return of(type, events);
    }

    private static <T extends DraftEvent> List<T> of(Class<T> type, List<DraftEvent> events) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
