package org.policybook.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policybook.document.ClauseId;
import org.policybook.document.LinkTarget;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicyReference;
import org.policybook.document.References;
import org.policybook.document.Spelling;

/// Rules about references to other policies: the policy, the version and the clause meant are there.
final class ReferenceRules {
    private final PolicyCheck check;
    private final Organisation organisation;
    private final KnownPolicies known;

    private ReferenceRules(PolicyCheck check, Organisation organisation, KnownPolicies known) {
        this.check = check;
        this.organisation = organisation;
        this.known = known;
    }

    static void check(PolicyCheck check, Organisation organisation, KnownPolicies known) {
        ReferenceRules rules = new ReferenceRules(check, organisation, known);
        all(check).forEach(rules::check);
    }

    /// Says once that nothing could be told of the references.
    static void unchecked(PolicyCheck check) {
        List<Reference> references = all(check);
        if (!references.isEmpty()) {
            check.advice(
                    "unchecked-reference",
                    references.getFirst().clause(),
                    "Links to other policies were not checked (%d, the first to %s). Name the organisation to check them against."
                            .formatted(references.size(), references.getFirst().to()));
        }
    }

    /// @param clause where it stands; empty in the front matter
    private record Reference(PolicyReference to, Optional<ClauseId> clause) {}

    private static List<Reference> all(PolicyCheck check) {
        List<Reference> all = new ArrayList<>();
        for (References.Link link : References.of(check.parsed().policy()).links()) {
            if (link.target() instanceof LinkTarget.ToPolicy target) {
                all.add(new Reference(target.policy(), Optional.of(link.clause())));
            }
        }
        check.frontMatter().related().forEach(related -> all.add(new Reference(related, Optional.empty())));
        return all;
    }

    private void check(Reference reference) {
        PolicyReference to = reference.to();
        PolicyId meant = to.from(organisation.id());
        if (!known.hasOrganisation(meant)) {
            check.warning(
                    "unchecked-reference",
                    reference.clause(),
                    "%s leads to an organisation outside this library (%s), so it cannot be checked."
                            .formatted(to, meant.organisation()));
        } else if (!known.has(meant, to)) {
            check.error(
                    "broken-reference",
                    reference.clause(),
                    "%s leads to no policy or version in the library. Correct it, or name the policy without a link."
                            .formatted(to));
        } else {
            to.clause().ifPresent(clause -> clause(reference, meant, clause));
        }
    }

    private void clause(Reference reference, PolicyId meant, ClauseId clause) {
        Set<ClauseId> there = known.clauses(meant, reference.to());
        if (there.contains(clause)) {
            return;
        }
        String advice = Spelling.nearest(
                        clause.value(), there.stream().map(ClauseId::value).toList())
                .map("Did you mean #%s?"::formatted)
                .orElse("Correct it, or refer to the policy as a whole.");
        check.error(
                "broken-reference",
                reference.clause(),
                "%s leads to no clause of %s: it has no #%s. %s".formatted(reference.to(), meant, clause, advice));
    }
}
