package org.policybook.web.committee;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policybook.governance.DraftEvent;
import org.policybook.library.FateOfDraft;
import org.policybook.library.OpenDraft;
import org.policybook.web.FieldProblem;
import org.policybook.web.Posted;
import org.springframework.stereotype.Component;

/// What a form must hold before it can become a signature: a decision, a post of the signer's own, a number of those
/// present, and the signer's password.
@Component
class Signatures {
    private final Papers papers;
    private final Reauthentication reauthentication;

    Signatures(Papers papers, Reauthentication reauthentication) {
        this.papers = papers;
        this.reauthentication = reauthentication;
    }

    /// Whether this person's same decision on the same text is in the record already.
    boolean isThere(Judging.Asked asked) {
        if (!(papers.fate(asked.policy(), asked.draft(), asked.visitor()) instanceof FateOfDraft.Open)) {
            return false;
        }
        boolean approves = asked.posted().text("decision").equals("approve");
        return papers.open(asked.policy(), asked.draft()).progress().events().stream()
                .anyMatch(event -> event instanceof DraftEvent.Decided decided
                        && decided.approved() == approves
                        && decided.target()
                                .revision()
                                .hex()
                                .equals(asked.posted().text("revision"))
                        && decided.by().email().equals(asked.visitor().person().email()));
    }

    /// What keeps a decision that was shown once more from being taken.
    List<FieldProblem> unconfirmed(SignPage.Asked asked, HttpServletRequest request) {
        List<FieldProblem> problems = new ArrayList<>();
        Posted posted = asked.form().posted();
        if (!asked.missing().isEmpty() && posted.given("all-the-same").isEmpty()) {
            problems.add(
                    new FieldProblem(
                            "all-the-same",
                            "Tick that you approve although something is missing, or go back and send the draft to its author."));
        }
        if (problems.isEmpty()) {
            reauthentication
                    .refusal(asked.form().visitor(), posted.fields().getOrDefault("password", ""), request)
                    .ifPresent(problems::add);
        }
        return problems;
    }

    /// What the form of a decision lacks; empty when it can be shown once more.
    Optional<FieldProblem> incomplete(Judging.Asked asked) {
        Posted posted = asked.posted();
        String decision = posted.text("decision");
        if (!decision.equals("approve") && !decision.equals("refuse")) {
            return problem("decision", "Choose whether the committee approves the draft or sends it back.");
        }
        if (!(papers.fate(asked.policy(), asked.draft(), asked.visitor()) instanceof FateOfDraft.Open)) {
            return Optional.empty();
        }
        OpenDraft open = papers.open(asked.policy(), asked.draft());
        if (!Seat.posts(open.organisation(), asked.visitor()).contains(posted.text("post"))) {
            return problem("post", "Choose the post in which you sign. It must be one that you hold.");
        }
        if (!posted.text("present").matches("\\d{1,4}")) {
            return problem("present", "Enter how many members were present, as a number, such as 6.");
        }
        return Optional.empty();
    }

    /// What the correction of a minute lacks: a post of the one who corrects, a number, and the password.
    Optional<FieldProblem> incompleteMinute(Judging.Asked asked, HttpServletRequest request) {
        if (!(papers.fate(asked.policy(), asked.draft(), asked.visitor()) instanceof FateOfDraft.Open)) {
            return Optional.empty();
        }
        Posted posted = asked.posted();
        OpenDraft open = papers.open(asked.policy(), asked.draft());
        if (!Seat.posts(open.organisation(), asked.visitor()).contains(posted.text("minute-post"))) {
            return problem("minute-post", "Choose the post in which you correct it. It must be one that you hold.");
        }
        if (!posted.text("minute-present").matches("\\d{1,4}")) {
            return problem("minute-present", "Enter how many members were present, as a number, such as 6.");
        }
        return reauthentication.refusal(asked.visitor(), posted.fields().getOrDefault("password", ""), request);
    }

    private static Optional<FieldProblem> problem(String field, String text) {
        return Optional.of(new FieldProblem(field, text));
    }
}
