package org.policybook.diff;

import java.util.List;
import java.util.Optional;
import org.policybook.document.Clause;
import org.policybook.document.ClauseId;

/// What happened to one clause, to a section that moved as a whole, or to clauses that were split or
/// merged.
///
/// @param before absent for what was inserted
/// @param after absent for what was deleted
/// @param redline the words; what moved without a change is kept throughout
public record Change(Kind kind, Optional<Side> before, Optional<Side> after, Redline redline) {
    /// `MOVED` goes before `CHANGED`: a moved clause may be changed as well, see [#isReworded].
    public enum Kind {
        INSERTED,
        DELETED,
        CHANGED,
        MOVED
    }

    static Change inserted(Side after) {
        return new Change(Kind.INSERTED, Optional.empty(), Optional.of(after), Redline.of("", after.text()));
    }

    static Change deleted(Side before) {
        return new Change(Kind.DELETED, Optional.of(before), Optional.empty(), Redline.of(before.text(), ""));
    }

    static Change between(Kind kind, Side before, Side after) {
        return new Change(kind, Optional.of(before), Optional.of(after), Redline.of(before.text(), after.text()));
    }

    /// The clause's id in the text after, or in the one before if it was deleted.
    public ClauseId clause() {
        return side().clause().id();
    }

    public Clause.Kind part() {
        return side().clause().kind();
    }

    /// The titles of the sections around the clause, outermost first; a heading's own is the last.
    public List<String> headings() {
        return side().headings();
    }

    /// The words that lead into the list that the clause stands in: `Staff must not:`. Without them an item can say
    /// the opposite of what is meant.
    public Optional<String> leadIn() {
        return side().leadIn();
    }

    /// The innermost section; none before the first heading.
    public Optional<ClauseId> section() {
        return side().section();
    }

    public boolean isReworded() {
        return kind == Kind.CHANGED || (kind == Kind.MOVED && !redline.isEmpty());
    }

    /// Whether a heading has other words than before.
    public boolean isRenaming() {
        return part() == Clause.Kind.HEADING && isReworded();
    }

    /// Whether a section moved together with what stands in it.
    public boolean movesSection() {
        return kind == Kind.MOVED
                && part() == Clause.Kind.HEADING
                && side().clauses().size() > 1;
    }

    /// Whether one clause became several.
    public boolean isSplit() {
        return isReworded() && !movesSection() && size(after) > size(before);
    }

    /// Whether several clauses became one.
    public boolean isMerge() {
        return isReworded() && !movesSection() && size(after) < size(before);
    }

    private Side side() {
        return after.or(() -> before).orElseThrow();
    }

    private static int size(Optional<Side> side) {
        return side.map(found -> found.clauses().size()).orElse(0);
    }
}
