package org.policybook.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policybook.document.Block;
import org.policybook.document.Value;

/// Puts together what two people made of one piece. Words and shape may come from one person each; where
/// both reworded it otherwise, its parts are tried, and then it is a conflict.
final class ReworkedPiece {
    private final Conflicts conflicts;
    private final Names names;

    ReworkedPiece(Conflicts conflicts, Names names) {
        this.conflicts = conflicts;
        this.names = names;
    }

    Piece merge(Piece base, Piece yours, Piece theirs) {
        Part shape = yours.part().isShapedLike(base.part()) ? theirs.part() : yours.part();
        if (yours.says(base) || yours.says(theirs)) {
            return shaped(theirs, shape);
        }
        if (theirs.says(base) || theirs.readsLike(base) || theirs.readsLike(yours)) {
            return shaped(yours, shape);
        }
        if (yours.readsLike(base)) {
            return shaped(theirs, shape);
        }
        Conflicts trial = conflicts.trial();
        Part together = within(base.part(), yours.part(), theirs.part(), trial);
        return trial.isEmpty()
                ? Piece.of(together.shapedLike(shape))
                : shaped(conflicts.add(List.of(yours), List.of(theirs)), shape);
    }

    private static Piece shaped(Piece piece, Part shape) {
        return new Piece(piece.part().shapedLike(shape), piece.words(), piece.name());
    }

    /// The part with what stands in it merged; without such a thing, a conflict.
    private Part within(Part base, Part yours, Part theirs, Conflicts trial) {
        if (base instanceof Part.Item was && yours instanceof Part.Item your && theirs instanceof Part.Item their) {
            return item(was, your, their, trial);
        }
        if (base instanceof Part.Field(String name, Value.Fields was)
                && yours instanceof Part.Field(String yourName, Value.Fields your)
                && theirs instanceof Part.Field(String theirName, Value.Fields their)) {
            return new Part.Field(name, fields(was, your, their, trial));
        }
        trial.add(List.of(Piece.of(yours)), List.of(Piece.of(theirs)));
        return yours;
    }

    private Part item(Part.Item base, Part.Item yours, Part.Item theirs, Conflicts trial) {
        List<Piece> was = Pieces.ofBlocks(base.item().blocks());
        Edited your = new Edited(was, Pieces.ofBlocks(yours.item().blocks()), names.yours());
        Edited their = new Edited(was, Pieces.ofBlocks(theirs.item().blocks()), names.theirs());
        if (was.size() < 2) {
            trial.add(your.pieces(), their.pieces());
            return yours;
        }
        List<Piece> merged = new PieceMerge(was, your, their, trial, names).merge();
        List<Block> blocks = Assembly.of(merged).preamble();
        return new Part.Item(new Block.Item(yours.item().anchor(), blocks), yours.listed());
    }

    static Value.Fields fields(Value.Fields base, Value.Fields yours, Value.Fields theirs, Conflicts conflicts) {
        List<Piece> was = Pieces.ofFields(base);
        Map<String, String> same = new HashMap<>();
        base.entries().keySet().forEach(name -> same.put(name, name));
        Names names = new Names(same, same);
        List<Piece> merged = new PieceMerge(
                        was,
                        new Edited(was, Pieces.ofFields(yours), same),
                        new Edited(was, Pieces.ofFields(theirs), same),
                        conflicts,
                        names)
                .merge();
        return Assembly.fields(merged);
    }
}
