package org.policybook.intake.edited;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policybook.document.Footnote;

/// Labels for footnotes that are new: the next numbers that no footnote of the source has.
final class NoteNames {
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> fresh = new LinkedHashMap<>();

    NoteNames(List<Footnote> source) {
        source.forEach(note -> taken.add(note.label()));
    }

    /// @param label in the copy that came back
    String of(String label) {
        return fresh.computeIfAbsent(label, any -> next());
    }

    private String next() {
        int number = 1;
        while (!taken.add(String.valueOf(number))) {
            number++;
        }
        return String.valueOf(number);
    }

    /// The new labels by those of the copy.
    Map<String, String> all() {
        return fresh;
    }
}
