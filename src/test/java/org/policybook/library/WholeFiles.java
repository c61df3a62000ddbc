package org.policybook.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/// What people would use instead of the search, over whole files: plain BM25, or looking for lines as
/// ripgrep does.
///
/// @param texts whole files by policy
record WholeFiles(Map<String, String> texts) {
    private static final int PLACES = 10;

    List<List<String>> byBm25(List<String> queries) throws IOException {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
                StandardAnalyzer analyzer = new StandardAnalyzer()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (Map.Entry<String, String> text : texts.entrySet()) {
                    Document document = new Document();
                    document.add(new StringField("policy", text.getKey(), Field.Store.YES));
                    document.add(new TextField("text", text.getValue(), Field.Store.NO));
                    writer.addDocument(document);
                }
            }
            List<List<String>> found = new ArrayList<>();
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                for (String query : queries) {
                    BooleanQuery.Builder any = new BooleanQuery.Builder();
                    words(analyzer, query)
                            .forEach(word -> any.add(new TermQuery(new Term("text", word)), Occur.SHOULD));
                    List<String> policies = new ArrayList<>();
                    for (ScoreDoc hit : searcher.search(any.build(), PLACES).scoreDocs) {
                        policies.add(searcher.storedFields().document(hit.doc).get("policy"));
                    }
                    found.add(policies);
                }
            }
            return found;
        }
    }

    private static List<String> words(StandardAnalyzer analyzer, String text) throws IOException {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        }
        return words;
    }

    /// Files with most of the words, then with most lines that have one.
    List<String> byLines(String query) {
        List<String> words = Arrays.stream(query.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        Map<String, Long> weights = new TreeMap<>();
        texts.forEach((policy, text) -> {
            String lower = text.toLowerCase(Locale.ROOT);
            long had = words.stream().filter(lower::contains).count();
            long lines = lower.lines()
                    .filter(line -> words.stream().anyMatch(line::contains))
                    .count();
            if (had > 0) {
                weights.put(policy, had * 1_000_000 + lines);
            }
        });
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(PLACES)
                .map(Map.Entry::getKey)
                .toList();
    }
}
