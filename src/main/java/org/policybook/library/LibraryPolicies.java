package org.policybook.library;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.policybook.document.ClauseId;
import org.policybook.document.ParsedPolicy;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicyReference;
import org.policybook.document.PolicyText;
import org.policybook.document.VersionNumber;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.KnownPolicies;
import org.policybook.governance.PolicyRecord;
import org.policybook.store.GitPolicyStore;
import org.policybook.store.PolicyFiles;

/// What the library has for references to lead to.
final class LibraryPolicies implements KnownPolicies {
    private final Library library;
    private final Optional<Reading> from;

    LibraryPolicies(Library library) {
        this(library, Optional.empty());
    }

    private LibraryPolicies(Library library, Optional<Reading> from) {
        this.library = library;
        this.from = from;
    }

    /// A text that refers to its own policy means itself, not what was published before it.
    static LibraryPolicies seenFrom(Reading reading, Library library) {
        return new LibraryPolicies(library, Optional.of(reading));
    }

    @Override
    public boolean hasOrganisation(PolicyId policy) {
        return library.organisations().contains(policy.organisation());
    }

    @Override
    public boolean has(PolicyId policy, PolicyReference reference) {
        PolicyId now = current(policy);
        PolicyRecord record = store(now).record(now.policy());
        if (reference.version().isPresent()) {
            return record.version(reference.version().get()).isPresent();
        }
        return !record.published().isEmpty() || !store(now).drafts(now.policy()).isEmpty();
    }

    @Override
    public Set<ClauseId> clauses(PolicyId policy, PolicyReference reference) {
        PolicyId now = current(policy);
        if (reference.version().isEmpty()) {
            Optional<Reading> itself = from.filter(reading -> reading.policy().equals(now));
            if (itself.isPresent()) {
                return itself.get().parsed().places().keySet();
            }
        }
        Optional<VersionNumber> version = reference
                .version()
                .or(() -> store(now).record(now.policy()).latest().map(GovernanceEvent.Published::version));
        return version.map(number -> ofVersion(now, number)).orElseGet(() -> ofDrafts(now));
    }

    private Set<ClauseId> ofVersion(PolicyId policy, VersionNumber version) {
        return store(policy)
                .read(policy.policy(), version)
                .map(LibraryPolicies::parsed)
                .map(text -> text.places().keySet())
                .orElse(Set.of());
    }

    private Set<ClauseId> ofDrafts(PolicyId policy) {
        Set<ClauseId> clauses = new HashSet<>();
        store(policy)
                .drafts(policy.policy())
                .forEach(draft -> clauses.addAll(parsed(store(policy).read(policy.policy(), draft.revision()))
                        .places()
                        .keySet()));
        return clauses;
    }

    private static ParsedPolicy parsed(PolicyFiles files) {
        return PolicyText.parse(files.policy());
    }

    private PolicyId current(PolicyId policy) {
        return new PolicyId(policy.organisation(), store(policy).current(policy.policy()));
    }

    private GitPolicyStore store(PolicyId policy) {
        return library.store(policy.organisation());
    }
}
