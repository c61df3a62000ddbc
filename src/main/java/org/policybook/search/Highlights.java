package org.policybook.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/// Marks the words of a clause that were looked for.
final class Highlights {
    private final Analyzer analyzer;
    private final Set<String> sought;

    Highlights(Analyzer analyzer, String typed) {
        this.analyzer = analyzer;
        QueryWords words = QueryWords.of(typed);
        this.sought = new HashSet<>(
                Terms.of(analyzer, String.join(" ", words.wanted())).words());
        words.phrases()
                .forEach(phrase -> sought.addAll(Terms.of(analyzer, phrase).words()));
    }

    List<Hit.Mark> of(String text) {
        List<Hit.Mark> marks = new ArrayList<>();
        for (Terms.Term term : Terms.of(analyzer, text).terms()) {
            if (sought.contains(term.text())) {
                marks.add(new Hit.Mark(term.start(), term.end()));
            }
        }
        return marks;
    }
}
