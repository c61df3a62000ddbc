package org.policybook.diff;

import java.util.ArrayList;
import java.util.List;

/// The counts of a comparison in one sentence.
final class CountsSentence {
    private CountsSentence() {}

    static String of(Counts counts) {
        List<String> parts = new ArrayList<>();
        add(parts, counts.changed(), "changed");
        add(parts, counts.inserted(), "inserted");
        add(parts, counts.deleted(), "deleted");
        add(parts, counts.moved(), "moved");
        if (parts.isEmpty()) {
            return counts.fields() == 0 ? "No differences." : "Same text, " + fields(counts.fields()) + ".";
        }
        String text = String.join(", ", parts) + " in " + counted(counts.sections(), "section");
        return counts.fields() == 0 ? text + "." : text + "; " + fields(counts.fields()) + ".";
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }

    private static String fields(int count) {
        return counted(count, "field") + " changed";
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
