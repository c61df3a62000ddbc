package org.policybook.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policybook.document.Block;
import org.policybook.document.Policy;
import org.policybook.document.PolicyText;
import org.policybook.document.Section;
import org.policybook.intake.docx.Tracked;
import org.policybook.intake.docx.WordIntake;

/// Times the reading of Word files, warm and one after the other in one process, beside a `pandoc` process
/// for each, and counts the structure that both find.
///
/// The figures to keep: 20 files a second under a heap of 512 MB; five times faster than pandoc; headings,
/// list items and table cells at least as many.
public final class DocxIntakeBench {
    private static final int ROUNDS = 15;
    private static final int WARM = 8;

    private DocxIntakeBench() {}

    /// @param arguments the folder of Word files
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Path> files = files(Path.of(arguments.length > 0 ? arguments[0] : "../shared/corpora/i-isms"));
        double ours = 0;
        double processor = 0;
        double theirs = 0;
        Counts all = Counts.NONE;
        Counts peers = Counts.NONE;
        IO.println("%-52s %9s %9s %9s   headings/items/cells, ours and pandoc's"
                .formatted("file", "ms", "processor", "pandoc ms"));
        for (Path file : files) {
            Times mine = warm(file);
            Peer peer = Peer.read(file);
            Counts counts = counts(read(file).policy());
            IO.println("%-52.52s %9.1f %9.1f %9.1f   %s   %s"
                    .formatted(
                            file.getFileName(), mine.clock(), mine.processor(), peer.millis(), counts, peer.counts()));
            ours += mine.clock();
            processor += mine.processor();
            theirs += peer.millis();
            all = all.plus(counts);
            peers = peers.plus(peer.counts());
        }
        IO.println(
                "%d files: %.1f a second (%.1f by the time of the processor), %.1f x faster than pandoc; %s, pandoc %s"
                        .formatted(
                                files.size(),
                                files.size() * 1000 / ours,
                                files.size() * 1000 / processor,
                                theirs / ours,
                                all,
                                peers));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.do[ct]x"))
                    .sorted()
                    .toList();
        }
    }

    private static Intake read(Path file) throws IOException {
        return WordIntake.read(
                IntakeFile.of(file.getFileName().toString(), Files.readAllBytes(file)), Tracked.ACCEPTED);
    }

    /// Medians in milliseconds, with the writing of the Markdown.
    record Times(double clock, double processor) {}

    private static Times warm(Path file) throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double[] clock = new double[ROUNDS];
        double[] processor = new double[ROUNDS];
        for (int round = -WARM; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            long used = threads.getCurrentThreadCpuTime();
            PolicyText.format(read(file).policy());
            processor[Math.max(round, 0)] = (threads.getCurrentThreadCpuTime() - used) / 1e6;
            clock[Math.max(round, 0)] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(clock);
        Arrays.sort(processor);
        return new Times(clock[ROUNDS / 2], processor[ROUNDS / 2]);
    }

    /// What a text is made of.
    record Counts(int headings, int items, int cells) {
        static final Counts NONE = new Counts(0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(headings + other.headings, items + other.items, cells + other.cells);
        }

        @Override
        public String toString() {
            return headings + "/" + items + "/" + cells;
        }
    }

    private static Counts counts(Policy policy) {
        Counts counts = blocks(policy.preamble());
        for (Section section : policy.sections()) {
            counts = counts.plus(section(section));
        }
        return counts;
    }

    private static Counts section(Section section) {
        Counts counts = new Counts(1, 0, 0).plus(blocks(section.blocks()));
        for (Section inner : section.sections()) {
            counts = counts.plus(section(inner));
        }
        return counts;
    }

    private static Counts blocks(List<Block> blocks) {
        Counts counts = Counts.NONE;
        for (Block block : blocks) {
            counts = counts.plus(
                    switch (block) {
                        case Block.ItemList list -> items(list);
                        case Block.Table table ->
                            new Counts(
                                    0, 0, table.columns().size() * (table.rows().size() + 1));
                        case Block.Quote quote -> blocks(quote.blocks());
                        case Block.Paragraph paragraph -> Counts.NONE;
                        case Block.DefinitionList list -> Counts.NONE;
                        case Block.CodeBlock code -> Counts.NONE;
                        case Block.Rule rule -> Counts.NONE;
                        case Block.Verbatim verbatim -> Counts.NONE;
                    });
        }
        return counts;
    }

    private static Counts items(Block.ItemList list) {
        Counts counts = new Counts(0, list.items().size(), 0);
        for (Block.Item item : list.items()) {
            counts = counts.plus(blocks(item.blocks()));
        }
        return counts;
    }

    /// Pandoc on the same file: the time to Markdown, and what its HTML holds.
    ///
    /// @param millis the median
    record Peer(double millis, Counts counts) {
        private static final int TIMES = 3;

        static Peer read(Path file) throws IOException, InterruptedException {
            double[] times = new double[TIMES];
            for (int i = 0; i < TIMES; i++) {
                long begin = System.nanoTime();
                run(file, "markdown");
                times[i] = (System.nanoTime() - begin) / 1e6;
            }
            Arrays.sort(times);
            // A list within a cell is words in the format, whose cells are one line each.
            String html = run(file, "html").toLowerCase(Locale.ROOT);
            String outside = html.replaceAll("(?s)<table.*?</table>", "");
            return new Peer(
                    times[TIMES / 2],
                    new Counts(count(html, "<h[1-6][ >]"), count(outside, "<li[ >]"), count(html, "<t[dh][ >]")));
        }

        private static String run(Path file, String format) throws IOException, InterruptedException {
            List<String> command = new ArrayList<>(List.of("pandoc", "-f", "docx", "-t", format, file.toString()));
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            process.getInputStream().transferTo(out);
            process.waitFor();
            return out.toString(StandardCharsets.UTF_8);
        }

        private static int count(String html, String tag) {
            Matcher matcher = Pattern.compile(tag).matcher(html);
            int count = 0;
            while (matcher.find()) {
                count++;
            }
            return count;
        }
    }
}
