package org.policybook.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.policybook.document.Clause;

/// Picks the sentences to read first, by rules: those in which a duty, a time limit, a date, a number, a
/// role or a term is another than before, and new or deleted ones that hold somebody to something, by themselves or
/// by the words that lead into their list.
final class KeyChanges {
    /// More would be no summary; what stands beyond is among the changes all the same.
    static final int MOST = 1_000;

    private final Vocabulary vocabulary;

    KeyChanges(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<KeyChange> of(List<Change> changes) {
        List<KeyChange> found = new ArrayList<>();
        for (Change change : changes) {
            if (isRead(change) && found.size() < MOST) {
                Sentences.of(change.redline()).forEach(sentence -> weigh(change, sentence, found));
            }
        }
        found.sort(Comparator.comparingInt(KeyChanges::rank));
        return found;
    }

    private static boolean isRead(Change change) {
        return change.part() != Clause.Kind.HEADING
                && change.part() != Clause.Kind.CODE
                && !change.redline().isEmpty();
    }

    private static int rank(KeyChange change) {
        return change.before().isPresent() && change.after().isPresent()
                ? 0
                : change.after().isPresent() ? 1 : 2;
    }

    private void weigh(Change change, Redline sentence, List<KeyChange> found) {
        if (sentence.isEmpty()) {
            return;
        }
        String before = sentence.before();
        String after = sentence.after();
        boolean both = !before.isBlank() && !after.isBlank();
        List<KeyChange.Kind> kinds =
                both ? differing(change, before, after) : alone(change, before.isBlank() ? after : before);
        if (!kinds.isEmpty()) {
            found.add(new KeyChange(kinds, change.clause(), change.headings(), change.leadIn(), sentence));
        }
    }

    private List<KeyChange.Kind> differing(Change change, String before, String after) {
        List<KeyChange.Kind> kinds =
                new ArrayList<>(Signals.in(before, vocabulary).differing(Signals.in(after, vocabulary)));
        return withDefinition(change, kinds);
    }

    private List<KeyChange.Kind> alone(Change change, String sentence) {
        Signals signals = Signals.in(change.leadIn().map(words -> words + " ").orElse("") + sentence, vocabulary);
        boolean defines = change.part() == Clause.Kind.DEFINITION;
        return signals.isBinding() || defines ? withDefinition(change, new ArrayList<>(signals.present())) : List.of();
    }

    /// A definition with other words is another definition.
    private static List<KeyChange.Kind> withDefinition(Change change, List<KeyChange.Kind> kinds) {
        if (change.part() == Clause.Kind.DEFINITION && !kinds.contains(KeyChange.Kind.TERM)) {
            kinds.add(KeyChange.Kind.TERM);
        }
        return kinds;
    }
}
