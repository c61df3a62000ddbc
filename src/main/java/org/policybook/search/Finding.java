package org.policybook.search;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;

/// Answers one question.
final class Finding {
    /// So many clauses are more than anyone looks through.
    private static final int MANY = 100;

    private final IndexSearcher searcher;
    private final Forms.Reader reader;
    private final Reaches reaches;
    private final Dictionary words;
    private final Optional<MeantRanking> meant;

    /// @param meant where the question stands in the space of meanings; without it, words alone count
    Finding(IndexSearcher searcher, Forms.Reader reader, Reaches reaches, Optional<MeantRanking> meant) {
        this.searcher = searcher;
        this.reader = reader;
        this.reaches = reaches;
        this.words = new Dictionary(searcher, IndexFields.WORDS);
        this.meant = meant;
    }

    SearchAnswer find(SearchQuery asked) throws IOException {
        return answer(look(asked), asked);
    }

    /// Looks by the words alone: as they were typed, then as they are spelt right, then for any of them.
    Found look(SearchQuery asked) throws IOException {
        Reach reach = reaches.of(asked.scope(), searcher);
        Question question = Question.read(asked.words(), reader, searcher, words);
        Found found = strict(question, asked, reach);
        if (found.best().total() == 0 && question.isPlain()) {
            String corrected = corrected(question, asked.scope());
            if (!corrected.isEmpty()) {
                Found other = strict(Question.read(corrected, reader, searcher, words), asked, reach);
                found = other.best().total() > 0 ? other.as(corrected) : found;
            }
        }
        return found.best().total() > 0 || question.wanted().words().size() <= 1
                ? found
                : found(question, asked, reach, Strictness.ANY_WORD);
    }

    /// Of many clauses that have every word, those that lack one are not what was meant.
    private Found strict(Question question, SearchQuery asked, Reach reach) throws IOException {
        int words = question.wanted().words().size();
        if (words > Strictness.MOST_WORDS.needed(words) && manyMayHaveAll(question)) {
            Found all = found(question, asked, reach, Strictness.ALL_WORDS);
            if (all.best().total() >= MANY) {
                return all;
            }
        }
        return found(question, asked, reach, Strictness.MOST_WORDS);
    }

    /// Asked of every word but the last, which may stand for longer ones.
    private boolean manyMayHaveAll(Question question) throws IOException {
        List<Forms.Word> typed = question.wanted().words();
        for (Forms.Word word : typed.subList(0, typed.size() - 1)) {
            int clauses = 0;
            for (Dictionary.Entry form : words.known(word.forms())) {
                clauses += form.documents();
            }
            if (clauses < MANY && question.meant().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /// What was found, and by which query.
    ///
    /// @param corrected the words in place of misspelt ones; empty when those typed were looked for
    record Found(Question question, Sought sought, Strictness strictness, Ranking.Best best, String corrected) {
        Found as(String right) {
            return new Found(question, sought, strictness, best, right);
        }

        boolean isNear() {
            return strictness != Strictness.ANY_WORD && best.total() > 0;
        }
    }

    private Found found(Question question, SearchQuery asked, Reach reach, Strictness strictness) throws IOException {
        Sought sought = new QueryBuilding(question, searcher, reader, words).build(strictness);
        Ranking.Best best = Ranking.best(sought, reach, question.wanted(), limit(asked));
        return new Found(question, sought, strictness, best, "");
    }

    private int limit(SearchQuery asked) {
        int wanted = meant.isPresent() ? Math.max(asked.limit(), MeantRanking.LOOKED_AT) : asked.limit();
        return Math.max(1, Math.min(wanted, searcher.getIndexReader().maxDoc()));
    }

    private String corrected(Question question, Scope scope) throws IOException {
        List<String> typed = List.of(question.text().toLowerCase(Locale.ROOT).split("\\s+", -1));
        return new Suggesting(searcher, reader, scope).corrected(typed);
    }

    private SearchAnswer answer(Found found, SearchQuery asked) throws IOException {
        Ranking.Best best = found.best();
        Question question = found.question();
        List<Ranking.Ranked> byWords =
                new Ranking(searcher, words).closest(best.ranked(), question.wanted(), limit(asked));
        List<Ranking.Ranked> byMeaning = byMeaning(question, asked.scope());
        List<Ranking.Ranked> all =
                byMeaning.isEmpty() ? byWords : MeantRanking.together(byWords, byMeaning, found.isNear());
        List<Hit> hits = new HitReading(searcher, new Highlights(reader, question, words))
                .read(all.stream().limit(asked.limit()).toList(), asked.scope().moment());
        boolean fitting = found.isNear() || MeantRanking.isAnAnswer(byMeaning);
        if (!asked.counting()) {
            long total = Math.max(best.total(), hits.size());
            boolean exact = best.exact() && total == best.total();
            return new SearchAnswer(total, exact, hits, Map.of(), found.corrected(), fitting);
        }
        FacetCounting.Counts counts = counts(found, asked.scope());
        return new SearchAnswer(counts.total(), true, hits, counts.counts(), found.corrected(), fitting);
    }

    private FacetCounting.Counts counts(Found found, Scope scope) throws IOException {
        return FacetCounting.of(found.sought().whole(), scope.moment(), reaches.of(scope, searcher), searcher);
    }

    /// Who uses quotes and signs means the words.
    private List<Ranking.Ranked> byMeaning(Question question, Scope scope) throws IOException {
        if (meant.isEmpty() || !question.isPlain()) {
            return List.of();
        }
        return meant.get().nearest(new QueryBuilding(question, searcher, reader, words).conditions(scope));
    }
}
