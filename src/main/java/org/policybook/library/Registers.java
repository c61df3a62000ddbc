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
import org.policybook.store.GitPolicyStore;

/// Keeps the registers of a library. A register is made once for a state of the journal; after a new event only the
/// policies that it is about are folded again, and a version's text is read once. Safe for several threads: two that
/// ask at once may both fold, and get the same.
final class Registers {
    private final Library library;
    private final Map<OrganisationId, Kept> kept = new ConcurrentHashMap<>();
    private final Map<TextKey, TextFacts> texts = new ConcurrentHashMap<>();

    /// @param state the mark of the repository's state that it was made for
    private record Kept(String state, Register register) {}

    /// A text with the files beside it.
    private record TextKey(OrganisationId organisation, ContentHash text, CommitId draft) {}

    Registers(Library library) {
        this.library = library;
    }

    /// What is known now of an organisation's policies.
    Register of(OrganisationId organisation) {
        GitPolicyStore store = library.store(organisation);
        String state = store.state();
        Kept last = kept.get(organisation);
        if (last != null && last.state().equals(state)) {
            return last.register();
        }
        if (last == null) {
            readTogether(store);
        }
        List<PolicyTimeline> before = last == null ? List.of() : last.register().policies();
        Register made = made(store, Instant.MAX, before);
        kept.put(organisation, new Kept(state, made));
        return made;
    }

    /// What was known at an instant. Not kept.
    Register believed(OrganisationId organisation, Instant known) {
        Register now = of(organisation);
        return known.equals(Instant.MAX) ? now : made(library.store(organisation), known, List.of());
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

    private Register made(GitPolicyStore store, Instant known, List<PolicyTimeline> before) {
        Organisation organisation = library.organisation(store.organisation());
        Map<PolicyId, PolicyTimeline> folded = new HashMap<>();
        before.forEach(timeline -> folded.put(timeline.policy(), timeline));
        List<PolicyTimeline> timelines = new ArrayList<>();
        store.records().forEach((slug, all) -> {
            PolicyRecord record = known.equals(Instant.MAX) ? all : all.believedOn(known);
            PolicyId policy = new PolicyId(store.organisation(), slug);
            timelines.add(Optional.ofNullable(folded.get(policy))
                    .filter(timeline -> timeline.record().equals(record))
                    .orElseGet(() -> new PolicyTimeline(
                            policy, record, organisation.rules().review(), version -> text(store, slug, version))));
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
