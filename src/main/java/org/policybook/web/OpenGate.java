package org.policybook.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policybook.governance.BuiltInCheck;
import org.policybook.governance.EiaAnswers;
import org.policybook.governance.GateRule;
import org.policybook.governance.gate.Reason;
import org.policybook.governance.gate.Verdict;
import org.policybook.library.NamedClauses;
import org.policybook.library.OpenDraft;

/// A gate that keeps a draft from being published, with what is missing and who can do what about it.
public record OpenGate(String label, List<String> reasons, List<Way> ways) {
    public OpenGate {
        reasons = List.copyOf(reasons);
        ways = List.copyOf(ways);
    }

    /// @param text who can do what
    /// @param link to the page for it; empty where there is none
    public record Way(String text, String link) {}

    public static List<OpenGate> all(List<Verdict> inTheWay, OpenDraft draft) {
        return inTheWay.stream().map(verdict -> of(verdict, draft)).toList();
    }

    public static OpenGate of(Verdict verdict, OpenDraft draft) {
        NamedClauses clauses = new NamedClauses(draft.reading().parsed().policy());
        List<String> reasons = verdict.reasons().stream()
                .filter(reason -> reason.kind() != Reason.Kind.EVIDENCE)
                .map(reason -> ForPages.of(clauses.in(reason.message())))
                .distinct()
                .toList();
        return new OpenGate(verdict.gate().label(), reasons, ways(verdict.gate(), draft));
    }

    private static List<Way> ways(GateRule gate, OpenDraft draft) {
        Optional<Way> signed = !isTooLate(gate, draft)
                ? Optional.empty()
                : Optional.of(new Way(
                        "If the day of the decision was mistyped, the committee’s chair or somebody who signed corrects the minute.",
                        "/papers/%s/%s#correct-minute"
                                .formatted(draft.policy(), draft.now().target().draft())));
        Optional<Way> waived = gate.waiver().posts().isEmpty()
                ? Optional.empty()
                : Optional.of(new Way(
                        "It may be waived by: %s."
                                .formatted(String.join(", ", gate.waiver().posts())),
                        ""));
        return Stream.of(signed, Optional.of(mended(gate, draft)), waived)
                .flatMap(Optional::stream)
                .toList();
    }

    /// Whether the assessment was declared after the day that the decision names.
    private static boolean isTooLate(GateRule gate, OpenDraft draft) {
        return gate.passesWhen().contains(new GateRule.Condition.Check(BuiltInCheck.EIA))
                && draft.reading()
                        .eia()
                        .flatMap(EiaAnswers::declared)
                        .flatMap(EiaAnswers.Declaration::on)
                        .filter(declared -> draft.progress().approvals().stream()
                                .anyMatch(signed -> declared.firstDay()
                                        .isAfter(signed.minute().on().lastDay())))
                        .isPresent();
    }

    private static Way mended(GateRule gate, OpenDraft draft) {
        String path =
                "/drafts/%s/%s".formatted(draft.policy(), draft.now().target().draft());
        Place place =
                gate.passesWhen().stream().findFirst().map(OpenGate::place).orElse(Place.TEXT);
        if (place == Place.REVIEW) {
            return new Way(
                    "A reviewing group confirms what is open.",
                    "/papers/%s/%s#checklist"
                            .formatted(draft.policy(), draft.now().target().draft()));
        }
        String again = draft.progress().submitted().isPresent()
                ? " and puts the draft forward again: that takes reviews and signatures of this text back"
                : "";
        return new Way("An author mends %s%s.".formatted(place.words, again), path + place.page);
    }

    /// Where an author mends what a gate asks for.
    private enum Place {
        TEXT("the text", "/text"),
        FACTS("the facts about the document", "/facts"),
        ASSESSMENT("the equality impact assessment", "/assessment"),
        CONSULTATION("the consultation", "/consultation"),
        REVIEW("the checklist", "/checklist");

        private final String words;
        private final String page;

        Place(String words, String page) {
            this.words = words;
            this.page = page;
        }
    }

    private static Place place(GateRule.Condition condition) {
        return switch (condition) {
            case GateRule.Condition.Field field -> Place.FACTS;
            case GateRule.Condition.Section section -> Place.TEXT;
            case GateRule.Condition.Stage stage -> Place.REVIEW;
            case GateRule.Condition.Check(BuiltInCheck check) -> place(check);
        };
    }

    private static Place place(BuiltInCheck check) {
        return switch (check) {
            case REQUIRED_FIELDS, REVIEW_DATE, PARAMETERS -> Place.FACTS;
            case EIA -> Place.ASSESSMENT;
            case CHECKLIST -> Place.REVIEW;
            case CONSULTATION -> Place.CONSULTATION;
            case REFERENCES, HONEST_MINOR, FREEDOM_OF_INFORMATION, INFORMATION_GOVERNANCE, TRAINING, MONITORING ->
                Place.TEXT;
        };
    }
}
