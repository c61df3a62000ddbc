package org.policybook.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
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
/// of what is in force on the same day, and reads the ten texts. Its writer takes the same passages as plain
/// texts with the English analyser, with the same memory and one thread.
final class BareLucene implements AutoCloseable {
    private static final int HITS = 10;

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Forms.Reader words = new Forms.Reader();

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
        BooleanQuery query = new BooleanQuery.Builder()
                .add(most.build(), Occur.MUST)
                .add(new OfText(new InForceOn(day.toEpochDay())), Occur.FILTER)
                .build();
        int longest = 0;
        for (ScoreDoc hit : searcher.search(query, HITS).scoreDocs) {
            Document found = searcher.storedFields().document(hit.doc);
            longest = Math.max(longest, found.get(IndexFields.TEXT).length());
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
        document.add(new StringField("address", passage.source().address(), Field.Store.YES));
        document.add(new TextField("title", passage.source().title(), Field.Store.YES));
        document.add(new TextField("headings", String.join(" ", passage.headings()), Field.Store.YES));
        document.add(new TextField("summary", passage.source().about().summary(), Field.Store.NO));
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
