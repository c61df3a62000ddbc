package org.policybook.diff;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.ClauseId;
import org.policybook.document.Policy;

/// Which clause of one text is which of another, through edits, moves and renamed headings. Of a clause
/// that was split, the part most like it.
public final class ClausePairs {
    private final Map<ClauseId, ClauseId> toBefore = new HashMap<>();
    private final Map<ClauseId, ClauseId> toAfter = new HashMap<>();

    private ClausePairs() {}

    public static ClausePairs of(Policy before, Policy after) {
        Pairing pairing = new Pairing(Outline.of(before), Outline.of(after));
        PolicyComparison.pair(pairing);
        ClausePairs pairs = new ClausePairs();
        for (int b = 0; b < pairing.after().size(); b++) {
            int a = pairing.beforeOf(b);
            if (a >= 0) {
                ClauseId was = pairing.before().clause(a).id();
                ClauseId is = pairing.after().clause(b).id();
                pairs.toBefore.put(is, was);
                pairs.toAfter.put(was, is);
            }
        }
        return pairs;
    }

    /// What a clause of the text after was called before; empty for a new one.
    public Optional<ClauseId> before(ClauseId after) {
        return Optional.ofNullable(toBefore.get(after));
    }

    /// What a clause of the text before is called after; empty for one that is gone.
    public Optional<ClauseId> after(ClauseId before) {
        return Optional.ofNullable(toAfter.get(before));
    }

    Map<ClauseId, ClauseId> toBefore() {
        return toBefore;
    }
}
