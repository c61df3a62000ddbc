package org.policybook.render;

import java.util.List;
import org.policybook.diff.KeyChange;

/// The sentences to read first, no more of them than a person reads at once.
///
/// @param more how many were left out
public record KeyLines(List<KeyChange> shown, int more) {
    private static final int MOST = 20;

    public KeyLines {
        shown = List.copyOf(shown);
    }

    public static KeyLines of(List<KeyChange> all) {
        List<KeyChange> shown = all.subList(0, Math.min(MOST, all.size()));
        return new KeyLines(shown, all.size() - shown.size());
    }
}
