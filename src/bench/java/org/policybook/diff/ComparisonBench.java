package org.policybook.diff;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.policybook.document.Policy;
import org.policybook.document.PolicyText;

/// Times comparisons of large texts, by the clock and by the time of the
/// processor, and counts how many words are marked for each word truly edited.
///
/// The figures to keep: 10,000 words with 200 edits and one moved section in 40 ms warm, at most 1.1
/// marked words for each edited one; 1 MB against 1 MB in 1 s.
public final class ComparisonBench {
    private static final int VOCABULARY = 2_000;

    private ComparisonBench() {}

    public static void main(String[] arguments) {
        measure("10,000 words, 200 edits, one section moved", 10_000, 200, 60);
        measure("1 MB, 2,000 edits, one section moved", 150_000, 2_000, 8);
        measure("1 MB, 50,000 edits, one section moved", 150_000, 50_000, 5);
        time("1 MB against an unrelated 1 MB", policy(sections(1, 150_000)), policy(sections(2, 150_000)), 5);
        time("1 MB in one paragraph, half the words other", paragraph(3, 0), paragraph(3, 75_000), 5);
        time("10,000 equal paragraphs against 9,000", equal(10_000), equal(9_000), 5);
    }

    private static void measure(String name, int words, int edits, int runs) {
        List<List<String>> sections = sections(7, words);
        Policy before = policy(sections);
        Random random = new Random(11);
        int edited = 0;
        for (int i = 0; i < edits; i++) {
            List<String> section = sections.get(random.nextInt(sections.size()));
            int paragraph = 1 + random.nextInt(section.size() - 1);
            List<String> text =
                    new ArrayList<>(Arrays.asList(section.get(paragraph).split(" ", -1)));
            text.set(random.nextInt(text.size()), "edited" + random.nextInt(VOCABULARY));
            section.set(paragraph, String.join(" ", text));
            edited += 2;
        }
        Collections.rotate(sections.subList(2, sections.size() - 2), 1);
        Policy after = policy(sections);
        time(name, before, after, runs);
        PolicyDiff diff = PolicyComparison.of(before, after);
        IO.println("    %s marked/edited words: %.3f".formatted(diff.counts(), (double) marked(diff) / edited));
    }

    private static void time(String name, Policy before, Policy after, int runs) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] times = new long[runs];
        long[] processor = new long[runs];
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            long used = threads.getCurrentThreadCpuTime();
            PolicyComparison.of(before, after);
            processor[run] = threads.getCurrentThreadCpuTime() - used;
            times[run] = System.nanoTime() - start;
        }
        long first = times[0];
        Arrays.sort(times);
        Arrays.sort(processor);
        IO.println("%-50s median %7.1f ms, of the processor %7.1f ms, best %7.1f ms, first %7.1f ms"
                .formatted(name, times[runs / 2] / 1e6, processor[runs / 2] / 1e6, times[0] / 1e6, first / 1e6));
    }

    private static long marked(PolicyDiff diff) {
        return diff.changes().stream()
                .flatMap(change -> change.redline().spans().stream())
                .filter(span -> span.fate() != Span.Fate.KEPT)
                .mapToLong(span -> span.text().strip().split("\\s+", -1).length)
                .sum();
    }

    private static List<List<String>> sections(long seed, int words) {
        Random random = new Random(seed);
        List<List<String>> sections = new ArrayList<>();
        for (int written = 0; written < words; ) {
            List<String> section = new ArrayList<>();
            section.add("## " + text(random, 3));
            for (int i = 0; i < 8; i++) {
                int length = 10 + random.nextInt(70);
                section.add(text(random, length) + ".");
                written += length;
            }
            sections.add(section);
        }
        return sections;
    }

    /// Few words often, many seldom, as in a language.
    private static String text(Random random, int words) {
        return random.doubles(words)
                .mapToObj(share -> "w" + (int) (VOCABULARY * share * share * share))
                .collect(Collectors.joining(" "));
    }

    private static Policy policy(List<List<String>> sections) {
        return PolicyText.parse(sections.stream()
                        .map(section -> String.join("\n\n", section))
                        .collect(Collectors.joining("\n\n")))
                .policy();
    }

    private static Policy paragraph(long seed, int edits) {
        String[] words = text(new Random(seed), 150_000).split(" ", -1);
        Random random = new Random(seed + 1);
        for (int i = 0; i < edits; i++) {
            words[random.nextInt(words.length)] = "edited" + random.nextInt(VOCABULARY);
        }
        return PolicyText.parse("## Scope\n\n" + String.join(" ", words)).policy();
    }

    private static Policy equal(int paragraphs) {
        return PolicyText.parse("## Scope\n\n" + "Staff must report each concern they have.\n\n".repeat(paragraphs))
                .policy();
    }
}
