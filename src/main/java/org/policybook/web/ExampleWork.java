package org.policybook.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.governance.DraftEvent.Criterion;
import org.policybook.governance.DraftEvent.Response;
import org.policybook.governance.Person;
import org.policybook.library.Library;
import org.policybook.library.ListPolicies;
import org.policybook.library.TellHistory;

/// Work to try the pages with: at Calderbrook Hospital one draft stands in consultation, one waits for its committee,
/// one came back with actions, one has been forgotten by its reviewers, and two documents came into force.
///
/// What somebody has done with a policy since is left alone: only a policy without a draft gets one, and only once.
final class ExampleWork {
    private static final OrganisationId HOSPITAL = ExampleAccounts.HOSPITAL;
    private static final Person AUTHOR = person("author");
    private static final Person REVIEWER = person("reviewer");
    private static final Person APPROVER = person("approver");
    private static final Person MANAGER = person("manager");

    private final Library library;
    private final LocalDate today;

    ExampleWork(Library library, LocalDate today) {
        this.library = library;
        this.today = today;
    }

    static Person person(String who) {
        return Objects.requireNonNull(ExampleAccounts.all().get(who)).person();
    }

    void begin() {
        if (!library.organisations().contains(HOSPITAL)) {
            return;
        }
        Map<String, Supplier<ExampleDraft>> stories = Map.of(
                "equality-and-human-rights", this::forgotten,
                "whistleblowing", this::returned,
                "social-media", this::awaitingApproval,
                "disciplinary", this::inConsultation);
        List<ListPolicies.Line> there = new ListPolicies(library).list(Set.of(HOSPITAL), today, damage -> {});
        Stream<ExampleDraft> open = there.stream()
                .filter(line -> line.drafts() == 0 && isUntouched(line.policy()))
                .flatMap(line ->
                        Optional.ofNullable(stories.get(line.policy().policy().value())).stream())
                .map(Supplier::get);
        Set<String> known =
                there.stream().map(line -> line.policy().policy().value()).collect(Collectors.toSet());
        Stream<ExampleDraft> past = new ExamplePast(library, today).drafts(slug -> !known.contains(slug));
        Stream.concat(open, past)
                .flatMap(story -> story.steps().stream())
                .sorted(Comparator.comparingInt(ExampleDraft.Planned::daysAgo).reversed())
                .forEach(step -> step.work().run());
    }

    private boolean isUntouched(PolicyId policy) {
        return new TellHistory(library)
                .happenings(policy).stream()
                        .allMatch(happening -> happening.about().isEmpty());
    }

    private ExampleDraft draft(String policy) {
        return new ExampleDraft(library, new PolicyId(HOSPITAL, PolicySlug.of(policy)), today);
    }

    /// Put forward seven weeks ago, and nobody has reviewed it.
    private ExampleDraft forgotten() {
        ExampleDraft draft = draft("equality-and-human-rights");
        draft.begin(
                66,
                AUTHOR,
                Map.of(
                        "- Answer a request for a reasonable adjustment within 10 working days.",
                        "- Answer a request for a reasonable adjustment within 5 working days, and put agreed adjustments in place\n"
                                + "  within 20 working days."),
                "Sets shorter times for reasonable adjustments");
        draft.change(
                58,
                AUTHOR,
                Map.of(
                        "Equality training is part of induction and must be repeated every three years.",
                        "Equality training is part of induction and must be repeated every two years. Whoever chairs an interview\n"
                                + "panel is trained in fair recruitment first."),
                Optional.empty(),
                "Adds training for those who chair interview panels");
        draft.submit(
                49,
                AUTHOR,
                "People wait too long for adjustments: last year half of the requests took more than six weeks. The draft sets"
                        + " times for the answer and for the adjustment itself, and trains those who chair interviews.");
        return draft;
    }

    /// Sent back by the reviewing group.
    private ExampleDraft returned() {
        ExampleDraft draft = draft("whistleblowing");
        draft.begin(
                44,
                AUTHOR,
                Map.of(
                        "- Pass it to the Guardian within 2 working days.",
                        "- Pass it to the Guardian on the next working day.",
                        "2. If you cannot, or nothing changes, speak to the Guardian.",
                        "2. If you cannot, or nothing changes, speak to the Guardian or to one of the speaking-up champions."),
                "Brings in speaking-up champions");
        draft.submit(
                38,
                AUTHOR,
                "Night staff told us that they cannot reach the Guardian. Champions on every ward make it easier to speak up.");
        draft.review(
                19,
                REVIEWER,
                List.of(
                        new Criterion("objectives", true, "Section Introduction, and the minutes of the group"),
                        new Criterion(
                                "duties",
                                false,
                                "The champions are named under Raising a concern, but have no duties")),
                List.of("training"),
                List.of(
                        "Say under Duties what a speaking-up champion does, and who chooses them.",
                        "Ask staff side and the night teams for their views before it comes back."));
        return draft;
    }

