package org.policybook.search;

import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Turns a [SearchQuery] into Lucene's terms.
///
/// Each word is looked for in every field, and the best field counts; a clause must have most of the
/// words, or any of them. Words that stand together as typed count again, so that an exact phrase comes first.
final class QueryBuilding {
    private static final Map<String, Float> WEIGHTS = Map.of(
            IndexFields.TITLE, 1.6f,
            IndexFields.REFERENCE, 3f,
            IndexFields.HEADINGS, 1.8f,
            IndexFields.KEYWORDS, 0.8f,
            IndexFields.TEXT, 2f);
    private static final float OTHER_FIELDS_COUNT = 0.2f;
    private static final float PHRASE_WEIGHT = 4f;
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
        List<String> terms =
                limited(Terms.of(analyzer, String.join(" ", words.wanted())).words());
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean asked = false;
        if (!terms.isEmpty()) {
            all.add(wordsOf(terms, strictness), Occur.MUST);
            asked = true;
        }
        for (String phrase : words.phrases()) {
            List<String> together = limited(Terms.of(analyzer, phrase).words());
            if (!together.isEmpty()) {
                all.add(inAnyField(together, 0), Occur.MUST);
                asked = true;
            }
        }
        if (!asked) {
            return new MatchNoDocsQuery("no words to look for");
        }
        words.unwanted().forEach(unwanted -> exclude(unwanted, all));
        all.add(inForce(query), Occur.FILTER);
        organisations(query, all);
        return all.build();
    }

    private static List<String> limited(List<String> terms) {
        return terms.size() <= MOST_WORDS ? terms : terms.subList(0, MOST_WORDS);
    }

    private static Query wordsOf(List<String> terms, Strictness strictness) {
        BooleanQuery.Builder most = new BooleanQuery.Builder();
        for (int i = 0; i < terms.size(); i++) {
            most.add(oneWord(terms.get(i), i == terms.size() - 1), Occur.SHOULD);
        }
        most.setMinimumNumberShouldMatch(strictness.needed(terms.size()));
        if (terms.size() == 1) {
            return most.build();
        }
        BooleanQuery.Builder together = new BooleanQuery.Builder();
        together.add(most.build(), Occur.MUST);
        together.add(new BoostQuery(inAnyField(terms, NEARBY), PHRASE_WEIGHT), Occur.SHOULD);
        return together.build();
    }

    private static Query oneWord(String term, boolean last) {
        List<Query> fields = new java.util.ArrayList<>();
        WEIGHTS.forEach((field, weight) -> fields.add(new BoostQuery(new TermQuery(new Term(field, term)), weight)));
        if (last && term.length() >= SHORTEST_PREFIX) {
            fields.add(new BoostQuery(new PrefixQuery(new Term(IndexFields.TEXT, term)), PREFIX_WEIGHT));
        }
        return new DisjunctionMaxQuery(fields, OTHER_FIELDS_COUNT);
    }

    private static Query inAnyField(List<String> terms, int slop) {
        BytesRef[] together = terms.stream().map(BytesRef::new).toArray(BytesRef[]::new);
        return new DisjunctionMaxQuery(
                List.of(
                        new PhraseQuery(slop, IndexFields.TEXT, together),
                        new PhraseQuery(slop, IndexFields.HEADINGS, together),
                        new PhraseQuery(slop, IndexFields.TITLE, together)),
                OTHER_FIELDS_COUNT);
    }

    private void exclude(String unwanted, BooleanQuery.Builder all) {
        List<String> terms = limited(Terms.of(analyzer, unwanted).words());
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
