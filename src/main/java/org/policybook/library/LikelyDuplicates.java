package org.policybook.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policybook.document.PolicyText;
import org.policybook.intake.Sketch;

/// Finds documents whose texts are nearly the same: copies under other names, and versions of one policy.
public final class LikelyDuplicates {
    private static final double ALIKE = 0.5;
    private static final int MOST = 500;

    private final Map<String, Sketch> read = new LinkedHashMap<>();
    private final Map<String, Sketch> before;

    /// Two documents that share much of their text.
    ///
    /// @param likeness from 0 to 1
    public record Pair(String one, String other, double likeness) {}

    public LikelyDuplicates(ImportedBefore before) {
        this.before = before.texts();
    }

    /// @param name what the document is called in the list
    public void add(String name, Imported document) {
        read.put(name, Sketch.of(PolicyText.format(document.policy())));
    }

    /// Those most alike first.
    public List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        List<Map.Entry<String, Sketch>> all = List.copyOf(read.entrySet());
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                add(all.get(i), all.get(j), pairs);
            }
            for (Map.Entry<String, Sketch> known : before.entrySet()) {
                add(all.get(i), known, pairs);
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        return List.copyOf(pairs.subList(0, Math.min(pairs.size(), MOST)));
    }

    private static void add(Map.Entry<String, Sketch> one, Map.Entry<String, Sketch> other, List<Pair> pairs) {
        double likeness = one.getValue().likeness(other.getValue());
        if (likeness >= ALIKE) {
            pairs.add(new Pair(one.getKey(), other.getKey(), likeness));
        }
    }
}
