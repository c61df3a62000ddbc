package org.policybook.render;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.policybook.diff.Change;
import org.policybook.diff.FieldChange;
import org.policybook.diff.KeyChange;
import org.policybook.diff.Side;
import org.policybook.document.Clause;

/// Says in words what became of a clause or a fact, for readers who see no colour.
public final class ChangeWords {
    private ChangeWords() {}

    /// `Paragraph changed`, `Section moved`.
    public static String label(Change change) {
        String what = part(change);
        return switch (change.kind()) {
            case INSERTED -> what + " inserted";
            case DELETED -> what + " deleted";
            case MOVED -> change.isReworded() ? what + " moved and changed" : what + " moved";
            case CHANGED ->
                change.isSplit() ? what + " split" : change.isMerge() ? what + "s merged" : what + " changed";
        };
    }

    /// What to call clauses that came or went together: `Section inserted`, `3 list items deleted`.
    public static String label(List<Change> together) {
        Change first = together.getFirst();
        if (together.size() == 1) {
            return label(first);
        }
        String fate = " " + first.kind().name().toLowerCase(Locale.ROOT);
        if (first.part() == Clause.Kind.HEADING) {
            return "Section" + fate;
        }
        boolean alike = together.stream().allMatch(change -> change.part() == first.part());
        String what = alike ? part(first).toLowerCase(Locale.ROOT) : "clause";
        return "%d %ss%s".formatted(together.size(), what, fate);
    }

    /// What else is to be said of it: `from Scope › Volunteers`. Mostly nothing.
    public static String note(Change change) {
        if (change.kind() != Change.Kind.MOVED) {
            return "";
        }
        String from = change.before().map(ChangeWords::around).orElse("");
        boolean within = from.equals(change.after().map(ChangeWords::around).orElse(""));
        String what = change.movesSection() ? "with all that stands in it" : "";
        return (what + (within ? "" : " from " + from)).strip();
    }

    /// `review-due` as `Review due`.
    public static String name(FieldChange field) {
        String words = field.field().replace('.', ' ').replace('-', ' ').replaceFirst("^eia\\b", "EIA");
        return capital(words);
    }

    /// `Duty and time limit`
    public static String kinds(KeyChange change) {
        List<String> labels = change.kinds().stream().map(KeyChange.Kind::label).toList();
        String all = labels.size() < 2
                ? labels.getFirst()
                : labels.stream().limit(labels.size() - 1L).collect(Collectors.joining(", ")) + " and "
                        + labels.getLast();
        return capital(all);
    }

    /// The titles down to a clause, or where it stands if there are none.
    public static List<String> path(List<String> headings) {
        return headings.isEmpty() ? List.of("Before the first heading") : headings;
    }

    private static String part(Change change) {
        return switch (change.part()) {
            case HEADING -> change.movesSection() ? "Section" : "Heading";
            case PARAGRAPH -> "Paragraph";
            case ITEM -> "List item";
            case ROW -> "Table row";
            case DEFINITION -> "Definition";
            case QUOTE -> "Quotation";
            case CODE, VERBATIM -> "Text";
        };
    }

    private static String around(Side side) {
        List<String> titles = side.headings();
        List<String> around =
                side.clause().kind() == Clause.Kind.HEADING ? titles.subList(0, titles.size() - 1) : titles;
        return around.isEmpty() ? "the top level" : String.join(" › ", around);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
