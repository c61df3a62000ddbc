package org.policybook.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policybook.deadline.Addressee;
import org.policybook.deadline.Escalation;
import org.policybook.deadline.ReminderLadder;
import org.policybook.governance.Bodies;
import org.policybook.governance.Organisation;
import org.policybook.governance.ReminderRule;

/// The ladder of an organisation. Where its file does not say whom to tell when a review is late, it is the chair
/// of the committee that approves such documents after four weeks, and the committee after twelve; without such a
/// committee the policy managers after four weeks.
final class OrganisationLadder {
    private static final int FOUR_WEEKS = 28;
    private static final int TWELVE_WEEKS = 84;

    private final Organisation organisation;

    OrganisationLadder(Organisation organisation) {
        this.organisation = organisation;
    }

    /// Without those who are told later: it has a reminder on the same days as every other.
    ReminderLadder plain() {
        return ladder(List.of());
    }

    /// @param type of the document
    ReminderLadder of(Optional<String> type) {
        Optional<List<ReminderRule.Escalated>> stated = organisation.reminders().escalations();
        return ladder(
                stated.isPresent()
                        ? stated.orElseThrow().stream()
                                .map(one -> new Escalation(new Addressee.Body(one.to()), one.overdueDays()))
                                .toList()
                        : usual(type));
    }

    private ReminderLadder ladder(List<Escalation> escalations) {
        ReminderRule rule = organisation.reminders();
        return new ReminderLadder(rule.before(), rule.everyWeeks(), rule.weekday(), escalations);
    }

    private List<Escalation> usual(Optional<String> type) {
        List<Bodies.Committee> committees =
                type.map(organisation.bodies()::approving).orElse(List.of());
        if (committees.isEmpty()) {
            return List.of(new Escalation(new Addressee.PolicyManagers(), FOUR_WEEKS));
        }
        Bodies.Committee committee = committees.getFirst();
        List<Escalation> usual = new ArrayList<>();
        committee.chair().ifPresent(chair -> usual.add(new Escalation(new Addressee.Body(chair), FOUR_WEEKS)));
        usual.add(new Escalation(new Addressee.Body(committee.name()), TWELVE_WEEKS));
        return usual;
    }
}
