package org.policybook.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.PolicyRecord;

/// The journal's entries gathered by policy, across changes of its short name.
///
/// @param successors for each name that was given up, the one that followed it
record PolicyLines(Map<PolicySlug, List<JournalEntry>> entries, Map<PolicySlug, PolicySlug> successors) {
    PolicyLines(Map<PolicySlug, List<JournalEntry>> entries) {
        this(entries, successors(entries));
    }

    private static Map<PolicySlug, PolicySlug> successors(Map<PolicySlug, List<JournalEntry>> entries) {
        Map<PolicySlug, PolicySlug> successors = new HashMap<>();
        entries.forEach((policy, own) -> formerName(own).ifPresent(before -> successors.putIfAbsent(before, policy)));
        return successors;
    }

    /// What was decided about each policy, under the name it goes by now.
    Map<PolicySlug, PolicyRecord> records() {
        Map<PolicySlug, PolicyRecord> records = new TreeMap<>();
        for (PolicySlug policy : entries.keySet()) {
            if (!successors.containsKey(policy)) {
                records.put(policy, record(policy));
            }
        }
        return records;
    }

    PolicyRecord record(PolicySlug policy) {
        return new PolicyRecord(line(policy).stream().map(JournalEntry::event).toList());
    }

    /// All entries of a policy, those under its former names first.
    List<JournalEntry> line(PolicySlug policy) {
        List<JournalEntry> line = new ArrayList<>();
        Optional<PolicySlug> before = formerName(policy);
        before.ifPresent(name -> line.addAll(line(name)));
        line.addAll(entries.getOrDefault(policy, List.of()));
        return line;
    }

    /// The name a policy goes by now.
    PolicySlug current(PolicySlug policy) {
        PolicySlug next = successors.get(policy);
        return next == null ? policy : current(next);
    }

    /// The policy's names, newest first.
    List<PolicySlug> names(PolicySlug policy) {
        List<PolicySlug> names = new ArrayList<>(List.of(policy));
        formerName(policy).ifPresent(before -> names.addAll(names(before)));
        return names;
    }

    /// The versions of a policy, under the name it goes by now.
    List<PublishedVersion> versions(PolicySlug policy) {
        List<PublishedVersion> versions = new ArrayList<>();
        for (JournalEntry entry : line(policy)) {
            if (entry.event() instanceof GovernanceEvent.Published event) {
                versions.add(new PublishedVersion(policy, new PublishedName(entry.policy(), event.version()), event));
            }
        }
        return versions;
    }

    /// The name a version was published under.
    Optional<PolicySlug> nameOf(PolicySlug policy, VersionNumber version) {
        return line(policy).stream()
                .filter(entry -> entry.event() instanceof GovernanceEvent.Published published
                        && published.version().samePlace(version))
                .map(JournalEntry::policy)
                .findFirst();
    }

    private Optional<PolicySlug> formerName(PolicySlug policy) {
        return formerName(entries.getOrDefault(policy, List.of()));
    }

    private static Optional<PolicySlug> formerName(List<JournalEntry> own) {
        return own.isEmpty() ? Optional.empty() : own.getFirst().formerName();
    }
}
