package org.policybook.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/// Marks the words of a clause that were looked for.
final class Highlights {
    private final Analyzer analyzer;
    private final Set<String> sought;
    private final Optional<String> beginning;

    Highlights(Analyzer analyzer, String typed) {
        this.analyzer = analyzer;
        QueryWords words = QueryWords.of(typed);
        List<String> wanted =
                Terms.of(analyzer, String.join(" ", words.wanted())).words();
        this.sought = new HashSet<>(wanted);
        this.beginning = wanted.stream().reduce((before, last) -> last).filter(QueryBuilding::mayBeUnfinished);
        words.phrases()
                .forEach(phrase -> sought.addAll(Terms.of(analyzer, phrase).words()));
    }

    List<Hit.Mark> of(String text) {
        List<Hit.Mark> marks = new ArrayList<>();
        for (Terms.Term term : Terms.of(analyzer, text).terms()) {
            if (isSought(term.text())) {
                marks.add(new Hit.Mark(term.start(), term.end()));
            }
        }
        return marks;
    }

    private boolean isSought(String term) {
        return sought.contains(term) || beginning.filter(term::startsWith).isPresent();
    }
}
