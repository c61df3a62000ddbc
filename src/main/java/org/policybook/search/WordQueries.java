package org.policybook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Makes of the words of one question what a clause may have of them, and remembers every term that counts,
/// for a clause must have one of them itself. The last word typed also stands for longer ones.
final class WordQueries {
    private static final float COMPLETION_WEIGHT = 0.3f;
    private static final float SYNONYM_WEIGHT = 0.9f;
    private static final float OTHERS_COUNT = 0.1f;

    /// As much as a rare word in the text: the clause that gives a name its short form explains it.
    private static final float ACRONYM_WEIGHT = 6f;

    private static final int MOST_COMPLETIONS = 12;
    private static final int SHORTEST_PREFIX = 4;

    /// A word that stands in so many clauses is whole as typed.
    private static final int COMMON = 100;

    private final Dictionary dictionary;
    private final Names names;
    private final Forms.Reader reader;
    private final Set<String> counted = new LinkedHashSet<>();

    WordQueries(Dictionary dictionary, Names names, Forms.Reader reader) {
        this.dictionary = dictionary;
        this.names = names;
        this.reader = reader;
    }

    /// Whether the last word typed also stands for longer ones that begin with it.
    static boolean mayBeUnfinished(String term) {
        return term.length() >= SHORTEST_PREFIX;
    }

    /// The terms of which a clause must have one.
    Set<String> counted() {
        return counted;
    }

    /// @param last whether it may be unfinished
    Query word(Forms.Word word, String typed, boolean last) throws IOException {
        List<Dictionary.Entry> known = dictionary.known(word.forms());
        List<Query> any = new ArrayList<>();
        if (!known.isEmpty()) {
            List<String> forms = known.stream().map(Dictionary.Entry::word).toList();
            counted.addAll(forms);
            any.add(dictionary.any(forms));
        }
        names.acronym(typed).ifPresent(acronym -> any.add(new BoostQuery(acronym, ACRONYM_WEIGHT)));
        boolean common = known.stream().anyMatch(form -> form.documents() >= COMMON);
        if (last && mayBeUnfinished(word.english()) && !common) {
            add(dictionary.completions(word.english(), MOST_COMPLETIONS), COMPLETION_WEIGHT, any);
        }
        return any.size() == 1 ? any.getFirst() : new DisjunctionMaxQuery(any, 0);
    }

    private void add(List<Dictionary.Entry> entries, float weight, List<Query> any) {
        for (Dictionary.Entry entry : entries) {
            counted.add(entry.word());
            any.add(new BoostQuery(new TermQuery(new Term(IndexFields.WORDS, entry.word())), weight));
        }
    }

    /// The words as typed, or what they also stand for in the texts of some organisations.
    Query or(Query typed, List<Synonyms.Meant> meant) {
        List<Query> any = new ArrayList<>();
        any.add(typed);
        for (Synonyms.Meant other : meant) {
            Forms forms = reader.of(other.meant());
            if (!forms.isEmpty()) {
                counted.addAll(forms.all());
                BooleanQuery.Builder all = new BooleanQuery.Builder();
                forms.words().forEach(word -> all.add(Phrases.one(IndexFields.WORDS, word.forms()), Occur.MUST));
                all.add(
                        ScopeFilter.passagesOf(other.organisations().stream()
                                .map(id -> id.value())
                                .toList()),
                        Occur.FILTER);
                any.add(new BoostQuery(all.build(), SYNONYM_WEIGHT));
            }
        }
        return any.size() == 1 ? typed : new DisjunctionMaxQuery(any, OTHERS_COUNT);
    }
}
