package org.policybook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/// Makes suggestions. Each word is looked up again under the conditions of the asking person, so that a
/// word that stands only where they may not look is never suggested. An English word counts as spelt rightly wherever
/// it
/// stands: perhaps they may not look there.
final class Suggesting {
    private static final int MOST = 8;
    private static final int TRIED = 40;
    private static final int LONGEST = 200;

    /// Who misspells more words of one question is not helped by a guess at each.
    private static final int MOST_MISSPELT = 6;

    private final IndexSearcher searcher;
    private final Forms.Reader reader;
    private final Scope scope;
    private final Dictionary spelt;

    Suggesting(IndexSearcher searcher, Forms.Reader reader, Scope scope) {
        this.searcher = searcher;
        this.reader = reader;
        this.scope = scope;
        this.spelt = new Dictionary(searcher, IndexFields.SPELT);
    }

    Suggestion of(String typed) throws IOException {
        String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        List<String> words = List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
        if (words.getLast().isEmpty()) {
            return new Suggestion("", List.of(), List.of());
        }
        return new Suggestion(corrected(words), completed(words), titles(text));
    }

    String corrected(List<String> words) throws IOException {
        List<String> right = new ArrayList<>();
        boolean changed = false;
        int misspelt = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean last = i == words.size() - 1;
            boolean known = isSeen(word)
                    || EnglishWords.has(word)
                    || (last && !visible(spelt.completions(word, TRIED), 1).isEmpty());
            misspelt += known ? 0 : 1;
            Optional<String> other = known || misspelt > MOST_MISSPELT
                    ? Optional.empty()
                    : visible(spelt.corrections(word, TRIED), 1).stream().findFirst();
            changed |= other.isPresent();
            right.add(other.orElse(word));
        }
        return changed ? String.join(" ", right) : "";
    }

    private List<String> completed(List<String> words) throws IOException {
        String before = String.join(" ", words.subList(0, words.size() - 1));
        return visible(spelt.completions(words.getLast(), TRIED), MOST).stream()
                .map(word -> (before + " " + word).strip())
                .toList();
    }

    private List<String> visible(List<Dictionary.Entry> entries, int most) throws IOException {
        List<String> seen = new ArrayList<>();
        for (Dictionary.Entry entry : entries) {
            if (seen.size() < most && isSeen(entry.word())) {
                seen.add(entry.word());
            }
        }
        return seen;
    }

    private boolean isSeen(String word) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(IndexFields.SPELT, word)), Occur.FILTER)
                .add(ScopeFilter.texts(scope), Occur.FILTER);
        return searcher.search(query.build(), 1).scoreDocs.length > 0;
    }

    private List<Suggestion.Title> titles(String typed) throws IOException {
        Forms forms = reader.of(typed).bounded();
        if (forms.isEmpty()) {
            return List.of();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(ScopeFilter.texts(scope), Occur.FILTER);
        Forms.Word last = forms.words().getLast();
        forms.words().stream()
                .filter(word -> !word.equals(last))
                .forEach(word -> query.add(Phrases.one(IndexFields.TITLE_WORDS, word.forms()), Occur.MUST));
        query.add(
                new BooleanQuery.Builder()
                        .add(Phrases.one(IndexFields.TITLE_WORDS, last.forms()), Occur.SHOULD)
                        .add(new PrefixQuery(new Term(IndexFields.TITLE_WORDS, last.english())), Occur.SHOULD)
                        .add(Names.acronymQuery(typed), Occur.SHOULD)
                        .build(),
                Occur.MUST);
        Map<String, Suggestion.Title> titles = new LinkedHashMap<>();
        for (ScoreDoc found : searcher.search(query.build(), MOST).scoreDocs) {
            Document document = searcher.storedFields().document(found.doc);
            String address = document.get(IndexFields.ADDRESS);
            titles.put(address, new Suggestion.Title(address, document.get(IndexFields.TITLE)));
        }
        return List.copyOf(titles.values());
    }
}
