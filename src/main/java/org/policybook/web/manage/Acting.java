package org.policybook.web.manage;

import java.time.LocalDate;
import java.util.Optional;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Approval;
import org.policybook.governance.VersionEvent;
import org.policybook.governance.lifecycle.Step;
import org.policybook.library.CorrectFact;
import org.policybook.library.HaltPolicy;
import org.policybook.library.Library;
import org.policybook.library.ReviewInForce;
import org.policybook.library.Session;
import org.policybook.web.Posted;
import org.springframework.stereotype.Component;

/// Takes the step that a form asks for.
@Component
class Acting {
    private final Library library;

    Acting(Library library) {
        this.library = library;
    }

    /// @throws org.policybook.document.BadInput when a date or a number is none
    Step take(Act act, PolicyId policy, Posted posted, Session session) {
        return switch (act) {
            case EXTEND ->
                new ReviewInForce(library)
                        .extend(
                                policy,
                                PartialDate.parse(posted.text("to")),
                                approval(posted, session.today()),
                                posted.text("reason"),
                                session);
            case REAFFIRM ->
                new ReviewInForce(library)
                        .reaffirm(
                                policy,
                                posted.date("due"),
                                approval(posted, session.today()),
                                new VersionEvent.Evidence(posted.text("references"), posted.lines("sources")),
                                session);
            case SUSPEND -> halt(HaltPolicy.Kind.SUSPEND, policy, posted, session);
            case REINSTATE -> halt(HaltPolicy.Kind.REINSTATE, policy, posted, session);
            case WITHDRAW -> halt(HaltPolicy.Kind.WITHDRAW, policy, posted, session);
            case CORRECT ->
                new CorrectFact(library)
                        .correct(
                                policy,
                                VersionNumber.of(posted.text("version")),
                                posted.text("field"),
                                posted.text("value"),
                                posted.text("reason"),
                                session);
        };
    }

    private Step halt(HaltPolicy.Kind kind, PolicyId policy, Posted posted, Session session) {
        LocalDate from = posted.date("from").map(PartialDate::firstDay).orElse(session.today());
        return new HaltPolicy(library).halt(kind, policy, Optional.empty(), from, posted.text("reason"), session);
    }

    private static Approval approval(Posted posted, LocalDate today) {
        return new Approval(
                posted.text("approved-by"), posted.date("approved-on").orElse(PartialDate.of(today)));
    }
}
