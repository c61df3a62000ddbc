package org.policybook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// The words that stand in one field of the index, asked by how they begin and what they are like. For one
/// question.
final class Dictionary {
    /// Looked at before the search for more ends, so that one letter costs no more than ten.
    private static final int MOST_SEEN = 256;

    private static final int LONG_WORD = 6;
    private static final int SHORTEST_MISSPELT = 4;
    private static final int LONGEST_MISSPELT = 40;

    private final IndexSearcher searcher;
    private final IndexReader reader;
    private final String field;
    private final Map<String, TermStates> seen = new HashMap<>();

    Dictionary(IndexSearcher searcher, String field) {
        this.searcher = searcher;
        this.reader = searcher.getIndexReader();
        this.field = field;
    }

    /// @param documents how many have it
    record Entry(String word, int documents) {}

    /// Those of these words that stand there at all.
    List<Entry> known(List<String> words) throws IOException {
        List<Entry> known = new ArrayList<>(words.size());
        for (String word : words) {
            int documents = states(word).docFreq();
            if (documents > 0) {
                known.add(new Entry(word, documents));
            }
        }
        return known;
    }

    private TermStates states(String word) throws IOException {
        TermStates known = seen.get(word);
        if (known == null) {
            known = TermStates.build(searcher, new Term(field, word), true);
            seen.put(word, known);
        }
        return known;
    }

    /// What has one of these words, which are looked up no second time.
    Query any(List<String> words) throws IOException {
        return words.size() == 1
                ? new TermQuery(new Term(field, words.getFirst()), states(words.getFirst()))
                : Phrases.one(field, words);
    }

    /// BM25's weight of a word; nothing when it stands nowhere.
    float rarity(String word) throws IOException {
        long documents = states(word).docFreq();
        if (documents == 0) {
            return 0;
        }
        CollectionStatistics all = searcher.collectionStatistics(field);
        return (float) Math.log1p((all.docCount() - documents + 0.5) / (documents + 0.5));
    }

    /// The numbers of the stems that begin with this; nothing when those are many.
    Optional<int[]> numbers(String beginning) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return Optional.of(new int[0]);
        }
        int[] numbers = new int[MOST_SEEN];
        int count = 0;
        TermsEnum words = terms.iterator();
        BytesRef prefix = new BytesRef(beginning);
        boolean more = words.seekCeil(prefix) != TermsEnum.SeekStatus.END;
        while (more && StringHelper.startsWith(words.term(), prefix)) {
            if (count == MOST_SEEN) {
                return Optional.empty();
            }
            numbers[count++] = Stem.number(words.term());
            more = words.next() != null;
        }
        return Optional.of(Arrays.copyOf(numbers, count));
    }

    /// Longer words that begin with this, the most frequent first.
    List<Entry> completions(String beginning, int most) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        List<Entry> found = new ArrayList<>();
        if (terms == null) {
            return found;
        }
        TermsEnum words = terms.iterator();
        BytesRef prefix = new BytesRef(beginning);
        TermsEnum.SeekStatus at = words.seekCeil(prefix);
        for (int seen = 0; at != TermsEnum.SeekStatus.END && seen < MOST_SEEN; seen++) {
            BytesRef word = words.term();
            if (!StringHelper.startsWith(word, prefix)) {
                break;
            }
            if (word.length > prefix.length) {
                found.add(new Entry(word.utf8ToString(), words.docFreq()));
            }
            at = words.next() == null ? TermsEnum.SeekStatus.END : TermsEnum.SeekStatus.FOUND;
        }
        return best(found, most);
    }

    /// Words that differ from this in a letter, a long one in two, the most frequent first.
    List<Entry> corrections(String word, int most) throws IOException {
        int letters = word.codePointCount(0, word.length());
        Terms terms = MultiTerms.getTerms(reader, field);
        List<Entry> found = new ArrayList<>();
        if (terms == null
                || letters < SHORTEST_MISSPELT
                || letters > LONGEST_MISSPELT
                || !word.codePoints().allMatch(Character::isLetter)) {
            return found;
        }
        for (int edits = 1; edits <= (letters >= LONG_WORD ? 2 : 1) && found.isEmpty(); edits++) {
            FuzzyTermsEnum like = new FuzzyTermsEnum(terms, new Term(field, word), edits, 1, true);
            for (BytesRef near = like.next(); near != null && found.size() < MOST_SEEN; near = like.next()) {
                found.add(new Entry(near.utf8ToString(), like.docFreq()));
            }
        }
        return best(found, most);
    }

    private static List<Entry> best(List<Entry> found, int most) {
        return found.stream()
                .sorted(Comparator.comparingInt(Entry::documents).reversed().thenComparing(Entry::word))
                .limit(most)
                .toList();
    }
}
