package org.policybook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Turns a question into Lucene's terms.
///
/// A clause must have most of the words, or any of them, by BM25F over all its fields. What is said of the
/// policy as a whole, its title, reference and keywords, counts for every clause but finds only the first:
/// whoever asks for photographs wants the clauses about them, not the whole of a policy with that keyword.
final class QueryBuilding {
    /// More than a clause can have by its words: who types a title, or its initials, wants that policy.
    private static final float TITLE_WEIGHT = 40f;

    private final Question question;
    private final Names names;
    private final WordQueries words;

    QueryBuilding(Question question, IndexSearcher searcher, Forms.Reader reader, Dictionary dictionary) {
        this.question = question;
        this.names = new Names(searcher);
        this.words = new WordQueries(dictionary, names, reader);
    }

    Sought build(Strictness strictness) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean wanted = wanted(strictness, all);
        boolean asked = phrases(all) || wanted;
        boolean titled = titles(all);
        if (!asked && !titled && question.words().organisations().isEmpty()) {
            return new Sought(new MatchNoDocsQuery("no words to look for"), Optional.empty());
        }
        if (!asked) {
            all.add(first(), Occur.MUST);
        }
        without(all);
        return new Sought(all.build(), asked ? Optional.of(new OwnWords(words.counted())) : Optional.empty());
    }

    private boolean wanted(Strictness strictness, BooleanQuery.Builder all) throws IOException {
        Forms wanted = question.wanted();
        if (wanted.isEmpty()) {
            return false;
        }
        List<Query> units = units(wanted, strictness);
        int needed = strictness.needed(units.size());
        if (needed == units.size()) {
            units.forEach(unit -> all.add(unit, Occur.MUST));
        } else {
            BooleanQuery.Builder most = new BooleanQuery.Builder();
            units.forEach(unit -> most.add(unit, Occur.SHOULD));
            all.add(most.setMinimumNumberShouldMatch(needed).build(), Occur.MUST);
        }
        names.of(wanted, wanted.words().size() == 1 ? question.typed(0) : "")
                .ifPresent(named -> all.add(new BoostQuery(new ConstantScoreQuery(named), TITLE_WEIGHT), Occur.SHOULD));
        return true;
    }

    /// Each word by itself; words that stand for another together.
    private List<Query> units(Forms wanted, Strictness strictness) throws IOException {
        List<Query> units = new ArrayList<>();
        int count = wanted.words().size();
        for (int place = 0; place < count; ) {
            int here = place;
            int length = question.meant().stream()
                    .filter(meant -> meant.first() == here)
                    .max(Comparator.comparingInt(Synonyms.Meant::count))
                    .map(Synonyms.Meant::count)
                    .orElse(1);
            List<Synonyms.Meant> meant = question.meant().stream()
                    .filter(other -> other.first() == here && other.count() == length)
                    .toList();
            List<Query> typed = new ArrayList<>();
            for (int i = place; i < place + length; i++) {
                typed.add(words.word(wanted.words().get(i), question.typed(i), i == count - 1));
            }
            units.add(words.or(together(typed, strictness), meant));
            place += length;
        }
        return units;
    }

    private static Query together(List<Query> typed, Strictness strictness) {
        if (typed.size() == 1) {
            return typed.getFirst();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        typed.forEach(word -> all.add(word, strictness == Strictness.ANY_WORD ? Occur.SHOULD : Occur.MUST));
        return all.build();
    }

    private boolean phrases(BooleanQuery.Builder all) {
        for (Forms phrase : question.phrases()) {
            words.counted().addAll(phrase.all());
            all.add(Phrases.anywhere(phrase), Occur.MUST);
        }
        return !question.phrases().isEmpty();
    }

    private boolean titles(BooleanQuery.Builder all) {
        question.titles()
                .forEach(
                        title -> all.add(new OfText(Phrases.in(IndexFields.TITLE_WORDS, title.words())), Occur.FILTER));
        return !question.titles().isEmpty();
    }

    /// What every clause found must meet, whatever its words.
    BooleanQuery conditions(Scope scope) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        without(all);
        ScopeFilter.add(scope, all);
        return all.build();
    }

    private void without(BooleanQuery.Builder all) {
        question.unwanted().forEach(unwanted -> all.add(Phrases.anywhere(unwanted), Occur.MUST_NOT));
        QueryWords typed = question.words();
        if (!typed.organisations().isEmpty()) {
            all.add(ScopeFilter.passagesOf(typed.organisations()), Occur.FILTER);
        }
        if (!typed.otherOrganisations().isEmpty()) {
            all.add(ScopeFilter.passagesOf(typed.otherOrganisations()), Occur.MUST_NOT);
        }
    }

    private static Query first() {
        return new TermQuery(new Term(IndexFields.FIRST, IndexFields.YES));
    }
}
