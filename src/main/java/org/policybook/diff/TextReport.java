package org.policybook.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policybook.document.Clause;
import org.policybook.document.ClauseId;
import org.policybook.document.Section;

/// Tells a comparison in lines of plain text: what it amounts to, the sentences to read first, then each
/// clause on one line under the titles of its sections:
///
/// ```
/// 1 changed, 1 inserted, 1 deleted, 1 moved in 1 section.
/// Sections: Managers (4).
/// Read first
///   ! time limit, in Managers: Reply within [-20 working days-]{+10 working days+}.
/// Duties › Managers
///   ~ Reply within [-20 working days-]{+10 working days+}.
///   - Keep a paper copy.
///   + Keep a record.
///   > moved from Scope: Volunteers are staff.
///     Managers must not:
///   + Take sides.
/// ```
public final class TextReport {
    private static final String CHANGED = "  ~ ";
    private static final String DELETED = "  - ";
    private static final String INSERTED = "  + ";
    private static final String MOVED = "  > ";
    private static final String LED_IN = "    ";

    private final Marks marks;

    public TextReport(Marks marks) {
        this.marks = marks;
    }

    public static List<String> of(PolicyDiff diff) {
        return new TextReport(Marks.PLAIN).lines(diff);
    }

    public List<String> lines(PolicyDiff diff) {
        List<String> lines = new ArrayList<>(new SummaryLines(marks).of(diff));
        if (!diff.metadata().isEmpty()) {
            lines.add("Front matter");
            diff.metadata().forEach(change -> lines.add(CHANGED + field(change.field(), change)));
        }
        lines.addAll(changes(diff.changes()));
        diff.forms().forEach(form -> {
            lines.add(form.title());
            form.answers().forEach(answer -> lines.add(answer(answer)));
        });
        return lines.stream().map(TextReport::onOneLine).toList();
    }

    private List<String> changes(List<Change> changes) {
        List<String> lines = new ArrayList<>();
        Optional<Optional<ClauseId>> told = Optional.empty();
        Optional<String> leadIn = Optional.empty();
        for (Change change : changes) {
            if (!told.equals(Optional.of(change.section()))) {
                told = Optional.of(change.section());
                leadIn = Optional.empty();
                lines.add(path(change.headings()));
            }
            if (!leadIn.equals(change.leadIn())) {
                leadIn = change.leadIn();
                leadIn.ifPresent(words -> lines.add(LED_IN + words));
            }
            lines.addAll(words(change));
        }
        return lines;
    }

    private static String answer(FormDiff.Answer answer) {
        FieldChange change = answer.change();
        if (change.before().isPresent() && change.after().isPresent()) {
            return CHANGED + field(answer.label(), change);
        }
        String sign = change.after().isPresent() ? INSERTED : DELETED;
        return "%s%s: %s"
                .formatted(
                        sign, answer.label(), change.after().or(change::before).orElse(""));
    }

    private static String field(String name, FieldChange change) {
        return "%s: %s → %s"
                .formatted(
                        name, change.before().orElse("(none)"), change.after().orElse("(none)"));
    }

    private static String path(List<String> headings) {
        return headings.isEmpty() ? "(before the first heading)" : String.join(" › ", headings);
    }

    /// One change, without the titles around it.
    public List<String> lines(Change change) {
        return Stream.concat(change.leadIn().map(LED_IN::concat).stream(), words(change).stream())
                .map(TextReport::onOneLine)
                .toList();
    }

    /// Changes under the titles of their sections.
    public List<String> lines(List<Change> changes) {
        return changes(changes).stream().map(TextReport::onOneLine).toList();
    }

    /// One sentence to read first, with what changed in it.
    public String line(KeyChange change) {
        return onOneLine(new SummaryLines(marks).sentence(change));
    }

    private List<String> words(Change change) {
        String words = marks.apply(change.redline());
        return switch (change.kind()) {
            case INSERTED -> List.of(INSERTED + detail(change) + plain(change.after()));
            case DELETED -> List.of(DELETED + detail(change) + plain(change.before()));
            case MOVED -> List.of(MOVED + origin(change) + words);
            case CHANGED ->
                isReplaced(change)
                        ? List.of(DELETED + plain(change.before()), INSERTED + plain(change.after()))
                        : List.of(CHANGED + detail(change) + words);
        };
    }

    private static String plain(Optional<Side> side) {
        return side.map(Side::text).orElse("");
    }

    private static boolean isReplaced(Change change) {
        return !change.isRenaming()
                && change.redline().spans().stream()
                        .noneMatch(span ->
                                span.fate() == Span.Fate.KEPT && !span.text().isBlank());
    }

    private static String detail(Change change) {
        if (change.part() == Clause.Kind.HEADING) {
            return "heading: ";
        }
        return change.isSplit() ? "split: " : change.isMerge() ? "merged: " : "";
    }

    private static String origin(Change change) {
        String what = change.movesSection() ? "section moved" : "moved";
        List<String> from = change.before().map(TextReport::around).orElse(List.of());
        List<String> to = change.after().map(TextReport::around).orElse(List.of());
        return from.equals(to)
                ? what + ": "
                : "%s from %s: ".formatted(what, from.isEmpty() ? "the top level" : path(from));
    }

    /// The titles around a clause, its own left out if it is a heading.
    private static List<String> around(Side side) {
        return side.clause().within().stream()
                .filter(section -> !section.id().equals(side.clause().id()))
                .map(Section::title)
                .toList();
    }

    private static String onOneLine(String line) {
        return line.replace("\n", " ¶ ").replace("\t", " | ");
    }
}
