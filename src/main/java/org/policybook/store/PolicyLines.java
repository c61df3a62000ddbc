package org.policybook.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.PolicyRecord;

/// The journal's entries gathered by policy, across changes of its short name.
record PolicyLines(Map<PolicySlug, List<JournalEntry>> entries) {
    /// What was decided about each policy, under the name it goes by now.
    Map<PolicySlug, PolicyRecord> records() {
        Map<PolicySlug, PolicyRecord> records = new TreeMap<>();
        Set<PolicySlug> former = formerNames();
        for (PolicySlug policy : entries.keySet()) {
            if (!former.contains(policy)) {
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
        for (Map.Entry<PolicySlug, List<JournalEntry>> other : entries.entrySet()) {
            if (formerName(other.getKey()).filter(policy::equals).isPresent()) {
                return current(other.getKey());
            }
        }
        return policy;
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
        List<JournalEntry> own = entries.getOrDefault(policy, List.of());
        return own.isEmpty() ? Optional.empty() : own.getFirst().formerName();
    }

    private Set<PolicySlug> formerNames() {
        Set<PolicySlug> former = new HashSet<>();
        entries.keySet().forEach(policy -> formerName(policy).ifPresent(former::add));
        return former;
    }
}
