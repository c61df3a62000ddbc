package org.policybook.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.governance.ContentHash;
import org.policybook.governance.Organisation;
import org.policybook.governance.PolicyRecord;
import org.policybook.search.IndexUpdate;
import org.policybook.search.Passage;
import org.policybook.search.Synonym;
import org.policybook.store.DraftHead;
import org.policybook.store.GitPolicyStore;

/// Brings what the index holds of one organisation up to date, policy by policy: only those about which
/// something was decided or written are read again.
final class IndexOrganisation {
    private static final int PAUSE = 20;

    private final Library library;
    private final OrganisationId id;
    private final IndexUpdate update;

    IndexOrganisation(Library library, OrganisationId id, IndexUpdate update) {
        this.library = library;
        this.id = id;
        this.update = update;
    }

    /// How far it has got.
    ///
    /// @param policies how many were looked at
    /// @param passages how many were written
    record Written(int policies, int passages) {}

    /// @param known what the policies in the index were made from; of none when the index begins anew
    /// @param before the mark of what the index holds
    /// @param pause is called now and then between policies, when what was done may be kept
    Written bring(Map<String, String> known, IndexMark before, Consumer<Written> pause) {
        GitPolicyStore store = library.store(id);
        IndexMark now = IndexMark.of(store);
        Organisation organisation = library.organisation(id);
        Map<String, String> kept = new TreeMap<>(known);
        if (!now.organisation().equals(before.organisation())) {
            update.begin(id, synonyms(organisation));
            kept.clear();
        }
        update.mark(id, now.unfinished());
        Written written = policies(organisation, store, kept, pause);
        update.mark(id, now.toString());
        return written;
    }

    private Written policies(
            Organisation organisation, GitPolicyStore store, Map<String, String> kept, Consumer<Written> pause) {
        Map<PolicySlug, PolicyRecord> records = new TreeMap<>(store.records());
        Map<PolicySlug, List<DraftHead>> drafts = store.drafts().stream()
                .collect(Collectors.groupingBy(DraftHead::policy, TreeMap::new, Collectors.toList()));
        drafts.keySet().forEach(slug -> records.putIfAbsent(slug, new PolicyRecord(List.of())));
        int written = 0;
        int done = 0;
        for (Map.Entry<PolicySlug, PolicyRecord> entry : records.entrySet()) {
            PolicyId policy = new PolicyId(id, entry.getKey());
            List<DraftHead> open = drafts.getOrDefault(entry.getKey(), List.of());
            String stamp = stamp(entry.getValue(), open);
            String before = kept.remove(policy.toString());
            if (!stamp.equals(before)) {
                List<Passage> passages = new PolicyPassages(organisation, store, policy).of(entry.getValue(), open);
                update.replace(policy, passages, stamp);
                written += passages.size();
            }
            if (++done % PAUSE == 0) {
                pause.accept(new Written(done, written));
            }
        }
        kept.keySet().forEach(gone -> update.replace(PolicyId.parse(gone), List.of(), ""));
        return new Written(done, written);
    }

    /// What everything about a policy that shows in the index comes to.
    private static String stamp(PolicyRecord record, List<DraftHead> drafts) {
        List<String> all = new ArrayList<>();
        all.add(record.toString());
        drafts.forEach(draft -> all.add(draft.draft() + "=" + draft.revision()));
        return ContentHash.of(String.join("\n", all)).hex();
    }

    private static List<Synonym> synonyms(Organisation organisation) {
        return organisation.synonyms().stream()
                .map(synonym -> new Synonym(synonym.words(), synonym.find()))
                .toList();
    }
}
