package org.policybook.library;

import java.util.List;
import java.util.Optional;
import org.policybook.diff.Change;
import org.policybook.document.BadInput;
import org.policybook.document.ClauseId;
import org.policybook.document.Edition;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.document.Spelling;
import org.policybook.governance.GovernanceEvent;
import org.policybook.store.GitPolicyStore;

/// Tells how one clause came to say what it says: every version that changed it, across moves, renamed
/// headings and other names of the policy. A heading stands for its whole section.
public final class TellClauseHistory {
    private final Library library;

    public TellClauseHistory(Library library) {
        this.library = library;
    }

    /// A version that changed the clause, with the decision that made it.
    ///
    /// @param changes what happened to the clause, or in the section
    public record Step(GovernanceEvent.Published decision, List<Change> changes) {
        public Step {
            changes = List.copyOf(changes);
        }
    }

    /// @param asOf the version the clause was looked up in
    /// @param headings the titles around it there
    /// @param text its words there; of a heading, the title
    /// @param steps newest first; the last one brought it in
    public record History(
            PolicyId policy,
            ClauseId clause,
            GovernanceEvent.Published asOf,
            List<String> headings,
            String text,
            List<Step> steps) {
        public History {
            headings = List.copyOf(headings);
            steps = List.copyOf(steps);
        }
    }

    /// @param edition where to look the clause up; without a version, in the newest that has it
    /// @throws BadInput when no version has the clause
    public History history(PolicyId asked, Edition edition, ClauseId clause) {
        GitPolicyStore store = library.store(asked.organisation());
        PolicySlug slug = store.current(asked.policy());
        PolicyId policy = new PolicyId(asked.organisation(), slug);
        List<VersionText> versions = VersionText.all(policy, store);
        if (versions.isEmpty()) {
            throw new BadInput(
                    "%s has no published version, so no clause of it has a history. \"policybook list\" shows what there is."
                            .formatted(policy));
        }
        int start = start(policy, versions, edition, clause);
        VersionText known = versions.get(start);
        return new History(
                policy,
                clause,
                known.decision(),
                known.headings(clause),
                known.text(clause),
                new ClauseTrail(versions, start, clause).steps());
    }

    private static int start(PolicyId policy, List<VersionText> versions, Edition edition, ClauseId clause) {
        for (int i = versions.size() - 1; i >= 0; i--) {
            if (isMeant(versions.get(i), edition) && versions.get(i).has(clause)) {
                return i;
            }
        }
        List<String> ids = versions.stream()
                .filter(version -> isMeant(version, edition))
                .flatMap(version -> version.ids().stream())
                .distinct()
                .toList();
        Optional<String> near = Spelling.nearest(clause.value(), ids);
        throw new BadInput("No version of %s%s has a clause \"%s\". %s"
                .formatted(
                        policy,
                        edition,
                        clause,
                        near.map("Did you mean \"%s\"?"::formatted)
                                .orElse("\"policybook search\" and \"policybook show --json\" name the clauses.")));
    }

    private static boolean isMeant(VersionText version, Edition edition) {
        return switch (edition) {
            case Edition.InForce inForce -> true;
            case Edition.OfVersion of -> version.decision().version().samePlace(of.version());
            case Edition.OnDate on ->
                !version.decision().effectiveFrom().firstDay().isAfter(on.date());
            case Edition.OfDraft draft ->
                throw new BadInput(
                        "A draft has no decisions yet. Ask for a version, or leave out what stands behind the @.");
        };
    }
}
