package org.policybook.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.governance.CommitId;
import org.policybook.governance.ContentHash;
import org.policybook.governance.GovernanceEvent.Published;
import org.policybook.governance.Organisation;
import org.policybook.governance.PolicyRecord;
import org.policybook.governance.Rules;
import org.policybook.store.GitPolicyStore;

/// Keeps the registers of a library. A register is made once for a state of the journal; after a new event only the
/// policies that it is about are folded again, all of them when the rule of reviews is another, and a version's text is
/// read once. Safe for several threads: two that
/// ask at once may both fold, and get the same.
final class Registers {
    private final Library library;
    private final Kept<OrganisationId, String, Register> kept = new Kept<>();
    private final Map<TextKey, TextFacts> texts = new ConcurrentHashMap<>();

    /// A text with the files beside it.
    private record TextKey(OrganisationId organisation, ContentHash text, CommitId draft) {}

    Registers(Library library) {
        this.library = library;
    }

    /// What is known now of an organisation's policies.
    Register of(OrganisationId organisation) {
        GitPolicyStore store = library.store(organisation);
        return kept.of(organisation, store.state(), last -> {
            if (last.isEmpty()) {
                readTogether(store);
            }
            return made(store, Instant.MAX, last);
        });
    }

    /// What was known at an instant. Not kept.
    Register believed(OrganisationId organisation, Instant known) {
        Register now = of(organisation);
        return known.equals(Instant.MAX) ? now : made(library.store(organisation), known, Optional.empty());
    }

    /// Reads the texts that most questions are about at once, so that they need not be asked for one by one.
    private void readTogether(GitPolicyStore store) {
        Map<PolicySlug, PolicyRecord> records = store.records();
        store.newestTexts((slug, files) -> {
            ContentHash text = ContentHash.of(files.policy());
            Optional.ofNullable(records.get(slug))
                    .flatMap(PolicyRecord::latest)
                    .filter(version -> version.text().equals(text))
                    .ifPresent(version -> texts.computeIfAbsent(
                            new TextKey(store.organisation(), text, version.draft()), key -> TextFacts.of(files)));
        });
    }

    private Register made(GitPolicyStore store, Instant known, Optional<Register> before) {
        Organisation organisation = library.organisation(store.organisation());
        Rules.ReviewRule rule = organisation.rules().review();
        Map<PolicyId, PolicyTimeline> folded = new HashMap<>();
        before.filter(register -> register.organisation().rules().review().equals(rule))
                .ifPresent(
                        register -> register.policies().forEach(timeline -> folded.put(timeline.policy(), timeline)));
        List<PolicyTimeline> timelines = new ArrayList<>();
        store.records().forEach((slug, all) -> {
            PolicyRecord record = known.equals(Instant.MAX) ? all : all.believedOn(known);
            PolicyId policy = new PolicyId(store.organisation(), slug);
            timelines.add(Optional.ofNullable(folded.get(policy))
                    .filter(timeline -> timeline.record().equals(record))
                    .orElseGet(() -> new PolicyTimeline(policy, record, rule, version -> text(store, slug, version))));
        });
        return new Register(organisation, timelines, known);
    }

    private TextFacts text(GitPolicyStore store, PolicySlug policy, Published version) {
        return texts.computeIfAbsent(
                new TextKey(store.organisation(), version.text(), version.draft()),
                key -> store.read(policy, version.version())
                        .map(TextFacts::of)
                        .orElseThrow(() ->
                                LibraryDamaged.noTag(new PolicyId(store.organisation(), policy), version.version())));
    }
}
