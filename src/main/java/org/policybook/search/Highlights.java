package org.policybook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Marks the words of clauses that were looked for, or that were meant.
final class Highlights {
    private final Forms.Reader reader;
    private final Set<String> sought;
    private final String beginning;

    /// Of all that is sought; nothing when too many words begin as the last one does.
    private final Optional<StemNumbers> numbers;

    Highlights(Forms.Reader reader, Question question, Dictionary dictionary) throws IOException {
        this.reader = reader;
        this.sought = new HashSet<>(question.wanted().all());
        this.beginning = question.wanted().words().stream()
                .reduce((before, last) -> last)
                .map(Forms.Word::english)
                .filter(WordQueries::mayBeUnfinished)
                .orElse("");
        question.phrases().forEach(phrase -> sought.addAll(phrase.all()));
        question.meant().forEach(meant -> sought.addAll(reader.of(meant.meant()).all()));
        Optional<int[]> begun = beginning.isEmpty() ? Optional.of(new int[0]) : dictionary.numbers(beginning);
        this.numbers = begun.map(StemNumbers.of(sought)::and);
    }

    /// @param order the words of a text, which tell where those are that were sought
    List<Hit.Mark> of(String text, WordOrder order) {
        if (numbers.isEmpty() || !PlainTokens.isPlain(text)) {
            return of(text);
        }
        BitSet places = order.places(numbers.get());
        List<Hit.Mark> marks = new ArrayList<>();
        PlainTokens words = new PlainTokens(text);
        for (int place = 0; words.next(); place++) {
            if (places.get(place) && isSought(reader.forms(words.word()))) {
                marks.add(new Hit.Mark(words.start(), words.end()));
            }
        }
        return marks;
    }

    private List<Hit.Mark> of(String text) {
        List<Hit.Mark> marks = new ArrayList<>();
        reader.words(text, (forms, position, start, end) -> {
            boolean apart = marks.isEmpty() || marks.getLast().end() <= start;
            if (apart && isSought(forms)) {
                marks.add(new Hit.Mark(start, end));
            }
        });
        return marks;
    }

    private boolean isSought(List<String> forms) {
        for (String form : forms) {
            if (sought.contains(form) || (!beginning.isEmpty() && form.startsWith(beginning))) {
                return true;
            }
        }
        return false;
    }
}
