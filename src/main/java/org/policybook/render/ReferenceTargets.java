package org.policybook.render;

import java.util.Optional;
import org.policybook.document.PolicyReference;

/// Where references to other policies lead; empty for a policy that is not there.
@FunctionalInterface
public interface ReferenceTargets {
    Optional<ReferenceTarget> find(PolicyReference reference);
}
