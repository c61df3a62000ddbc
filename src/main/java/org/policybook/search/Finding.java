package org.policybook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.policybook.document.Address;
import org.policybook.document.ClauseId;

/// Answers one question.
final class Finding {
    /// Those as good as each other in the order of policies; their order in a text is kept.
    private static final Comparator<Hit> BEST_FIRST = Comparator.comparing(Hit::score, Comparator.reverseOrder())
            .thenComparing(hit -> hit.policy().toString())
            .thenComparing(hit -> hit.edition().toString());

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
        Question question = Question.read(asked.words(), reader, searcher, words);
        Reach reach = reaches.of(asked.scope(), searcher);
        Result result = strict(question, asked, reach);
        String corrected = "";
        if (result.best().total() == 0 && question.isPlain()) {
            corrected = corrected(question, asked.scope());
            if (!corrected.isEmpty()) {
                Question other = Question.read(corrected, reader, searcher, words);
                Result found = strict(other, asked, reach);
                question = found.best().total() > 0 ? other : question;
                result = found.best().total() > 0 ? found : result;
            }
        }
        boolean near = result.best().total() > 0;
        if (!near && question.wanted().words().size() > 1) {
            result = result(question, asked, reach, Strictness.ANY_WORD);
        }
        return answer(result, question, asked, near ? corrected : "");
    }

    /// Of many clauses that have every word, those that lack one are not what was meant.
    private Result strict(Question question, SearchQuery asked, Reach reach) throws IOException {
        int words = question.wanted().words().size();
        if (words > Strictness.MOST_WORDS.needed(words) && manyMayHaveAll(question)) {
            Result all = result(question, asked, reach, Strictness.ALL_WORDS);
            if (all.best().total() >= MANY) {
                return all;
            }
        }
        return result(question, asked, reach, Strictness.MOST_WORDS);
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
    private record Result(Sought sought, Strictness strictness, Reach reach, Ranking.Best best) {
        boolean near() {
            return strictness != Strictness.ANY_WORD && best.total() > 0;
        }
    }

    private Result result(Question question, SearchQuery asked, Reach reach, Strictness strictness)
            throws IOException {
        Sought sought = new QueryBuilding(question, searcher, reader, words).build(strictness);
        Ranking.Best best = Ranking.best(sought, reach, question.wanted(), limit(asked));
        return new Result(sought, strictness, reach, best);
    }

    private int limit(SearchQuery asked) {
        int wanted = meant.isPresent() ? Math.max(asked.limit(), MeantRanking.LOOKED_AT) : asked.limit();
        return Math.max(1, Math.min(wanted, searcher.getIndexReader().maxDoc()));
    }

    private String corrected(Question question, Scope scope) throws IOException {
        List<String> typed = List.of(question.text().toLowerCase(Locale.ROOT).split("\\s+", -1));
        return new Suggesting(searcher, reader, scope).corrected(typed);
    }

    private SearchAnswer answer(Result result, Question question, SearchQuery asked, String corrected)
            throws IOException {
        Scope.Moment moment = asked.scope().moment();
        Ranking.Best best = result.best();
        List<Ranking.Ranked> byWords =
                new Ranking(searcher, words).closest(best.ranked(), question.wanted(), limit(asked));
        List<Ranking.Ranked> byMeaning = byMeaning(question, asked.scope());
        List<Ranking.Ranked> all =
                byMeaning.isEmpty() ? byWords : MeantRanking.together(byWords, byMeaning, result.near());
        List<Hit> hits = hits(all.stream().limit(asked.limit()).toList(), question, moment);
        boolean fitting = result.near() || MeantRanking.isAnAnswer(byMeaning);
        if (!asked.counting()) {
            long total = Math.max(best.total(), hits.size());
            return new SearchAnswer(total, best.exact() && total == best.total(), hits, Map.of(), corrected, fitting);
        }
        FacetCounting.Counts counts =
                FacetCounting.of(result.sought().whole(), moment, result.reach(), searcher);
        return new SearchAnswer(counts.total(), true, hits, counts.counts(), corrected, fitting);
    }

    /// Who uses quotes and signs means the words.
    private List<Ranking.Ranked> byMeaning(Question question, Scope scope) throws IOException {
        if (meant.isEmpty() || !question.isPlain()) {
            return List.of();
        }
        return meant.get().nearest(new QueryBuilding(question, searcher, reader, words).conditions(scope));
    }

    private List<Hit> hits(List<Ranking.Ranked> ranked, Question question, Scope.Moment moment) throws IOException {
        if (ranked.isEmpty()) {
            return List.of();
        }
        Highlights highlights = new Highlights(reader, question);
        StoredFields stored = searcher.storedFields();
        List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
        List<Ranking.Ranked> inOrder = new ArrayList<>(ranked);
        inOrder.sort(Comparator.comparingInt(Ranking.Ranked::document));
        List<Hit> hits = new ArrayList<>(ranked.size());
        LeafReaderContext segment = segments.getFirst();
        DayReader days = new DayReader(segment.reader(), moment);
        for (Ranking.Ranked one : inOrder) {
            LeafReaderContext here = segments.get(ReaderUtil.subIndex(one.document(), segments));
            if (here != segment) {
                segment = here;
                days = new DayReader(segment.reader(), moment);
            }
            hits.add(hit(stored.document(one.document()), one, segment.docBase, days, highlights));
        }
        hits.sort(BEST_FIRST);
        return hits;
    }

    private static Hit hit(Document document, Ranking.Ranked ranked, int base, DayReader days, Highlights highlights)
            throws IOException {
        Address address = Address.parse(document.get(IndexFields.ADDRESS));
        String headings = document.get(IndexFields.HEADINGS);
        String text = document.get(IndexFields.TEXT);
        int here = days.text(ranked.document() - base);
        return new Hit(
                address.policy(),
                address.edition(),
                document.get(IndexFields.ORGANISATION_NAME),
                document.get(IndexFields.TITLE),
                ClauseId.of(document.get(IndexFields.CLAUSE)),
                headings.isEmpty() ? List.of() : List.of(headings.split(IndexFields.PATH_STEP, -1)),
                text,
                highlights.of(text),
                days.standing(here),
                days.reviewDue(here),
                days.review(here),
                ranked.score());
    }
}
