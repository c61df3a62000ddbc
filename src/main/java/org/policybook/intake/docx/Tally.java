package org.policybook.intake.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policybook.intake.Place;
import org.policybook.intake.Warning;

/// Counts what is left out or unsure while reading, so that it is told once and not at every place.
final class Tally {
    private final Map<String, Seen> dropped = new LinkedHashMap<>();
    private final Map<String, Seen> warned = new LinkedHashMap<>();

    private record Seen(int times, Place first) {
        Seen again() {
            return new Seen(times + 1, first);
        }
    }

    /// @param what a sentence, such as `Hidden text was left out.`
    void dropped(String what, int paragraph, String words) {
        count(dropped, what, paragraph, words);
    }

    void warn(String what, int paragraph, String words) {
        count(warned, what, paragraph, words);
    }

    private static void count(Map<String, Seen> kind, String what, int paragraph, String words) {
        kind.merge(what, new Seen(1, new Place(paragraph, words)), (before, now) -> before.again());
    }

    List<Warning> droppings() {
        return told(dropped);
    }

    List<Warning> warnings() {
        return told(warned);
    }

    private static List<Warning> told(Map<String, Seen> kind) {
        List<Warning> told = new ArrayList<>();
        kind.forEach((what, seen) -> told.add(
                new Warning(seen.times() == 1 ? what : what + " (%d places)".formatted(seen.times()), seen.first())));
        return told;
    }
}
