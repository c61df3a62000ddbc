package org.policybook.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// How the search grows: over 1,000, 10,000 and, when asked for, 100,000 generated policies of ten clauses,
/// beside a bare Lucene query with the same words on the same index, a bare `IndexWriter` over the same
/// passages, and a search for lines over the same texts as files.
///
/// `-Dpolicies=1000,10000` says how many.
public final class SearchBench {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final int QUERIES = 400;
    private static final int LINE_QUERIES = 5;
    private static final int WARM_UP = 300;

    private SearchBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        for (String count : System.getProperty("policies", "1000,10000").split(",", -1)) {
            Path folder = Files.createTempDirectory("policybook-search");
            try {
                run(Integer.parseInt(count), folder);
            } finally {
                delete(folder);
            }
        }
    }

    private static void run(int policies, Path folder) throws IOException, InterruptedException {
        List<String> queries = queries();
        index(WARM_UP, folder.resolve("warm"));
        bareIndex(WARM_UP, folder.resolve("bare-warm"));
        double ours = seconds(() -> index(policies, folder.resolve("index")));
        double bare = seconds(() -> bareIndex(policies, folder.resolve("bare")));
        tell(String.format(Locale.ROOT, "%,d policies, %,d passages", policies, policies * GeneratedPolicies.CLAUSES));
        tell(String.format(
                Locale.ROOT,
                "  indexing %,.0f passages/s, bare %,.0f, ratio %.2f",
                policies * GeneratedPolicies.CLAUSES / ours,
                policies * GeneratedPolicies.CLAUSES / bare,
                bare / ours));
        try (LuceneSearch search = new LuceneSearch(folder.resolve("index"));
                Directory directory = FSDirectory.open(folder.resolve("index"));
                DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(FieldSimilarity.INSTANCE);
            Scope today = Scope.on(DAY);
            times("bare Lucene", queries, query -> bareQuery(query, searcher));
            times("search", queries, query -> search.find(new SearchQuery(query, today, 10, false)));
            times(
                    "search, as of 2019",
                    queries,
                    query -> search.find(new SearchQuery(query, Scope.on(LocalDate.of(2019, 2, 14)), 10, false)));
            times("search, counted", queries, query -> search.find(new SearchQuery(query, today, 10, true)));
            times(
                    "suggest",
                    queries,
                    query -> search.suggest(query.substring(0, Math.max(2, query.length() - 2)), today));
            update(search);
        }
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        tell(String.format(Locale.ROOT, "  heap after: %,d MB", (runtime.totalMemory() - runtime.freeMemory()) >> 20));
        lines(policies, folder.resolve("files"), queries);
    }

    /// How long one more policy takes to be found.
    private static void update(LuceneSearch search) {
        List<Passage> more = new GeneratedPolicies(99).policy(5);
        long start = System.nanoTime();
        try (IndexUpdate update = search.update(false)) {
            update.replace(more.getFirst().source().policy(), more, "other");
            update.commit();
        }
        search.find(new SearchQuery(more.getFirst().text(), Scope.on(DAY), 1, false));
        tell(String.format(
                Locale.ROOT, "  a changed policy is found after %.0f ms", (System.nanoTime() - start) / 1e6));
    }

    /// Two or three words as they stand together in some clause.
    private static List<String> queries() {
        GeneratedPolicies words = new GeneratedPolicies(1);
        List<String> queries = new ArrayList<>();
        for (int i = 0; i < QUERIES; i++) {
            List<String> text = List.of(
                    words.policy(i).get(i % GeneratedPolicies.CLAUSES).text().split(" ", -1));
            int from = i % (text.size() - 3);
            queries.add(String.join(" ", text.subList(from, from + 2 + i % 2)));
        }
        return queries;
    }

    private static void index(int policies, Path folder) {
        GeneratedPolicies generated = new GeneratedPolicies(1);
        try (LuceneSearch search = new LuceneSearch(folder);
                IndexUpdate update = search.update(true)) {
            for (int i = 0; i < policies; i++) {
                update.add(generated.policy(i), "made");
            }
            update.commit();
        }
    }

    private static void bareIndex(int policies, Path folder) throws IOException {
        GeneratedPolicies generated = new GeneratedPolicies(1);
        try (Directory directory = FSDirectory.open(folder);
                EnglishAnalyzer analyzer = new EnglishAnalyzer();
                IndexWriter writer = new IndexWriter(
                        directory,
                        new IndexWriterConfig(analyzer)
                                .setMergeScheduler(new SerialMergeScheduler())
                                .setRAMBufferSizeMB(64))) {
            for (int i = 0; i < policies; i++) {
                for (Passage passage : generated.policy(i)) {
                    Document document = new Document();
                    document.add(new StringField("address", passage.source().address(), Field.Store.YES));
                    document.add(new TextField("title", passage.source().title(), Field.Store.YES));
                    document.add(new TextField("headings", String.join(" ", passage.headings()), Field.Store.YES));
                    document.add(
                            new TextField("summary", passage.source().about().summary(), Field.Store.NO));
                    document.add(new TextField("text", passage.text(), Field.Store.YES));
                    writer.addDocument(document);
                }
            }
            writer.commit();
        }
    }

    /// The words as one BM25 query of the field that the search scores too, and the ten texts read.
    private static void bareQuery(String query, IndexSearcher searcher) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Forms.Word word : READER.of(query).words()) {
            all.add(new TermQuery(new Term(IndexFields.WORDS, word.english())), Occur.MUST);
        }
        for (ScoreDoc hit : searcher.search(all.build(), 10).scoreDocs) {
            searcher.storedFields().document(hit.doc).get(IndexFields.TEXT);
        }
    }

    private static final Forms.Reader READER = new Forms.Reader();

    /// Work that may fail to read or write.
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    /// One query.
    @FunctionalInterface
    private interface Asking {
        void ask(String query) throws IOException;
    }

    private static double seconds(Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static void times(String name, List<String> queries, Asking asking) throws IOException {
        double[] millis = new double[queries.size()];
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < millis.length; i++) {
                long start = System.nanoTime();
                asking.ask(queries.get(i));
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        tell(String.format(
                Locale.ROOT,
                "  %-20s p50 %.2f ms  p99 %.2f ms",
                name,
                millis[millis.length / 2],
                millis[millis.length * 99 / 100]));
    }

    /// Over the texts as files, a file a policy, by `grep`, which reads each file as `ripgrep` does.
    private static void lines(int policies, Path folder, List<String> queries)
            throws IOException, InterruptedException {
        if (policies > 20_000) {
            return;
        }
        GeneratedPolicies generated = new GeneratedPolicies(1);
        for (int i = 0; i < policies; i++) {
            Path file = folder.resolve("organisation-" + i % 100).resolve("policy-" + i + ".md");
            Files.createDirectories(file.getParent());
            Files.write(file, generated.policy(i).stream().map(Passage::text).toList(), StandardCharsets.UTF_8);
        }
        double[] millis = new double[LINE_QUERIES];
        for (int i = 0; i < LINE_QUERIES; i++) {
            long start = System.nanoTime();
            String word = queries.get(i).split(" ", -1)[0];
            new ProcessBuilder("grep", "-rliF", word, folder.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        tell(String.format(Locale.ROOT, "  grep over the files  p50 %.0f ms", millis[LINE_QUERIES / 2]));
    }

    private static void tell(String line) {
        System.out.println(line);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
