package org.policybook.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;

/// Counts what was searched in vain and what was found but not opened, in one small file of the library
/// folder: a line `MONTH KIND KEY COUNT`, parted by tabs. Neither who asked nor when in the month is kept.
/// When the file grows large its lines are added up, and the rarest and oldest are dropped.
///
/// Counting is never in the way: what cannot be written is not counted.
final class SearchTally {
    private static final long LARGE = 256 * 1024;
    private static final int KEPT = 2_000;

    /// What is counted.
    enum Kind {
        /// A search that found nothing.
        NOTHING,
        /// A policy among the first hits.
        FOUND,
        /// A policy that was opened.
        OPENED
    }

    /// @param key the words, or the policy
    record Entry(YearMonth month, Kind kind, String key) {}

    private final Path file;

    /// Others go on counting meanwhile.
    private final AtomicBoolean shrinking = new AtomicBoolean();

    SearchTally(Path folder) {
        this.file = folder.resolve("search-tally.tsv");
    }

    void count(Kind kind, List<String> keys, LocalDate today) {
        StringBuilder lines = new StringBuilder();
        keys.stream()
                .map(key -> key.replaceAll("\\s+", " ").strip())
                .filter(key -> !key.isEmpty())
                .forEach(key -> lines.append(line(new Entry(YearMonth.from(today), kind, key), 1)));
        try {
            Files.writeString(
                    file, lines, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            if (Files.size(file) > LARGE && shrinking.compareAndSet(false, true)) {
                shrinkAlone();
            }
        } catch (IOException uncounted) {
            // The search itself has done what was asked.
        }
    }

    private static String line(Entry entry, long count) {
        return "%s\t%s\t%s\t%d\n".formatted(entry.month(), entry.kind(), entry.key(), count);
    }

    /// All that was counted; nothing when the file cannot be read.
    Map<Entry, Long> counts() {
        Map<Entry, Long> counts = new TreeMap<>(
                Comparator.comparing(Entry::month).thenComparing(Entry::kind).thenComparing(Entry::key));
        if (!Files.isReadable(file)) {
            return counts;
        }
        try {
            for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n", -1)) {
                add(line.split("\t", -1), counts);
            }
        } catch (IOException unreadable) {
            counts.clear();
        }
        return counts;
    }

    /// A line that is not of this form, as one cut short, counts for nothing.
    private static void add(String[] parts, Map<Entry, Long> counts) {
        if (parts.length == 4
                && parts[0].matches("\\d{4}-(?:0[1-9]|1[0-2])")
                && parts[1].matches("NOTHING|FOUND|OPENED")
                && parts[3].matches("\\d{1,15}")) {
            Entry entry = new Entry(YearMonth.parse(parts[0]), Kind.valueOf(parts[1]), parts[2]);
            counts.merge(entry, Long.parseLong(parts[3]), Long::sum);
        }
    }

    private void shrinkAlone() throws IOException {
        try {
            shrink();
        } finally {
            shrinking.set(false);
        }
    }

    private void shrink() throws IOException {
        List<Map.Entry<Entry, Long>> all = new ArrayList<>(counts().entrySet());
        all.sort(Comparator.comparing(
                        (Map.Entry<Entry, Long> entry) -> entry.getKey().month())
                .thenComparing(Map.Entry::getValue)
                .reversed());
        StringBuilder lines = new StringBuilder();
        all.stream().limit(KEPT).forEach(entry -> lines.append(line(entry.getKey(), entry.getValue())));
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.writeString(next, lines, StandardCharsets.UTF_8);
        try {
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException simple) {
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
