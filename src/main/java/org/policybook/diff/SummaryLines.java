package org.policybook.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The head of a report: the counts, the sections touched, and the sentences to read first.
final class SummaryLines {
    private static final int MOST_SENTENCES = 12;
    private static final int MOST_SECTIONS = 12;

    private final Marks marks;

    SummaryLines(Marks marks) {
        this.marks = marks;
    }

    List<String> of(PolicyDiff diff) {
        List<String> lines = new ArrayList<>();
        lines.add(diff.counts().summary());
        if (diff.changes().size() > 1) {
            lines.add("Sections: " + sections(diff.sections()) + ".");
            sentences(diff.keyChanges(), lines);
        }
        return lines;
    }

    private static String sections(List<TouchedSection> sections) {
        String named =
                sections.stream().limit(MOST_SECTIONS).map(SummaryLines::named).collect(Collectors.joining("; "));
        int left = sections.size() - MOST_SECTIONS;
        return left > 0 ? named + "; and " + left + " more" : named;
    }

    private static String named(TouchedSection section) {
        String title = section.headings().isEmpty()
                ? "before the first heading"
                : section.headings().getLast();
        return section.changes() == 1 ? title : "%s (%d)".formatted(title, section.changes());
    }

    private void sentences(List<KeyChange> changes, List<String> lines) {
        if (!changes.isEmpty()) {
            lines.add("Read first");
        }
        changes.stream().limit(MOST_SENTENCES).map(this::sentence).forEach(lines::add);
        if (changes.size() > MOST_SENTENCES) {
            lines.add("  … and %d sentences more.".formatted(changes.size() - MOST_SENTENCES));
        }
    }

    /// `  ! time limit, in Duties: Reply within [-20 days-]{+10 days+}.`
    String sentence(KeyChange change) {
        String kinds = change.kinds().stream().map(KeyChange.Kind::label).collect(Collectors.joining(", "));
        String place =
                change.headings().isEmpty() ? "" : ", in " + change.headings().getLast();
        String what = change.before().isEmpty() ? "new " : change.after().isEmpty() ? "gone " : "";
        return "  ! %s%s%s: %s".formatted(what, kinds, place, words(change));
    }

    private String words(KeyChange change) {
        String leadIn = change.leadIn().map(text -> text + " ").orElse("");
        if (change.before().isPresent() && change.after().isPresent()) {
            return leadIn + marks.apply(change.redline()).strip();
        }
        return leadIn + change.after().or(change::before).orElse("");
    }
}
