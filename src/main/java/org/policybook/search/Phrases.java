package org.policybook.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/// Words that stand together, each in any of its forms. Words left out of the index keep their places
/// between the others.
final class Phrases {
    private static final float OTHER_FIELDS_COUNT = 0.2f;

    private Phrases() {}

    /// In the clause, the headings above it, or the title of its policy.
    static Query anywhere(Forms forms, int slop) {
        return new DisjunctionMaxQuery(
                List.of(
                        in(IndexFields.TEXT, forms.words(), slop),
                        in(IndexFields.HEADINGS, forms.words(), slop),
                        in(IndexFields.TITLE, forms.words(), slop)),
                OTHER_FIELDS_COUNT);
    }

    /// @param slop how many places the words may be moved in all
    static Query in(String field, List<Forms.Word> words, int slop) {
        if (words.size() == 1) {
            return one(field, words.getFirst().forms());
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
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
