package org.policybook.library;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.policybook.document.DraftId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.governance.Recorded;
import org.policybook.governance.lifecycle.DraftProgress;
import org.policybook.governance.lifecycle.Step;
import org.policybook.governance.lifecycle.VersionSteps;
import org.policybook.store.GitPolicyStore;

/// Takes a step in the life of a draft or of what has been published, and records it.
final class TakeStep {
    private final Library library;

    TakeStep(Library library) {
        this.library = library;
    }

    /// @param step asked with the draft's progress at the moment of writing
    Step ofDraft(OpenDraft draft, Session session, BiFunction<DraftProgress, Recorded, Step> step) {
        return library.store(draft.policy().organisation())
                .record(
                        draft.policy().policy(),
                        Optional.of(draft.head()),
                        session.stamp(),
                        (record, recorded) -> step.apply(draft.progress(record), recorded));
    }

    OpenDraft draft(PolicyId policy, Optional<DraftId> draft, Session session) {
        return OpenDraft.of(library, policy, draft, session.today());
    }

    /// @throws org.policybook.document.BadInput when the library has no such policy
    Step ofVersion(PolicyId policy, Session session, Function<VersionSteps, Step> step) {
        GitPolicyStore store = library.store(policy.organisation());
        PolicySlug slug = store.current(policy.policy());
        new ReadPolicy(library).known(new PolicyId(policy.organisation(), slug));
        return store.record(
                slug,
                Optional.empty(),
                session.stamp(),
                (record, recorded) -> step.apply(new VersionSteps(
                        record, library.organisation(policy.organisation()), recorded, session.today())));
    }
}
