package org.policybook.people;

import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;

/// A policy in force, as its readers know it.
///
/// @param edition rises with each version that says something else to its readers
/// @param type of the document
public record ReadingPolicy(
        PolicyId policy, String title, String type, VersionNumber version, int edition, boolean inForce) {}