    /// Reviewed, and before the committee.
    private ExampleDraft awaitingApproval() {
        ExampleDraft draft = draft("social-media");
        draft.begin(
                52,
                AUTHOR,
                Map.of(
                        "- Post comments about patients.",
                        "- Post comments about patients, or share details of them in a group chat, however small the group.",
                        "posts in question and keep screenshots of them.",
                        "posts in question and keep screenshots of them. It answers whoever reported within 5 working days."),
                "Brings group chats under the policy");
        draft.consult(
                47,
                AUTHOR,
                List.of("Staff Side Lead", "Equality and Inclusion Lead", "Director of Nursing"),
                30,
                "Do the rules on group chats work on the wards?");
        draft.comment(
                42,
                APPROVER,
                "acceptable-use",
                "Wards use a chat to fill shifts at short notice. Please do not forbid that.");
        draft.comment(
                37,
                REVIEWER,
                "acceptable-use",
                "For some colleagues a chat is a reasonable adjustment. The rule should be about what is shared, not about chats.");
        draft.comment(33, MANAGER, "monitoring", "How often does the committee see the figures? It should say so.");
        draft.change(
                30,
                AUTHOR,
                Map.of(
                        "Staff should not use social networking sites on their own telephones or tablets in working time, but may do so in their\nbreaks.",
                        "Staff should not use social networking sites on their own telephones or tablets in working time, but may do so in their\nbreaks. A group chat to fill shifts is allowed, as long as no patient can be recognised in it.",
                        "This policy is reviewed every 3 years, and sooner if that is thought necessary. Human Resources reports the number and\nkind of incidents to the Staff Partnership Committee.",
                        "This policy is reviewed every 3 years, and sooner if that is thought necessary. Every six months Human Resources reports\nthe number and kind of incidents to the Staff Partnership Committee."),
                Optional.of(ExampleText.assessment("example-eia.yaml", today.minusDays(30))),
                "Settles the comments: chats for shifts are allowed, and figures come every six months");
        draft.answer(29, AUTHOR, 1, Response.ACCEPTED, "Chats to fill shifts are now allowed in so many words.");
        draft.answer(
                29, AUTHOR, 2, Response.ACCEPTED, "The rule is about details of patients; see also the assessment.");
        draft.answer(29, AUTHOR, 3, Response.ACCEPTED, "Every six months, as it now says under Monitoring.");
        draft.closeConsultation(29, AUTHOR);
        draft.submit(
                27,
                AUTHOR,
                "Most breaches of confidence that were reported last year happened in group chats, which the policy does not"
                        + " mention. It now does, keeps the chats that wards need, and promises an answer to whoever reports misuse.");
        draft.review(
                13,
                REVIEWER,
                List.of(new Criterion("objectives", true, "Introduction, and the author's statement")),
                List.of("consultation", "duties", "context", "eia", "training", "compliance", "review-date"),
                List.of());
        return draft;
    }

    /// Open for comments for a few more days.
    private ExampleDraft inConsultation() {
        ExampleDraft draft = draft("disciplinary");
        draft.begin(
                16,
                AUTHOR,
                Map.of(
                        "weeks.",
                        "weeks. Whoever is investigated is told every 2 weeks how far it has come.",
                        "Suspension is not a punishment. It is on full pay",
                        "Suspension is not a punishment, and other work is considered first. It is on full pay"),
                "Keeps people informed during an investigation");
        draft.consult(
                11,
                AUTHOR,
                List.of("Staff Side Lead", "Equality and Inclusion Lead", "Human Resources Manager"),
                -6,
                "Are the times right, and is anything missing for those who are suspended?");
        draft.comment(
                7,
                REVIEWER,
                "suspension",
                "Please say who considers other work first, or it will not happen on a Friday evening.");
        draft.comment(
                4,
                MANAGER,
                "investigation",
                "Two weeks is what the other trusts in the region promise. I would keep it.");
        draft.answer(2, AUTHOR, 2, Response.NOTED, "Thank you; it stays at two weeks.");
        return draft;
    }
}
