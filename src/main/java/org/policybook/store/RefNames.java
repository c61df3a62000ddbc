package org.policybook.store;

import org.eclipse.jgit.lib.Constants;
import org.policybook.document.DraftId;
import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;

/// The refs of a repository and the paths in it.
final class RefNames {
    static final String MAIN = Constants.R_HEADS + "main";
    static final String JOURNAL = "refs/policybook/journal";
    static final String RENDITIONS = "refs/policybook/renditions";
    static final String DRAFTS = Constants.R_HEADS + "draft/";
    static final String GIVEN_UP = "refs/policybook/given-up/";
    static final String ORGANISATION_FILE = "organisation.yaml";
    static final String POLICIES = "policies";

    private RefNames() {}

    /// What the refs of a policy's drafts begin with.
    static String drafts(PolicySlug policy) {
        return DRAFTS + policy + "/";
    }

    static String draft(PolicySlug policy, DraftId draft) {
        return drafts(policy) + draft;
    }

    /// Where the text of a draft that was given up is kept.
    static String givenUp(PolicySlug policy, DraftId draft) {
        return GIVEN_UP + policy + "/" + draft;
    }

    /// The tag's name, without `refs/tags/`.
    static String tagName(PolicySlug policy, VersionNumber version) {
        return policy + "/v" + version;
    }

    static String tag(PolicySlug policy, VersionNumber version) {
        return Constants.R_TAGS + tagName(policy, version);
    }

    static String folder(PolicySlug policy) {
        return POLICIES + "/" + policy;
    }
}
