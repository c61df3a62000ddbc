package org.policybook.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/// Words that stand together, each in any of its forms. Words left out of the index keep their places
/// between the others.
record Phrases(Forms forms) implements WordOrderQuery.Test {
    /// In the clause, the headings above it, or the title of its policy.
    static Query anywhere(Forms forms) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        forms.words().forEach(word -> all.add(one(IndexFields.WORDS, word.forms()), Occur.MUST));
        return all.add(new WordOrderQuery(new Phrases(forms)), Occur.FILTER).build();
    }

    @Override
    public WordOrderQuery.Asked begin() {
        WordPlaces places = new WordPlaces(forms.words());
        int count = forms.words().size();
        return clause -> {
            for (WordOrder.Part part : WordOrder.Part.values()) {
                clause.find(part, places);
                if (places.together(0, count, 0) > 0) {
                    return true;
                }
            }
            return false;
        };
    }

    /// In a field that keeps places.
    static Query in(String field, List<Forms.Word> words) {
        if (words.size() == 1) {
            return one(field, words.getFirst().forms());
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        int first = words.getFirst().position();
        words.forEach(word -> phrase.add(terms(field, word), word.position() - first));
        return phrase.build();
    }

    /// One word in any of its forms.
    static Query one(String field, List<String> forms) {
        if (forms.size() == 1) {
            return new TermQuery(new Term(field, forms.getFirst()));
        }
        SynonymQuery.Builder any = new SynonymQuery.Builder(field);
        forms.forEach(form -> any.addTerm(new Term(field, form)));
        return any.build();
    }

    private static Term[] terms(String field, Forms.Word word) {
        return word.forms().stream().map(form -> new Term(field, form)).toArray(Term[]::new);
    }
}
