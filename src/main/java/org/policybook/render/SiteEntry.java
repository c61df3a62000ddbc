package org.policybook.render;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;

/// A policy in the index of a folder of documents.
///
/// @param files what its documents are called, the page first
/// @param topics what people look for it by; may be empty
/// @param recorded when the version became known
public record SiteEntry(
        PolicyId policy,
        String title,
        String summary,
        String status,
        Optional<VersionNumber> version,
        Optional<PartialDate> effectiveFrom,
        Instant recorded,
        String reason,
        List<String> topics,
        List<String> files) {
    public SiteEntry {
        topics = List.copyOf(topics);
        files = List.copyOf(files);
    }
}
