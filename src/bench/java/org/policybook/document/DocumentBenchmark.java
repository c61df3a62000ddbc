package org.policybook.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/// Times reading and writing policies: megabytes a second, warm, and how the time grows with the text.
///
/// The figures to keep: reading and writing together at 20 MB/s or more, and ten megabytes in little more
/// than ten times the time of one.
public final class DocumentBenchmark {
    private static final String[] WORDS = {
        "staff",
        "must",
        "not",
        "share",
        "patient",
        "information",
        "online",
        "policy",
        "applies",
        "to",
        "all",
        "employees",
        "who",
        "use",
        "social",
        "media",
        "at",
        "work",
        "or",
        "home",
        "managers",
        "ensure",
        "that",
        "breaches",
        "are",
        "reported",
        "promptly",
        "and",
        "recorded",
        "the",
        "organisation",
        "reviews",
        "account"
    };

    private DocumentBenchmark() {}

    public static void main(String[] arguments) {
        int largest = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        String warmUp = text(1, 1_000_000);
        for (int run = 0; run < 60; run++) {
            PolicyText.format(PolicyText.parse(warmUp).policy());
        }
        for (int megabytes : new int[] {1, 2, 5, 10}) {
            if (megabytes <= largest) {
                measure(text(megabytes, megabytes * 1_000_000));
            }
        }
        measure("---\nformat: 1\ntitle: Equal\n---\n"
                + "\n## Duties\n\nStaff must keep to this policy.\n".repeat(20_000));
    }

    private static void measure(String text) {
        long[] reading = new long[9];
        long[] writing = new long[9];
        for (int run = 0; run < reading.length; run++) {
            long start = System.nanoTime();
            Policy policy = PolicyText.parse(text).policy();
            long middle = System.nanoTime();
            PolicyText.format(policy);
            writing[run] = System.nanoTime() - middle;
            reading[run] = middle - start;
        }
        Arrays.sort(reading);
        Arrays.sort(writing);
        double bytes = text.getBytes(StandardCharsets.UTF_8).length;
        long read = reading[reading.length / 2];
        long write = writing[writing.length / 2];
        IO.println("%5.1f MB: read %7.1f ms, write %6.1f ms, together %5.1f MB/s"
                .formatted(bytes / 1e6, read / 1e6, write / 1e6, bytes / 1e6 / ((read + write) / 1e9)));
    }

    /// A policy of about this many bytes: headings, paragraphs with emphasis, links and parameters, lists
    /// and a table in the proportions of real ones.
    static String text(long seed, int bytes) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(bytes + 2_000);
        text.append("---\nformat: 1\ntitle: Social Media Policy\nowner: Communications Officer\n---\n");
        for (int section = 1; text.length() < bytes; section++) {
            text.append("\n## ")
                    .append(sentence(random, 4))
                    .append(" {#section-")
                    .append(section)
                    .append("}\n");
            for (int i = 0; i < 4; i++) {
                text.append('\n').append(paragraph(random, section)).append('\n');
            }
            text.append('\n');
            for (int i = 0; i < 5; i++) {
                text.append("- ").append(sentence(random, 14)).append(";\n");
            }
            if (section % 4 == 0) {
                table(random, text);
            }
        }
        return text.toString();
    }

    private static String paragraph(Random random, int section) {
        return sentence(random, 25) + ". " + sentence(random, 12) + " **" + sentence(random, 2) + "** "
                + sentence(random, 9) + ", see [" + sentence(random, 2) + "](#section-" + section + ").\n"
                + sentence(random, 18) + " {{practice-name}} " + sentence(random, 10) + ".";
    }

    private static void table(Random random, StringBuilder text) {
        text.append("\n| Post | Duty |\n| --- | --- |\n");
        for (int row = 0; row < 4; row++) {
            text.append("| ")
                    .append(sentence(random, 2))
                    .append(" | ")
                    .append(sentence(random, 8))
                    .append(" |\n");
        }
    }

    private static String sentence(Random random, int words) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < words; i++) {
            sentence.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return sentence.toString();
    }
}
