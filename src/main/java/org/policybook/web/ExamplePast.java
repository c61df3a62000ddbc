package org.policybook.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.governance.ChangeClass;
import org.policybook.governance.DraftEvent.Criterion;
import org.policybook.governance.DraftEvent.Response;
import org.policybook.governance.Person;
import org.policybook.library.Library;
import org.policybook.library.SubmitDraft;

/// Documents of Calderbrook Hospital that went the whole way here, so that reports have something to tell: a policy
/// that took three months and was changed once since, and a procedure that its reviewing group sent back.
final class ExamplePast {
    private static final Person AUTHOR = ExampleWork.person("author");
    private static final Person REVIEWER = ExampleWork.person("reviewer");
    private static final Person CHAIR = ExampleWork.person("chair");
    private static final Person MANAGER = ExampleWork.person("manager");
    private static final String CHAIRS_POST = "Director of Workforce";
    private static final List<Criterion> WEIGHED =
            List.of(new Criterion("objectives", true, "Introduction, and the author's statement"));
    private static final List<String> FOUND =
            List.of("consultation", "duties", "context", "eia", "training", "compliance", "review-date");

    private final Library library;
    private final LocalDate today;

    ExamplePast(Library library, LocalDate today) {
        this.library = library;
        this.today = today;
    }

    /// @param missing whether the hospital has no document of a name
    Stream<ExampleDraft> drafts(Predicate<String> missing) {
        return Stream.concat(
                missing.test("lone-working") ? Stream.of(loneWorking(), alarms()) : Stream.empty(),
                missing.test("staff-car-parking") ? Stream.of(carParking()) : Stream.empty());
    }

    private ExampleDraft draft(String policy) {
        return new ExampleDraft(library, new PolicyId(ExampleAccounts.HOSPITAL, PolicySlug.of(policy)), today);
    }

    private ExampleDraft loneWorking() {
        ExampleDraft draft = draft("lone-working");
        String eia = ExampleText.assessment("example-lone-working-eia.yaml", today.minusDays(492));
        draft.write(492, AUTHOR, ExampleText.of("example-lone-working.md"), eia, "Begins a policy on lone working");
        draft.consult(
                480,
                AUTHOR,
                List.of("Staff Side Lead", "Equality and Inclusion Lead"),
                450,
                "Would you feel safe with this on a night shift?");
        draft.comment(471, REVIEWER, "reporting-back", "Half an hour is long in winter. Could the buddy ring sooner?");
        draft.answer(452, AUTHOR, 1, Response.NOTED, "Thank you. Thirty minutes is what the teams asked for.");
        draft.closeConsultation(449, AUTHOR);
        draft.submit(
                442,
                AUTHOR,
                "Three colleagues were threatened on home visits last winter. The policy gives lone workers a buddy, an alarm"
                        + " and the right to leave.");
        draft.review(420, REVIEWER, WEIGHED, FOUND, List.of());
        draft.approve(394, CHAIR, CHAIRS_POST, "SPC/2025/41");
        draft.publish(392, MANAGER, "First policy on lone working");
        return draft;
    }

    /// A change that needed no consultation, and took five weeks; later something happened.
    private ExampleDraft alarms() {
        ExampleDraft draft = draft("lone-working");
        draft.begin(
                171,
                AUTHOR,
                Map.of(
                        "- Give every lone worker a personal alarm that has been tested.",
                        "- Give every lone worker a personal alarm, and test it with them every month."),
                Optional.of(ExampleText.assessment("example-lone-working-eia.yaml", today.minusDays(171))),
                "Has alarms tested every month");
        draft.submit(
                166,
                AUTHOR,
                new SubmitDraft.Submission(
                        Optional.of(ChangeClass.MINOR),
                        Optional.empty(),
                        "Two alarms failed in May. They are now tested every month."));
        draft.review(157, REVIEWER, WEIGHED, FOUND, List.of());
        draft.approve(131, CHAIR, CHAIRS_POST, "SPC/2026/17");
        draft.publish(130, MANAGER, "Alarms are tested every month");
        draft.bringForward(18, MANAGER, 110, "A colleague was followed to her car after a late shift");
        return draft;
    }

    private ExampleDraft carParking() {
        ExampleDraft draft = draft("staff-car-parking");
        String eia = ExampleText.assessment("example-car-parking-eia.yaml", today.minusDays(310));
        draft.write(310, AUTHOR, ExampleText.of("example-car-parking.md"), eia, "Begins a procedure on car parking");
        draft.consult(
                304, AUTHOR, List.of("Staff Side Lead"), 290, "Is need judged in the right order, and fast enough?");
        draft.closeConsultation(288, AUTHOR);
        draft.submit(
                286, AUTHOR, toWorkforce("Permits were given by length of service. The procedure gives them by need."));
        draft.review(
                271,
                REVIEWER,
                List.of(new Criterion("duties", false, "It does not say who keeps the way free")),
                List.of(),
                List.of("Say who keeps the way free for ambulances."));
        draft.change(
                262,
                AUTHOR,
                Map.of(
                        "A first time is noted.",
                        "The site manager keeps the way free for ambulances. A first time is noted."),
                Optional.of(ExampleText.assessment("example-car-parking-eia.yaml", today.minusDays(262))),
                "Says who keeps the way free");
        draft.submit(258, AUTHOR, toWorkforce("It now says who keeps the way free for ambulances."));
        draft.review(243, REVIEWER, WEIGHED, FOUND, List.of());
        draft.approve(216, CHAIR, CHAIRS_POST, "WC/2026/09");
        draft.publish(213, MANAGER, "First procedure on car parking");
        return draft;
    }

    /// Of the two committees that may decide on procedures, to this one.
    private static SubmitDraft.Submission toWorkforce(String statement) {
        return new SubmitDraft.Submission(
                Optional.of(ChangeClass.MAJOR), Optional.of("Workforce Committee"), statement);
    }
}
