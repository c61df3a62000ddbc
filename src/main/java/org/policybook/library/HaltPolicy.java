package org.policybook.library;

import java.time.LocalDate;
import java.util.Optional;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;
import org.policybook.governance.lifecycle.Step;

/// Takes a policy, or one version of it, out of force, and brings a suspended one back.
public final class HaltPolicy {
    private final TakeStep steps;

    public HaltPolicy(Library library) {
        this.steps = new TakeStep(library);
    }

    /// What is done.
    public enum Kind {
        SUSPEND,
        REINSTATE,
        WITHDRAW
    }

    /// @param version one version only, after which the one before it applies again; the whole policy when empty
    /// @param from the first day on which it counts
    /// @throws org.policybook.document.BadInput when there is no such policy
    public Step halt(
            Kind kind,
            PolicyId policy,
            Optional<VersionNumber> version,
            LocalDate from,
            String reason,
            Session session) {
        return steps.ofVersion(policy, session, step -> switch (kind) {
            case SUSPEND -> step.suspend(version, from, reason);
            case REINSTATE -> step.reinstate(version, from, reason);
            case WITHDRAW -> step.withdraw(version, from, reason);
        });
    }
}
