package org.policybook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Turns a [SearchQuery] into Lucene's terms.
///
/// Each word is looked for in every field, and the best field counts; a clause must have most of the
/// words, or any of them. Words that stand together as typed count again, so that an exact phrase comes
/// first. What is said of the policy as a whole, its title, reference and keywords, counts for every clause
/// but finds only the first: whoever asks for photographs wants the clauses about them, not the whole of a
/// policy with that keyword.
final class QueryBuilding {
    private static final Map<String, Float> WEIGHTS = Map.of(
            IndexFields.TITLE, 1.6f,
            IndexFields.REFERENCE, 3f,
            IndexFields.HEADINGS, 1.8f,
            IndexFields.KEYWORDS, 0.8f,
            IndexFields.TEXT, 2f);
    private static final float OTHER_FIELDS_COUNT = 0.2f;
    private static final float PHRASE_WEIGHT = 4f;

    /// More than a clause can have by its words: who types a title wants that policy.
    private static final float TITLE_WEIGHT = 40f;

    private static final float PREFIX_WEIGHT = 0.3f;
    private static final int SHORTEST_PREFIX = 4;
    private static final int NEARBY = 4;
    private static final int MOST_WORDS = 64;

    private final Analyzer analyzer;

    QueryBuilding(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    Query build(SearchQuery query, Strictness strictness) {
        QueryWords words = QueryWords.of(query.words());
        Terms terms = terms(String.join(" ", words.wanted()));
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List<String> asked = new ArrayList<>();
        if (!terms.isEmpty()) {
            all.add(wordsOf(terms, strictness), Occur.MUST);
            all.add(new BoostQuery(new ConstantScoreQuery(policyOf(terms)), TITLE_WEIGHT), Occur.SHOULD);
            asked.addAll(terms.words());
        }
        for (String phrase : words.phrases()) {
            Terms together = terms(phrase);
            if (!together.isEmpty()) {
                all.add(inAnyField(together, 0), Occur.MUST);
                asked.addAll(together.words());
            }
        }
        if (asked.isEmpty()) {
            return new MatchNoDocsQuery("no words to look for");
        }
        all.add(ofItsOwn(asked), Occur.FILTER);
        words.unwanted().forEach(unwanted -> exclude(unwanted, all));
        all.add(inForce(query), Occur.FILTER);
        organisations(query, all);
        return all.build();
    }

    private Terms terms(String text) {
        return Terms.of(analyzer, text).first(MOST_WORDS);
    }

    private static Query wordsOf(Terms terms, Strictness strictness) {
        List<String> words = terms.words();
        BooleanQuery.Builder most = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            most.add(oneWord(words.get(i), i == words.size() - 1), Occur.SHOULD);
        }
        most.setMinimumNumberShouldMatch(strictness.needed(words.size()));
        if (words.size() == 1) {
            return most.build();
        }
        BooleanQuery.Builder together = new BooleanQuery.Builder();
        together.add(most.build(), Occur.MUST);
        together.add(new BoostQuery(inAnyField(terms, NEARBY), PHRASE_WEIGHT), Occur.SHOULD);
        return together.build();
    }

    /// What has one of the words in its own text or in the headings above it, or begins its policy.
    private static Query ofItsOwn(List<String> asked) {
        List<BytesRef> words = asked.stream().map(BytesRef::new).toList();
        BooleanQuery.Builder own = new BooleanQuery.Builder()
                .add(first(), Occur.SHOULD)
                .add(new TermInSetQuery(IndexFields.TEXT, words), Occur.SHOULD)
                .add(new TermInSetQuery(IndexFields.HEADINGS, words), Occur.SHOULD);
        if (mayBeUnfinished(asked.getLast())) {
            own.add(new PrefixQuery(new Term(IndexFields.TEXT, asked.getLast())), Occur.SHOULD);
        }
        return own.build();
    }

    /// The beginning of the policy whose title has these words together.
    private static Query policyOf(Terms terms) {
        return new BooleanQuery.Builder()
                .add(first(), Occur.FILTER)
                .add(together(IndexFields.TITLE, terms, 0), Occur.MUST)
                .build();
    }

    private static Query first() {
        return new TermQuery(new Term(IndexFields.FIRST, IndexFields.YES));
    }

    private static Query oneWord(String term, boolean last) {
        List<Query> fields = new ArrayList<>();
        WEIGHTS.forEach((field, weight) -> fields.add(new BoostQuery(new TermQuery(new Term(field, term)), weight)));
        if (last && mayBeUnfinished(term)) {
            fields.add(new BoostQuery(new PrefixQuery(new Term(IndexFields.TEXT, term)), PREFIX_WEIGHT));
        }
        return new DisjunctionMaxQuery(fields, OTHER_FIELDS_COUNT);
    }

    /// Whether the last word typed also stands for longer ones that begin with it.
    static boolean mayBeUnfinished(String term) {
        return term.length() >= SHORTEST_PREFIX;
    }

    private static Query inAnyField(Terms terms, int slop) {
        return new DisjunctionMaxQuery(
                List.of(
                        together(IndexFields.TEXT, terms, slop),
                        together(IndexFields.HEADINGS, terms, slop),
                        together(IndexFields.TITLE, terms, slop)),
                OTHER_FIELDS_COUNT);
    }

    /// Words left out of the index keep their places between the others.
    private static Query together(String field, Terms terms, int slop) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
        int first = terms.terms().getFirst().position();
        terms.terms().forEach(term -> phrase.add(new Term(field, term.text()), term.position() - first));
        return phrase.build();
    }

    private void exclude(String unwanted, BooleanQuery.Builder all) {
        Terms terms = terms(unwanted);
        if (!terms.isEmpty()) {
            all.add(inAnyField(terms, 0), Occur.MUST_NOT);
        }
    }

    private static Query inForce(SearchQuery query) {
        long day = query.inForceOn().toEpochDay();
        return new BooleanQuery.Builder()
                .add(LongPoint.newRangeQuery(IndexFields.FROM, Long.MIN_VALUE, day), Occur.FILTER)
                .add(LongPoint.newRangeQuery(IndexFields.UNTIL, day + 1, Long.MAX_VALUE), Occur.FILTER)
                .build();
    }

    private static void organisations(SearchQuery query, BooleanQuery.Builder all) {
        if (query.organisations().isEmpty()) {
            return;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        query.organisations()
                .forEach(id -> any.add(new TermQuery(new Term(IndexFields.ORGANISATION, id.value())), Occur.SHOULD));
        all.add(any.build(), Occur.FILTER);
    }
}
