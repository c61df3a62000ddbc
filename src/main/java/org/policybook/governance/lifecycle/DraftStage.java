package org.policybook.governance.lifecycle;

import java.util.Locale;

/// Where a draft stands on its way to a version.
public enum DraftStage {
    DRAFT("is being written"),
    IN_CONSULTATION("is in consultation"),
    IN_REVIEW("is in review"),
    AWAITING_APPROVAL("awaits approval"),
    APPROVED("is approved"),
    /// Sent back with actions, by a reviewing group or a committee.
    RETURNED("was returned with actions");

    private final String words;

    DraftStage(String words) {
        this.words = words;
    }

    /// As the end of a sentence: `awaits approval`.
    public String words() {
        return words;
    }

    /// As written in tables and JSON: `in-review`.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
