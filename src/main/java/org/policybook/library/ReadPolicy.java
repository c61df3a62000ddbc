package org.policybook.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policybook.document.Address;
import org.policybook.document.BadInput;
import org.policybook.document.DraftId;
import org.policybook.document.Edition;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.document.Spelling;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.PolicyRecord;
import org.policybook.governance.PolicyStatus;
import org.policybook.store.DraftHead;
import org.policybook.store.GitPolicyStore;

/// Finds the text that an address means.
public final class ReadPolicy {
    private final Library library;

    public ReadPolicy(Library library) {
        this.library = library;
    }

    /// @throws BadInput when there is no such text, saying what there is
    public Reading read(Address address, LocalDate today) {
        GitPolicyStore store = library.store(address.policy().organisation());
        PolicySlug slug = store.current(address.policy().policy());
        PolicyId policy = new PolicyId(address.policy().organisation(), slug);
        PolicyRecord record = store.record(slug);
        List<DraftHead> drafts = store.drafts(slug);
        if (record.published().isEmpty() && drafts.isEmpty()) {
            throw new BadInput(unknown(policy, store));
        }
        return switch (address.edition()) {
            case Edition.InForce inForce ->
                version(
                        policy,
                        record,
                        store,
                        record.inForceOn(today),
                        today,
                        () -> nothingInForce(policy, record, drafts, today));
            case Edition.OnDate on ->
                version(
                        policy,
                        record,
                        store,
                        record.inForceOn(on.date()),
                        on.date(),
                        () -> notYet(policy, record, on.date()));
            case Edition.OfVersion asked ->
                version(
                        policy,
                        record,
                        store,
                        record.version(asked.version()),
                        today,
                        () -> noVersion(policy, record, asked));
            case Edition.OfDraft asked -> draft(policy, record, store, drafts, asked.draft());
        };
    }

    /// @throws BadInput when the library has no such policy, nor a draft of it
    void known(PolicyId policy) {
        GitPolicyStore store = library.store(policy.organisation());
        if (store.record(policy.policy()).published().isEmpty()
                && store.drafts(policy.policy()).isEmpty()) {
            throw new BadInput(unknown(policy, store));
        }
    }

    private static Reading version(
            PolicyId policy,
            PolicyRecord record,
            GitPolicyStore store,
            Optional<GovernanceEvent.Published> found,
            LocalDate day,
            Supplier<String> otherwise) {
        GovernanceEvent.Published version = found.orElseThrow(() -> new BadInput(otherwise.get()));
        return Reading.ofVersion(
                policy,
                PolicyStatus.of(version, record, day),
                store.read(policy.policy(), version.version())
                        .orElseThrow(() -> LibraryDamaged.noTag(policy, version.version())),
                record,
                version);
    }

    private static Reading draft(
            PolicyId policy,
            PolicyRecord record,
            GitPolicyStore store,
            List<DraftHead> drafts,
            Optional<DraftId> asked) {
        String open = drafts.stream().map(draft -> "@draft:" + draft.draft()).collect(Collectors.joining(", "));
        if (drafts.isEmpty()) {
            throw new BadInput("%s has no open draft. Begin one with \"policybook new %s --from %s\"."
                    .formatted(policy, policy, policy));
        }
        if (asked.isEmpty() && drafts.size() > 1) {
            throw new BadInput("%s has several drafts; say which: %s.".formatted(policy, open));
        }
        DraftHead head = drafts.stream()
                .filter(draft -> asked.isEmpty() || draft.draft().equals(asked.get()))
                .findFirst()
                .orElseThrow(() -> new BadInput("%s has no draft \"%s\". Open: %s."
                        .formatted(policy, asked.map(DraftId::value).orElse(""), open)));
        return Reading.ofDraft(policy, store.read(policy.policy(), head.revision()), record, head);
    }

    private static String unknown(PolicyId policy, GitPolicyStore store) {
        List<String> known = Stream.concat(
                        store.records().keySet().stream(),
                        store.drafts().stream().map(DraftHead::policy))
                .map(PolicySlug::value)
                .distinct()
                .sorted()
                .toList();
        String advice = Spelling.nearest(policy.policy().value(), known)
                .map("Did you mean \"%s\"?"::formatted)
                .orElse(known.isEmpty() ? "It has none yet." : "It has: %s.".formatted(String.join(", ", known)));
        return "%s has no policy \"%s\". %s".formatted(policy.organisation(), policy.policy(), advice);
    }

    private static String nothingInForce(
            PolicyId policy, PolicyRecord record, List<DraftHead> drafts, LocalDate today) {
        if (record.published().isEmpty()) {
            return "%s has not been published yet; there is only a draft: %s@draft%s."
                    .formatted(policy, policy, drafts.size() > 1 ? ":ID" : "");
        }
        return notYet(policy, record, today);
    }

    private static String notYet(PolicyId policy, PolicyRecord record, LocalDate day) {
        return "No version of %s was in force on %s. %s".formatted(policy, day, versions(record));
    }

    private static String noVersion(PolicyId policy, PolicyRecord record, Edition.OfVersion asked) {
        return "%s has no version %s. %s".formatted(policy, asked.version(), versions(record));
    }

    private static String versions(PolicyRecord record) {
        return record.published().isEmpty()
                ? "It has no published version."
                : "It has: %s."
                        .formatted(record.published().stream()
                                .map(version -> "%s (from %s)".formatted(version.version(), version.effectiveFrom()))
                                .collect(Collectors.joining(", ")));
    }
}
