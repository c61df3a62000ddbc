package org.policybook.diff;

import java.util.List;
import org.policybook.document.Policy;

/// Compares two texts of a policy. Works on any two policies; the less they share, the coarser the
/// answer.
public final class PolicyComparison {
    private PolicyComparison() {}

    public static PolicyDiff of(Policy before, Policy after) {
        List<Change> changes = changes(Outline.of(before), Outline.of(after));
        List<FieldChange> metadata = FieldComparison.of(before.frontMatter(), after.frontMatter());
        return new PolicyDiff(changes, metadata, Counts.of(changes, metadata));
    }

    private static List<Change> changes(Outline before, Outline after) {
        Pairing pairing = new Pairing(before, after);
        SameWords sameWords = new SameWords(pairing);
        sameWords.pairHeadingsById();
        sameWords.pairUnique();
        new RenamedHeadings(pairing).pair();
        sameWords.pairAligned();
        sameWords.pairRest();
        Splits splits = new Splits(pairing);
        for (double likeness : new double[] {SimilarClauses.SURE, SimilarClauses.ENOUGH}) {
            new SimilarClauses(pairing, likeness).pair();
            splits.find();
        }
        return new ChangeList(pairing, splits).changes();
    }
}
