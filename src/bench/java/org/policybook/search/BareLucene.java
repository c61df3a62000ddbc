package org.policybook.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// What the search is measured against: the least that Lucene must do for the same hits. Its query is that
/// of the words, in the field that the search scores too, with as many of them needed as the search needs,
/// of what is in force on the same day, and reads the ten texts. Its writer takes the same passages, every
/// text of them in a field of its own by the English analyser and stored where the search stores it, with
/// the same memory and one thread; with the facts that a passage is narrowed, counted and dated by, or its
/// texts only.
final class BareLucene implements AutoCloseable {
    private static final int HITS = 10;

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Forms.Reader words = new Forms.Reader();
    private final Reaches reaches = new Reaches();
    private final Map<String, Query> found = new HashMap<>();

    /// @param folder of an index that the search has made
    BareLucene(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        searcher.setSimilarity(FieldSimilarity.INSTANCE);
    }

    /// Reads the best ten clauses, and tells how long the longest is.
    int query(String typed, LocalDate day) throws IOException {
        Dictionary dictionary = new Dictionary(searcher, IndexFields.WORDS);
        List<Query> terms = new ArrayList<>();
        for (Forms.Word word : words.of(typed).words()) {
            List<String> known = dictionary.known(word.forms()).stream()
                    .map(Dictionary.Entry::word)
                    .toList();
            terms.add(dictionary.any(known.isEmpty() ? word.forms() : known));
        }
        BooleanQuery.Builder most =
                new BooleanQuery.Builder().setMinimumNumberShouldMatch(Strictness.MOST_WORDS.needed(terms.size()));
        terms.forEach(term -> most.add(term, Occur.SHOULD));
        return read(most.build(), day);
    }

    /// The same for the very hits of the search: the terms that it came to, longer words and titles among
    /// them, and with it that a clause has one of them itself, as one query of Lucene's. What it came to was
    /// found before, and is not measured.
    int sameHits(String typed, LocalDate day) throws IOException {
        Query query = found.get(typed);
        if (query == null) {
            Finding search = new Finding(searcher, words, reaches, Optional.empty());
            query = search.look(new SearchQuery(typed, Scope.on(day), HITS, false))
                    .sought()
                    .whole();
            found.put(typed, query);
        }
        return read(query, day);
    }

    private int read(Query words, LocalDate day) throws IOException {
        BooleanQuery query = new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(new OfText(new InForceOn(day.toEpochDay())), Occur.FILTER)
                .build();
        int longest = 0;
        for (ScoreDoc hit : searcher.search(query, HITS).scoreDocs) {
            Document passage = searcher.storedFields().document(hit.doc);
            longest = Math.max(longest, passage.get(IndexFields.TEXT).length());
        }
        return longest;
    }

    /// @param facts whether each passage also has the fields by which the search narrows, counts and dates
    static void index(Iterable<List<Passage>> policies, Path folder, boolean facts) throws IOException {
        try (Directory directory = FSDirectory.open(folder);
                EnglishAnalyzer analyzer = new EnglishAnalyzer();
                IndexWriter writer = new IndexWriter(
                        directory,
                        new IndexWriterConfig(analyzer)
                                .setMergeScheduler(new SerialMergeScheduler())
                                .setRAMBufferSizeMB(64))) {
            for (List<Passage> policy : policies) {
                for (Passage passage : policy) {
                    writer.addDocument(document(passage, facts));
                }
            }
            writer.commit();
        }
    }

    private static Document document(Passage passage, boolean facts) {
        Document document = new Document();
        Passage.Source source = passage.source();
        document.add(new StringField("address", source.address(), Field.Store.YES));
        document.add(new StringField("policy", source.policy().toString(), Field.Store.NO));
        document.add(new StoredField("clause", passage.clause().value()));
        document.add(new TextField("title", source.title(), Field.Store.YES));
        document.add(new TextField("reference", source.about().reference(), Field.Store.NO));
        document.add(new TextField("keywords", String.join(", ", source.about().keywords()), Field.Store.NO));
        document.add(new TextField(IndexFields.ORGANISATION_NAME, source.organisation(), Field.Store.YES));
        document.add(new TextField("headings", String.join(" ", passage.headings()), Field.Store.YES));
        document.add(new TextField("summary", source.about().summary(), Field.Store.NO));
        document.add(new TextField("terms", String.join(", ", passage.terms()), Field.Store.NO));
        document.add(new TextField("text", passage.text(), Field.Store.YES));
        if (facts) {
            TextFields.add(passage.source(), document::add);
            FacetFields.add(passage.source(), document::add);
        }
        return document;
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            reader.close();
        }
    }
}
