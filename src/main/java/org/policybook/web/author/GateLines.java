package org.policybook.web.author;

import java.util.List;
import java.util.Optional;
import org.policybook.document.ClauseId;
import org.policybook.governance.BuiltInCheck;
import org.policybook.governance.Finding;
import org.policybook.governance.GateRule;
import org.policybook.governance.gate.Reason;
import org.policybook.governance.gate.Verdict;
import org.policybook.library.NamedClauses;

/// What the gates say of a draft, each with the page on which it is mended.
final class GateLines {
    private final DraftHere here;
    private final NamedClauses clauses;

    GateLines(DraftHere here) {
        this.here = here;
        this.clauses = new NamedClauses(here.reading().parsed().policy());
    }

    /// A gate on the page.
    ///
    /// @param state `Done`, `Not yet`, `Waived`, `Not needed` or `Cannot be told`
    /// @param ours whether the author can mend it; other gates wait for the reviewing groups
    public record Gate(String label, String state, boolean ours, List<Line> lines) {
        public Gate {
            lines = List.copyOf(lines);
        }
    }

    /// @param fault whether it is something to mend
    /// @param link where; empty when there is nothing to mend
    /// @param linkWords what the link leads to
    public record Line(String words, boolean fault, String link, String linkWords) {}

    Gate of(Verdict verdict) {
        return new Gate(
                verdict.gate().label(),
                state(verdict.state()),
                !isOfGroups(verdict.gate()),
                verdict.reasons().stream()
                        .map(reason -> line(verdict.gate(), reason))
                        .toList());
    }

    /// Errors in the text keep it from being put forward at all.
    List<Line> errors(List<Finding> errors) {
        return errors.stream().map(this::error).toList();
    }

    Line error(Finding error) {
        return line(error.message(), place(error));
    }

    private Line line(String message, Place place) {
        return new Line(PlainRefusal.of(message), true, here.path() + place.page(), place.words());
    }

    /// Whether a gate says nothing that the errors of the text do not say already.
    static boolean repeats(Gate gate, List<Line> errors) {
        List<Line> faults = gate.lines().stream().filter(Line::fault).toList();
        return !faults.isEmpty()
                && faults.stream()
                        .allMatch(fault ->
                                errors.stream().anyMatch(error -> fault.words().startsWith(error.words())));
    }

    private static String state(Verdict.State state) {
        return switch (state) {
            case SATISFIED -> "Done";
            case UNSATISFIED -> "Not yet";
            case WAIVED -> "Waived";
            case NOT_APPLICABLE -> "Not needed";
            case ERROR -> "Cannot be told";
        };
    }

    private Line line(GateRule gate, Reason reason) {
        boolean fault = reason.kind() != Reason.Kind.EVIDENCE;
        String words = PlainRefusal.of(reason.message());
        if (!fault) {
            return new Line(words, false, "", "");
        }
        if (isOfGroups(gate)) {
            return new Line(words, true, "", "");
        }
        Optional<Place> missing = missing(reason.message());
        if (missing.isPresent()) {
            return line(reason.message(), missing.get());
        }
        Place place = reason.clause().map(this::section).orElseGet(() -> place(gate));
        String mend = PlainRefusal.orNothing(reason.mend());
        return new Line(clauses.in((words + " " + mend).strip()), true, here.path() + place.page(), place.words());
    }

    /// A page of the draft.
    private record Place(String page, String words) {
        static final Place TEXT = new Place("/text", "Open the text");
        static final Place FACTS = new Place("/facts", "Open the facts about the document");
        static final Place ASSESSMENT = new Place("/assessment", "Open the equality impact assessment");
        static final Place CHECKLIST = new Place("/checklist", "Open the checklist");
        static final Place CONSULTATION = new Place("/consultation", "Open the consultation");
    }

    private static Optional<Place> missing(String message) {
        return Missing.of(message).map(missing -> new Place(missing.page(), missing.link()));
    }

    private Place section(ClauseId clause) {
        return new Place("/text?section=" + clause, "Open that section");
    }

    private static boolean isOfGroups(GateRule gate) {
        return gate.passesWhen().stream()
                .anyMatch(condition -> condition instanceof GateRule.Condition.Stage
                        || (condition instanceof GateRule.Condition.Check(BuiltInCheck check)
                                && check == BuiltInCheck.CHECKLIST));
    }

    private Place place(GateRule gate) {
        return gate.passesWhen().stream().findFirst().map(this::place).orElse(Place.TEXT);
    }

    private Place place(GateRule.Condition condition) {
        return switch (condition) {
            case GateRule.Condition.Field field -> new Place("/facts#" + FactFields.id(field.path()), "Fill that in");
            case GateRule.Condition.Section section -> section(section.id());
            case GateRule.Condition.Stage stage -> Place.CHECKLIST;
            case GateRule.Condition.Check check -> place(check.check());
        };
    }

    private static Place place(BuiltInCheck check) {
        return switch (check) {
            case REQUIRED_FIELDS, REVIEW_DATE, PARAMETERS -> Place.FACTS;
            case EIA -> Place.ASSESSMENT;
            case CHECKLIST -> Place.CHECKLIST;
            case CONSULTATION -> Place.CONSULTATION;
            case REFERENCES, HONEST_MINOR, FREEDOM_OF_INFORMATION, INFORMATION_GOVERNANCE, TRAINING, MONITORING ->
                Place.TEXT;
        };
    }

    private Place place(Finding error) {
        return missing(error.message()).orElseGet(() -> placeOf(error));
    }

    private Place placeOf(Finding error) {
        Optional<ClauseId> clause =
                error.clause().filter(id -> here.reading().parsed().place(id).isPresent());
        if (clause.isPresent()) {
            return section(clause.get());
        }
        return switch (error.rule()) {
            case "unknown-type", "unknown-extra", "wrong-form" -> Place.FACTS;
            case "eia-answer", "eia-incomplete", "eia-outcome", "unknown-answer" -> Place.ASSESSMENT;
            default -> error.line() == 0 && error.message().startsWith("eia.yaml") ? Place.ASSESSMENT : Place.TEXT;
        };
    }
}
