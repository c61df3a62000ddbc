package org.policybook.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Fifty readers at once over loopback on a server that runs: how many pages a second when each asks again as soon as
/// it is answered, and how long the slowest in a hundred waits when all together ask so many times a second as is
/// wanted. Such a wait counts from the moment at which the page was to be asked for, so that a server that falls behind
/// cannot hide it. Start `policybook demo --port 8080` first, then give its address:
///
/// `java src/bench/java/org/policybook/web/WebBench.java http://localhost:8080`
public final class WebBench {
    private static final int READERS = 50;
    private static final Duration WARM = Duration.ofSeconds(10);
    private static final Duration MEASURED = Duration.ofSeconds(15);
    private static final List<String> POLICIES = List.of(
            "/policies/calderbrook-hospital/social-media",
            "/policies/riverside-surgery/social-media",
            "/policies/fernhill-community/social-media",
            "/policies/calderbrook-hospital/social-media/2.1");
    private static final List<String> SEARCHES = List.of(
            "/search?q=photographs+of+patients",
            "/search?q=social+media",
            "/search?q=report+a+concern",
            "/search?q=who+is+responsible");

    private final String front;
    private final HttpClient client;

    private WebBench(String front, HttpClient client) {
        this.front = front;
        this.client = client;
    }

    public static void main(String[] args) throws Exception {
        try (HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build()) {
            WebBench bench = new WebBench(args[0].replaceAll("/+$", ""), client);
            bench.report("policy pages", POLICIES, 300);
            bench.report("search pages", SEARCHES, 150);
        }
    }

    private void report(String name, List<String> pages, int wanted) throws Exception {
        read(pages, WARM, 0);
        print(name, "as fast as it goes", read(pages, MEASURED, 0));
        print(name, wanted + " a second asked", read(pages, MEASURED, wanted));
    }

    private static void print(String name, String way, long[] nanos) {
        Arrays.sort(nanos);
        System.out.printf(
                "%-14s %-20s %6.0f a second, p50 %.0f ms, p99 %.0f ms%n",
                name, way, nanos.length / (double) MEASURED.toSeconds(), at(nanos, 0.50), at(nanos, 0.99));
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }

    /// @param rate pages a second of all readers together; 0 for as many as are answered
    /// @return how long each page took, in nanoseconds
    private long[] read(List<String> pages, Duration time, int rate) throws Exception {
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        List<Future<List<Long>>> readers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < READERS; i++) {
                int first = i;
                long pause = rate == 0 ? 0 : READERS * 1_000_000_000L / rate;
                long start = begin + pause * i / READERS;
                readers.add(threads.submit(() -> reader(pages, first, start, pause, end)));
            }
        }
        List<Long> all = new ArrayList<>();
        for (Future<List<Long>> reader : readers) {
            all.addAll(reader.get());
        }
        return all.stream().mapToLong(Long::longValue).toArray();
    }

    private List<Long> reader(List<String> pages, int first, long start, long pause, long end)
            throws InterruptedException {
        List<Long> took = new ArrayList<>();
        long due = start;
        for (int i = first; System.nanoTime() < end; i++) {
            long begun = pause == 0 ? System.nanoTime() : due;
            Thread.sleep(Duration.ofNanos(Math.max(0, begun - System.nanoTime())));
            page(pages.get(i % pages.size()));
            took.add(System.nanoTime() - begun);
            due += pause;
        }
        return took;
    }

    private void page(String path) {
        try {
            HttpResponse<byte[]> response = client.send(
                    HttpRequest.newBuilder(URI.create(front + path))
                            .header("Accept", "text/html")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(path + " answered " + response.statusCode());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
