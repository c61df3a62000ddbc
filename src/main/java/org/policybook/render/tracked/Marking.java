package org.policybook.render.tracked;

import org.policybook.diff.Span;

/// How a paragraph is marked, by what became of it.
enum Marking {
    IN_PLACE(Show.PLAIN, Show.DELETED, Show.INSERTED),
    GONE(Show.DELETED, Show.DELETED, Show.HIDDEN),
    CAME(Show.INSERTED, Show.HIDDEN, Show.INSERTED),
    LEFT(Show.MOVED_FROM, Show.DELETED, Show.HIDDEN),
    ARRIVED(Show.MOVED_TO, Show.HIDDEN, Show.INSERTED);

    private final Show kept;
    private final Show deleted;
    private final Show inserted;

    Marking(Show kept, Show deleted, Show inserted) {
        this.kept = kept;
        this.deleted = deleted;
        this.inserted = inserted;
    }

    Show of(Span.Fate fate) {
        return switch (fate) {
            case KEPT -> kept;
            case DELETED -> deleted;
            case INSERTED -> inserted;
        };
    }

    /// Whether it stands where the text before has it, in the looks it had there.
    boolean isFromBefore() {
        return this == GONE || this == LEFT;
    }
}
