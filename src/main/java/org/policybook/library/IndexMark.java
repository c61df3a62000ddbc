package org.policybook.library;

import java.util.List;
import org.policybook.governance.ContentHash;
import org.policybook.store.DraftHead;
import org.policybook.store.GitPolicyStore;

/// What the index holds of an organisation, in short: `STATE ORGANISATION DRAFTS`, each a hash, or a dash
/// while it is being made.
///
/// @param state of main and the journal
/// @param organisation of how the organisation describes itself
/// @param drafts of the newest revision of every draft
record IndexMark(String state, String organisation, String drafts) {
    static final IndexMark NONE = new IndexMark("-", "-", "-");

    static IndexMark of(GitPolicyStore store) {
        return new IndexMark(
                store.state(), ContentHash.of(store.organisationFile()).hex(), drafts(store.drafts()));
    }

    private static String drafts(List<DraftHead> drafts) {
        return ContentHash.of(String.join(
                        "\n",
                        drafts.stream()
                                .map(draft -> draft.policy() + " " + draft.draft() + " " + draft.revision())
                                .sorted()
                                .toList()))
                .hex();
    }

    static IndexMark parse(String mark) {
        String[] parts = mark.split(" ", -1);
        return parts.length == 3 ? new IndexMark(parts[0], parts[1], parts[2]) : NONE;
    }

    /// Whether the index holds what the store has now. Drafts are asked for only by who looks for them.
    boolean isCurrent(GitPolicyStore store, boolean withDrafts) {
        return state.equals(store.state()) && (!withDrafts || drafts.equals(drafts(store.drafts())));
    }

    /// The mark of an organisation of which only some policies are in the index.
    String unfinished() {
        return new IndexMark("-", organisation, "-").toString();
    }

    @Override
    public String toString() {
        return state + " " + organisation + " " + drafts;
    }
}
