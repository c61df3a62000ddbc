package org.policybook.store;

import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;

/// What a version was called when it was published; neither part ever changes.
public record PublishedName(PolicySlug policy, VersionNumber version) {
    /// `social-media-2.2`: what its documents are called, before the dot.
    public String fileName() {
        return policy + "-" + version;
    }

    /// `social-media/v2.2`: the folder of its documents.
    String folder() {
        return policy + "/v" + version;
    }
}
