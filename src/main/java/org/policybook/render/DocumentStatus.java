package org.policybook.render;

import org.policybook.document.PartialDate;
import org.policybook.document.VersionNumber;

/// Where a copy stands in the life of its policy; marked in words on every rendering.
public sealed interface DocumentStatus {
    /// Not approved by anybody yet.
    record Draft() implements DocumentStatus {}

    /// As issued: words that stay true whatever comes after, before the day and since.
    record InForceFrom(PartialDate from) implements DocumentStatus {}

    /// Published, but not effective yet.
    record Scheduled(PartialDate from) implements DocumentStatus {}

    /// The version that applies.
    record InForce() implements DocumentStatus {}

    /// In force, although its review should have been done by now.
    record PastReview(PartialDate due) implements DocumentStatus {}

    record Superseded(VersionNumber by) implements DocumentStatus {}

    record Withdrawn(PartialDate on) implements DocumentStatus {}
}
