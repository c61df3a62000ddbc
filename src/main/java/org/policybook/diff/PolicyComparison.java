package org.policybook.diff;

import java.util.List;
import java.util.Set;
import org.policybook.document.Policy;

/// Compares two texts of a policy. Works on any two policies; the less they share, the coarser the
/// answer.
public final class PolicyComparison {
    private PolicyComparison() {}

    public static PolicyDiff of(Policy before, Policy after) {
        return of(before, after, Set.of());
    }

    /// @param posts the posts and committees to know in the text, beside those with a common name
    public static PolicyDiff of(Policy before, Policy after, Set<String> posts) {
        List<Change> changes = changes(Outline.of(before), Outline.of(after));
        List<FieldChange> metadata = FieldComparison.of(before.frontMatter(), after.frontMatter());
        List<KeyChange> keyChanges = new KeyChanges(Vocabulary.of(posts, before, after)).of(changes);
        return new PolicyDiff(changes, metadata, List.of(), Counts.of(changes, metadata), keyChanges);
    }

    private static List<Change> changes(Outline before, Outline after) {
        Pairing pairing = new Pairing(before, after);
        return new ChangeList(pairing, pair(pairing)).changes();
    }

    /// Pairs what belongs together, from the surest evidence to the weakest.
    static Splits pair(Pairing pairing) {
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
        return splits;
    }
}
