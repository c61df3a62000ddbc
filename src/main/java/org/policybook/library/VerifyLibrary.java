package org.policybook.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.LibraryFailure;
import org.policybook.document.OrganisationId;
import org.policybook.governance.CommitId;
import org.policybook.store.GitPolicyStore;
import org.policybook.store.Verification;

/// Proves that nothing in a library was changed behind the program's back.
public final class VerifyLibrary {
    private final Library library;

    public VerifyLibrary(Library library) {
        this.library = library;
    }

    /// What was proved about one organisation.
    ///
    /// @param journalHead the journal's newest commit; keep it elsewhere to check against later
    /// @param renditionsHead likewise of the documents kept as issued
    public record Proof(
            OrganisationId organisation,
            int events,
            int objects,
            Optional<CommitId> journalHead,
            Optional<CommitId> renditionsHead,
            List<Fault> faults) {
        public Proof {
            faults = List.copyOf(faults);
        }
    }

    /// Something that does not fit, at a ref, an event or an object.
    public record Fault(String place, String message) {}

    /// @param noted heads that were noted earlier, by organisation; each must still be in its journal, or
    ///     among its documents
    public List<Proof> verify(Map<OrganisationId, List<CommitId>> noted) {
        noted.keySet().forEach(library::organisation);
        List<Proof> proofs = new ArrayList<>();
        for (OrganisationId id : library.organisations()) {
            proofs.add(prove(id, noted.getOrDefault(id, List.of())));
        }
        return proofs;
    }

    /// A repository too damaged to be opened is a fault like any other, and does not keep the others from
    /// being proved.
    private Proof prove(OrganisationId id, List<CommitId> noted) {
        try {
            GitPolicyStore store = library.store(id);
            Verification verification = store.verify();
            return new Proof(
                    id,
                    verification.events(),
                    verification.objects(),
                    store.journalHead(),
                    store.renditionsHead(),
                    faults(store, verification, noted));
        } catch (LibraryFailure damaged) {
            return new Proof(
                    id,
                    0,
                    0,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(new Fault("repository", damaged.getMessage())));
        }
    }

    private static List<Fault> faults(GitPolicyStore store, Verification verification, List<CommitId> noted) {
        List<Fault> faults = new ArrayList<>();
        verification.findings().forEach(finding -> faults.add(new Fault(finding.place(), finding.message())));
        noted.stream()
                .filter(head -> !store.contains(head))
                .forEach(head -> faults.add(new Fault(
                        "journal",
                        "The head %s noted earlier is not in the journal any more, nor among the documents as issued: one of them was rewritten, or cut back."
                                .formatted(head))));
        return faults;
    }
}
