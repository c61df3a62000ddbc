package org.policybook.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policybook.document.Footnote;
import org.policybook.document.FrontMatter;
import org.policybook.document.Policy;
import org.policybook.document.Value;

/// Merges the three parts of a policy: its facts, its body and its footnotes.
final class PolicyMerge {
    private final Conflicts conflicts;

    PolicyMerge(Conflicts conflicts) {
        this.conflicts = conflicts;
    }

    Policy merge(Policy base, Policy yours, Policy theirs) {
        Value.Fields facts = ReworkedPiece.fields(
                base.frontMatter().fields(),
                yours.frontMatter().fields(),
                theirs.frontMatter().fields(),
                conflicts);
        Policy body = body(base, yours, theirs);
        return new Policy(new FrontMatter(facts), body.preamble(), body.sections(), notes(base, yours, theirs));
    }

    private Policy body(Policy base, Policy yours, Policy theirs) {
        List<Piece> was = Pieces.ofBody(base);
        Names names = Names.of(base, yours, theirs);
        Edited your = new Edited(was, Pieces.ofBody(yours), names.yours());
        Edited their = new Edited(was, Pieces.ofBody(theirs), names.theirs());
        return Assembly.of(new PieceMerge(was, your, their, conflicts, names).merge());
    }

    private List<Footnote> notes(Policy base, Policy yours, Policy theirs) {
        List<Piece> was = Pieces.ofNotes(base);
        Map<String, String> labels = new HashMap<>();
        base.footnotes().forEach(note -> labels.put(note.label(), note.label()));
        Edited your = new Edited(was, Pieces.ofNotes(yours), labels);
        Edited their = new Edited(was, Pieces.ofNotes(theirs), labels);
        return Assembly.notes(new PieceMerge(was, your, their, conflicts, new Names(labels, labels)).merge());
    }
}
