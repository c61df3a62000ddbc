package org.policybook.people;

import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;

/// How many of those who must read a policy have read it.
public record ReadRate(PolicyId policy, String title, VersionNumber version, int must, int has) {
    /// From 0 to 100, rounded down, so that only all is 100; 100 when nobody must.
    public int percent() {
        return must == 0 ? 100 : (int) (100L * has / must);
    }
}
