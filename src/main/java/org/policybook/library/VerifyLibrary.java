package org.policybook.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    public record Proof(
            OrganisationId organisation, int events, int objects, Optional<CommitId> journalHead, List<Fault> faults) {
        public Proof {
            faults = List.copyOf(faults);
        }
    }

    /// Something that does not fit, at a ref, an event or an object.
    public record Fault(String place, String message) {}

    public List<Proof> verify() {
        List<Proof> proofs = new ArrayList<>();
        for (OrganisationId id : library.organisations()) {
            GitPolicyStore store = library.store(id);
            Verification verification = store.verify();
            proofs.add(new Proof(
                    id,
                    verification.events(),
                    verification.objects(),
                    store.journalHead(),
                    verification.findings().stream()
                            .map(finding -> new Fault(finding.place(), finding.message()))
                            .toList()));
        }
        return proofs;
    }
}
