package org.policybook.library;

import org.policybook.document.Address;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicyReference;

/// Where the pages are that a text links to.
public interface PageLinks {
    /// @param policy the one that the reference means, by its present name
    String policy(PolicyId policy, PolicyReference reference);

    /// @param path as kept, such as `attachments/plan.png`
    String picture(Address text, String path);
}
