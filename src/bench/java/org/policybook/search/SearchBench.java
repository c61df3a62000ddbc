package org.policybook.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How the search grows: over 1,000, 10,000 and, when asked for, 100,000 generated policies of ten clauses,
/// beside [BareLucene], and a search for lines over the same texts as files.
///
/// `-Dpolicies=1000,10000` says how many; `-Dlines=20000` up to how many are searched as files too;
/// `-Dfacts=20000` up to how many the bare writer takes with the facts of their texts too.
public final class SearchBench {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final LocalDate ANOTHER_DAY = LocalDate.of(2019, 2, 14);
    private static final int QUERIES = 400;
    private static final int LINE_QUERIES = 5;
    private static final int ROUNDS = 20;
    private static final int WARM_UP = 1_000;

    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private SearchBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path warm = Files.createTempDirectory("policybook-search");
        index(policies(WARM_UP), warm.resolve("ours"));
        BareLucene.index(policies(WARM_UP), warm.resolve("bare"), false);
        delete(warm);
        for (String count : System.getProperty("policies", "100,1000,10000").split(",", -1)) {
            Path folder = Files.createTempDirectory("policybook-search");
            try {
                run(Integer.parseInt(count), folder);
            } finally {
                delete(folder);
            }
        }
    }

    private static void run(int count, Path folder) throws IOException, InterruptedException {
        int passages = count * GeneratedPolicies.CLAUSES;
        tell(String.format(Locale.ROOT, "%,d policies, %,d passages", count, passages));
        double making = seconds(() -> policies(count).forEach(policy -> {}));
        double bare = seconds(() -> BareLucene.index(policies(count), folder.resolve("bare"), false)) - making;
        delete(folder.resolve("bare"));
        double ours = seconds(() -> index(policies(count), folder.resolve("index"))) - making;
        tell(String.format(
                Locale.ROOT,
                "  indexing %,.0f passages a second of processor time; bare %,.0f, ratio %.2f",
                passages / ours,
                passages / bare,
                bare / ours));
        if (count <= Integer.getInteger("facts", 20_000)) {
            double facts = seconds(() -> BareLucene.index(policies(count), folder.resolve("facts"), true)) - making;
            delete(folder.resolve("facts"));
            tell(String.format(Locale.ROOT, "  bare with facts %,.0f, ratio %.2f", passages / facts, facts / ours));
        }
        queries(folder.resolve("index"));
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        tell(String.format(Locale.ROOT, "  heap after: %,d MB", (runtime.totalMemory() - runtime.freeMemory()) >> 20));
        if (count <= Integer.getInteger("lines", 20_000)) {
            lines(count, folder.resolve("files"));
        }
    }

    private static void queries(Path index) throws IOException {
        List<String> queries = queries();
        Scope today = Scope.on(DAY);
        try (LuceneSearch search = new LuceneSearch(index);
                BareLucene bare = new BareLucene(index)) {
            times("bare, the same words", queries, query -> bare.query(query, DAY));
            times("bare, the same hits", queries, query -> bare.sameHits(query, DAY));
            times("search", queries, query -> search.find(new SearchQuery(query, today, 10, false)));
            times(
                    "search, as of 2019",
                    queries,
                    query -> search.find(new SearchQuery(query, Scope.on(ANOTHER_DAY), 10, false)));
            times("search, counted", queries, query -> search.find(new SearchQuery(query, today, 10, true)));
            times(
                    "suggest",
                    queries,
                    query -> search.suggest(query.substring(0, Math.max(2, query.length() - 2)), today));
            update(search);
        }
    }

    private static Iterable<List<Passage>> policies(int count) {
        GeneratedPolicies generated = new GeneratedPolicies(1);
        return () -> IntStream.range(0, count).mapToObj(generated::policy).iterator();
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

    private static void index(Iterable<List<Passage>> policies, Path folder) {
        try (LuceneSearch search = new LuceneSearch(folder);
                IndexUpdate update = search.update(true)) {
            policies.forEach(policy -> update.add(policy, "made"));
            update.commit();
        }
    }

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

    /// Of processor time of this thread, which does all the work: other programs on the machine do not count.
    private static double seconds(Work work) throws IOException {
        long start = PROCESSOR.getCurrentThreadCpuTime();
        work.run();
        return (PROCESSOR.getCurrentThreadCpuTime() - start) / 1e9;
    }

    /// By the clock, and of processor time.
    private static void times(String name, List<String> queries, Asking asking) throws IOException {
        double[] clock = new double[queries.size()];
        double[] processor = new double[queries.size()];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < clock.length; i++) {
                long start = System.nanoTime();
                long begun = PROCESSOR.getCurrentThreadCpuTime();
                asking.ask(queries.get(i));
                processor[i] = (PROCESSOR.getCurrentThreadCpuTime() - begun) / 1e6;
                clock[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        tell("  %-20s %s, of processor time %s".formatted(name, percentiles(clock), percentiles(processor)));
    }

    private static String percentiles(double[] millis) {
        Arrays.sort(millis);
        return String.format(
                Locale.ROOT, "p50 %.2f ms, p99 %.2f ms", millis[millis.length / 2], millis[millis.length * 99 / 100]);
    }

    /// Over the texts as files, a file a policy, by `grep`, which reads each file as `ripgrep` does.
    private static void lines(int policies, Path folder) throws IOException, InterruptedException {
        List<String> queries = queries();
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
