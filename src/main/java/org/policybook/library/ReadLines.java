package org.policybook.library;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policybook.document.FrontMatter;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.document.PolicyText;
import org.policybook.document.VersionNumber;
import org.policybook.governance.GovernanceEvent.Published;
import org.policybook.governance.PolicyRecord;
import org.policybook.governance.PolicyStatus;
import org.policybook.store.DraftHead;
import org.policybook.store.GitPolicyStore;

/// Reads an organisation's policies, each on a line, from its repository. A policy of which there is no text, such as
/// one whose first draft was given up, has none.
final class ReadLines {
    private final Library library;
    private final GitPolicyStore store;
    private final LocalDate today;

    ReadLines(Library library, GitPolicyStore store, LocalDate today) {
        this.library = library;
        this.store = store;
        this.today = today;
    }

    /// What is listed of a policy: the version in force, or else the last; with its open drafts.
    private record Known(PolicyId policy, PolicyRecord record, List<DraftHead> drafts, Optional<Published> version) {
        boolean hasText() {
            return version.isPresent() || !drafts.isEmpty();
        }
    }

    /// In no order.
    List<ListPolicies.Line> read(List<DraftHead> open) {
        List<Known> listed = known(open);
        VersionFacts facts = VersionFacts.of(
                listed.stream()
                        .filter(known -> known.version().isPresent())
                        .collect(Collectors.toMap(
                                known -> known.policy().policy(),
                                known -> known.version().orElseThrow())),
                store);
        return listed.stream().map(known -> line(known, text(known, facts))).toList();
    }

    private List<Known> known(List<DraftHead> open) {
        Map<PolicySlug, List<DraftHead>> drafts = open.stream().collect(Collectors.groupingBy(DraftHead::policy));
        Map<PolicySlug, PolicyRecord> records = new HashMap<>(store.records());
        drafts.keySet().forEach(slug -> records.putIfAbsent(slug, new PolicyRecord(List.of())));
        return records.entrySet().stream()
                .map(entry -> new Known(
                        new PolicyId(store.organisation(), entry.getKey()),
                        entry.getValue(),
                        drafts.getOrDefault(entry.getKey(), List.of()),
                        entry.getValue().inForceOn(today).or(entry.getValue()::latest)))
                .filter(Known::hasText)
                .toList();
    }

    private FrontMatter text(Known known, VersionFacts facts) {
        PolicySlug slug = known.policy().policy();
        return known.version()
                .map(version -> facts.of(slug, version))
                .orElseGet(() -> PolicyText.frontMatter(
                        store.read(slug, known.drafts().getFirst().revision()).policy()));
    }

    private ListPolicies.Line line(Known known, FrontMatter facts) {
        PolicyRecord record = known.record();
        Optional<Published> version = known.version();
        return new ListPolicies.Line(
                known.policy(),
                facts.title().orElse(known.policy().policy().value()),
                version.map(Published::version),
                version.map(found -> PolicyStatus.of(found, record, today)).orElse(PolicyStatus.DRAFT),
                facts.owner(),
                version.flatMap(Published::reviewDue),
                known.drafts().size(),
                FurthestStage.of(library, known.policy(), record, known.drafts(), today),
                version.filter(found -> ListPolicies.isPastReview(found, record, today))
                        .isPresent(),
                scheduled(record),
                facts.adoptedFrom(),
                known.drafts().stream()
                        .flatMap(draft -> DraftBehind.of(draft, record, store).stream())
                        .toList(),
                version.map(found -> ReviewCourses.of(
                        found,
                        record,
                        TextFacts.Intervals.of(facts),
                        library.organisation(store.organisation()).rules().review())));
    }

    private Optional<VersionNumber> scheduled(PolicyRecord record) {
        return record.latest()
                .filter(latest -> PolicyStatus.of(latest, record, today) == PolicyStatus.SCHEDULED)
                .map(Published::version);
    }
}
