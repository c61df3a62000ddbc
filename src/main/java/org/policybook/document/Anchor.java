package org.policybook.document;

/// How a clause is named: its id, and whether the author wrote it (`{#purpose}`) or it was derived from
/// the words. Only written ids stand in the text.
public record Anchor(ClauseId id, boolean written) {
    public static Anchor written(String id) {
        return new Anchor(ClauseId.of(id), true);
    }

    public static Anchor derived(String id) {
        return new Anchor(ClauseId.of(id), false);
    }
}
