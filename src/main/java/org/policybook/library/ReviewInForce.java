package org.policybook.library;

import java.time.Period;
import java.util.Optional;
import org.policybook.deadline.ReviewInterval;
import org.policybook.document.Address;
import org.policybook.document.BadInput;
import org.policybook.document.Edition;
import org.policybook.document.FrontMatter;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicyId;
import org.policybook.governance.Approval;
import org.policybook.governance.VersionEvent;
import org.policybook.governance.lifecycle.Step;

/// Moves the review date of the version in force: by an extension, by an event
/// that cannot wait, or after a review that changed nothing. The text
/// stays as it is.
public final class ReviewInForce {
    private final Library library;
    private final TakeStep steps;

    public ReviewInForce(Library library) {
        this.library = library;
        this.steps = new TakeStep(library);
    }

    /// @param approval who allowed it, and when
    /// @throws BadInput when there is no such policy
    public Step extend(PolicyId policy, PartialDate to, Approval approval, String rationale, Session session) {
        return steps.ofVersion(policy, session, step -> step.extend(to, approval, rationale));
    }

    /// @param due when the next review is due; by the organisation's rule when empty
    /// @throws BadInput when there is no such policy, or neither a date nor a rule for one
    public Step reaffirm(
            PolicyId policy,
            Optional<PartialDate> due,
            Approval approval,
            VersionEvent.Evidence evidence,
            Session session) {
        FrontMatter facts = new ReadPolicy(library)
                .read(new Address(policy, new Edition.InForce()), session.today())
                .parsed()
                .policy()
                .frontMatter();
        PartialDate next = due.or(() -> byRule(policy, facts, approval.on()))
                .orElseThrow(() -> new BadInput(
                        "Neither %s nor its organisation says how often it is reviewed. Give the date of the next review with --review-due."
                                .formatted(policy)));
        return steps.ofVersion(
                policy,
                session,
                step -> step.reaffirm(next, approval, evidence, facts.author().orElse("")));
    }

    /// Brings the review forward.
    ///
    /// @param because what happened, such as `the Online Safety Act changed`
    /// @throws BadInput when there is no such policy
    public Step trigger(PolicyId policy, PartialDate due, String because, PartialDate happened, Session session) {
        return steps.ofVersion(policy, session, step -> step.trigger(due, because, happened));
    }

    private Optional<PartialDate> byRule(PolicyId policy, FrontMatter facts, PartialDate reviewed) {
        return facts.text("review", "every")
                .map(Period::parse)
                .or(() -> library.organisation(policy.organisation())
                        .rules()
                        .review()
                        .every())
                .map(length -> new ReviewInterval(length).after(reviewed));
    }
}
