package org.policybook.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Marks the words of clauses that were looked for, or that were meant.
final class Highlights {
    private final Forms.Reader reader;
    private final Set<String> sought;
    private final String beginning;

    Highlights(Forms.Reader reader, Question question) {
        this.reader = reader;
        this.sought = new HashSet<>(question.wanted().all());
        this.beginning = question.wanted().words().stream()
                .reduce((before, last) -> last)
                .map(Forms.Word::english)
                .filter(WordQueries::mayBeUnfinished)
                .orElse("");
        question.phrases().forEach(phrase -> sought.addAll(phrase.all()));
        question.meant().forEach(meant -> sought.addAll(reader.of(meant.meant()).all()));
    }

    List<Hit.Mark> of(String text) {
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
