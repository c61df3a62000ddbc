package org.policybook.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.policybook.document.Clause;
import org.policybook.document.Clauses;
import org.policybook.document.LeadIns;
import org.policybook.document.LibraryFailure;
import org.policybook.document.OrganisationId;
import org.policybook.document.Parameters;
import org.policybook.document.Policy;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.document.PolicyText;
import org.policybook.document.Section;
import org.policybook.document.VersionNumber;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.PolicyRecord;
import org.policybook.store.GitPolicyStore;

/// Gathers all that the policies in force ask of one role.
public final class TellDuties {
    private final Library library;

    public TellDuties(Library library) {
        this.library = library;
    }

    /// How far a sentence binds.
    public enum Force {
        MUST,
        SHOULD
    }

    /// One sentence that asks something of the role.
    ///
    /// @param leadIn the words before its list, or nothing
    public record Duty(
            PolicyId policy,
            VersionNumber version,
            String title,
            Clause clause,
            Optional<String> leadIn,
            Force force,
            String sentence) {
        public String address() {
            return "%s@%s#%s".formatted(policy, version, clause.id());
        }

        /// The titles of the sections around it, outermost first.
        public List<String> headings() {
            return clause.within().stream().map(Section::title).toList();
        }
    }

    /// @param role a post or group, such as `line manager`; one or several, in any case
    /// @param organisations only these; all when empty
    /// @return by policy, in reading order
    public List<Duty> of(
            String role, Set<OrganisationId> organisations, LocalDate today, Consumer<LibraryFailure> damaged) {
        RoleSentences sentences = new RoleSentences(role);
        List<Duty> duties = new ArrayList<>();
        HealthyOrganisations.of(library, organisations, damaged)
                .ask(id -> of(id, sentences, today))
                .values()
                .forEach(duties::addAll);
        return duties;
    }

    private List<Duty> of(OrganisationId id, RoleSentences sentences, LocalDate today) {
        GitPolicyStore store = library.store(id);
        List<Duty> duties = new ArrayList<>();
        for (Map.Entry<PolicySlug, PolicyRecord> entry : new TreeMap<>(store.records()).entrySet()) {
            Optional<GovernanceEvent.Published> inForce = entry.getValue().inForceOn(today);
            inForce.flatMap(version -> store.read(entry.getKey(), version.version()))
                    .map(files ->
                            Parameters.fill(PolicyText.parse(files.policy()).policy()))
                    .ifPresent(policy -> duties.addAll(of(
                            new PolicyId(id, entry.getKey()),
                            inForce.orElseThrow().version(),
                            policy,
                            sentences)));
        }
        return duties;
    }

    private static List<Duty> of(PolicyId id, VersionNumber version, Policy policy, RoleSentences sentences) {
        String title = policy.frontMatter().title().orElse(id.policy().value());
        List<Clause> clauses = Clauses.of(policy);
        LeadIns leadIns = LeadIns.of(clauses);
        List<Duty> duties = new ArrayList<>();
        for (Clause clause : clauses) {
            if (clause.kind() != Clause.Kind.HEADING) {
                Optional<String> leadIn = leadIns.of(clause.id());
                sentences
                        .in(clause, leadIn)
                        .forEach((sentence, force) ->
                                duties.add(new Duty(id, version, title, clause, leadIn, force, sentence)));
            }
        }
        return duties;
    }
}
