package org.policybook.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;
import org.policybook.document.PlacedProblem;
import org.policybook.document.PolicyId;
import org.policybook.document.Problem;
import org.policybook.governance.Bodies;
import org.policybook.governance.ContentHash;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.GovernanceFiles;
import org.policybook.governance.Organisation;
import org.policybook.governance.Person;
import org.policybook.render.style.HouseStyles;
import org.policybook.store.DraftHead;
import org.policybook.store.RulesText;

/// Changes how an organisation governs its documents, as versions of its `organisation.yaml`. What was decided before
/// goes on being judged by the rules of its time.
public final class ChangeOrganisation {
    private static final String RULE = "organisation";

    private final Library library;
    private final OrganisationId id;

    public ChangeOrganisation(Library library, OrganisationId id) {
        this.library = library;
        this.id = id;
    }

    /// What came of it.
    public sealed interface Outcome {
        record Changed(Organisation organisation) implements Outcome {}

        record Unchanged() implements Outcome {}

        /// It cannot be used so; nothing was changed.
        record Faulty(List<PlacedProblem> placed) implements Outcome {
            public Faulty {
                placed = List.copyOf(placed);
            }

            public List<Problem> problems() {
                return placed.stream().map(PlacedProblem::problem).toList();
            }
        }

        /// Somebody was first; nothing was changed.
        record Stale(Version theirs) implements Outcome {}
    }

    /// A text of the file, and how it came to be.
    public record Version(Person by, Instant at, String reason, String text) {
        /// To be named as the base of a change.
        public String mark() {
            return ContentHash.of(text).hex();
        }
    }

    /// Every text so far, newest first.
    public List<Version> versions() {
        return library.store(id).rulesHistory().stream()
                .map(ChangeOrganisation::version)
                .toList();
    }

    private static Version version(RulesText text) {
        return new Version(text.by(), text.at(), text.reason(), text.text());
    }

    /// Everything that keeps a text from being used.
    public List<PlacedProblem> problems(String text, Session session) {
        GovernanceFiles.Read<Organisation> read = GovernanceFiles.organisation(text);
        if (!read.problems().isEmpty()) {
            return read.placed();
        }
        List<PlacedProblem> problems = new ArrayList<>();
        Organisation asked = read.value();
        if (!asked.id().equals(id)) {
            problems.add(problem(
                    "id", "The id is \"%s\", and an organisation keeps its own: \"%s\".".formatted(asked.id(), id)));
        }
        Officer.check().unknown(asked.rules().checks()).forEach(message -> problems.add(problem("checks", message)));
        problems.addAll(HouseStyles.from(library.templates()).problems(asked.house()));
        problems.addAll(orphans(asked.bodies(), session));
        return problems;
    }

    private static PlacedProblem problem(String path, String message) {
        return new PlacedProblem(path, Problem.error(RULE, 0, 0, message));
    }

    /// A committee that something is before cannot vanish or get another name: nobody could decide on it.
    private List<PlacedProblem> orphans(Bodies asked, Session session) {
        List<PlacedProblem> orphans = new ArrayList<>();
        for (DraftHead head : library.store(id).drafts()) {
            OpenDraft draft =
                    OpenDraft.of(library, new PolicyId(id, head.policy()), Optional.of(head.draft()), session.today());
            draft.progress()
                    .submitted()
                    .map(DraftEvent.Submitted::committee)
                    .filter(committee -> asked.committee(committee).isEmpty())
                    .ifPresent(committee -> orphans.add(problem(
                            "committees",
                            "The %s has %s before it, so it must stay, under its name, until that is published or given up."
                                    .formatted(committee, draft.policy()))));
        }
        return orphans;
    }

    /// @param base the mark of the text that the change was made to, see [Version#mark]
    /// @param reason what changes and why, in a line
    /// @throws BadInput without a reason
    public Outcome change(String base, String text, String reason, Session session) {
        if (reason.isBlank()) {
            throw new BadInput("A change of the rules needs its reason: say in a line what changes and why.");
        }
        String plain = text.replace("\r\n", "\n");
        Version now = versions().getFirst();
        if (now.text().equals(plain)) {
            return new Outcome.Unchanged();
        }
        if (!now.mark().equals(base)) {
            return new Outcome.Stale(now);
        }
        List<PlacedProblem> problems = problems(plain, session);
        if (!problems.isEmpty()) {
            return new Outcome.Faulty(problems);
        }
        Optional<RulesText> faster = library.store(id).changeRules(now.text(), plain, reason.strip(), session.stamp());
        return faster.<Outcome>map(theirs -> new Outcome.Stale(version(theirs)))
                .orElseGet(() -> new Outcome.Changed(library.organisation(id)));
    }
}
