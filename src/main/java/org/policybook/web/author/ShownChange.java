package org.policybook.web.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policybook.diff.Change;
import org.policybook.diff.FieldChange;
import org.policybook.diff.PolicyDiff;
import org.policybook.diff.Redline;
import org.policybook.diff.Span;

/// A change of a text on a page.
///
/// @param where the headings above it, outermost first
/// @param leadIn the words that lead into its list: `Staff must not:`
/// @param what `Added`, `Removed`, `Changed` or `Moved`
public record ShownChange(String where, Optional<String> leadIn, String what, List<ShownWords> words) {
    public ShownChange {
        words = List.copyOf(words);
    }

    /// A run of words; `fate` is `kept`, `deleted` or `inserted`.
    public record ShownWords(String fate, String text) {}

    static List<ShownChange> of(PolicyDiff diff) {
        List<ShownChange> shown = new ArrayList<>();
        for (Change change : diff.changes()) {
            shown.add(new ShownChange(
                    change.headings().isEmpty() ? "Opening words" : String.join(" › ", change.headings()),
                    change.leadIn(),
                    what(change.kind()),
                    words(change.redline())));
        }
        for (FieldChange field : diff.metadata()) {
            shown.add(new ShownChange(
                    "About the document: " + field.field(),
                    Optional.empty(),
                    "Changed",
                    words(Redline.of(field.before().orElse(""), field.after().orElse("")))));
        }
        return shown;
    }

    private static String what(Change.Kind kind) {
        return switch (kind) {
            case INSERTED -> "Added";
            case DELETED -> "Removed";
            case CHANGED -> "Changed";
            case MOVED -> "Moved";
        };
    }

    private static List<ShownWords> words(Redline redline) {
        return redline.spans().stream()
                .map(span -> new ShownWords(fate(span.fate()), span.text()))
                .toList();
    }

    private static String fate(Span.Fate fate) {
        return switch (fate) {
            case KEPT -> "kept";
            case DELETED -> "deleted";
            case INSERTED -> "inserted";
        };
    }
}
