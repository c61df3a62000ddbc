package org.policybook.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Some lines of a source text as people see them who write in a word processor: every paragraph and list item on a
/// line of its own, however long, and no ids, as in `## Scope` for `## Scope {#scope}`.
///
/// What comes back unchanged has the very bytes that it had; what was changed keeps its id and is broken into lines
/// again.
public final class PlainWords {
    private static final int WIDTH = 120;
    private static final Pattern FENCE = Pattern.compile("\\s*(?:```|~~~).*");
    private static final Pattern ID = Pattern.compile("(.*\\S) \\{#([\\p{L}\\p{N}-]+)}");
    private static final Pattern LEAD = Pattern.compile("(\\s*(?:(?:[-*+]|\\d{1,9}[.)]|:)\\s+)?)\\S.*");

    /// A line that is no words to be joined to those before it.
    private static final Pattern BLOCK = Pattern.compile(
            "\\s*(?:(?:[-*+:]|\\d{1,9}[.)])(?:\\s.*)?|#{1,6}\\s.*|[|>]|[|>].*|<.*|\\[\\^.*|\\[[^]]*]:.*|!\\[.*|=+\\s*|-{2,}\\s*)");

    /// A line whose words are never joined to the next.
    private static final Pattern ALONE = Pattern.compile(
            "\\s*|\\s*(?:#{1,6}\\s.*|[|>].*|<.*|\\[\\^.*|\\[[^]]*]:.*|!\\[.*|=+\\s*|-{2,}\\s*|\\*{3,}\\s*)| {4}.*|.*(?: {2}|\\\\)");

    private static final Pattern HEADING = Pattern.compile("(#{1,6}) .*");

    private final List<Piece> pieces;

    /// @param place among all, counted from 0
    /// @param kept its lines in the source
    /// @param shown the same as one line
    private record Piece(int place, String kept, String shown) {
        String id() {
            Matcher id = ID.matcher(kept);
            return !kept.equals(shown) && kept.indexOf('\n') < 0 && id.matches() ? " {#" + id.group(2) + "}" : "";
        }

        int lines() {
            return 1 + (int) kept.chars().filter(letter -> letter == '\n').count();
        }
    }

    private PlainWords(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /// @param words with plain line ends
    public static PlainWords of(String words) {
        String[] lines = words.split("\n", -1);
        List<Piece> pieces = new ArrayList<>();
        boolean fenced = false;
        for (int i = 0; i < lines.length; ) {
            boolean fence = FENCE.matcher(lines[i]).matches();
            int end = i + 1;
            while (!fenced && !fence && end < lines.length && isJoined(lines[end - 1], lines[end])) {
                end++;
            }
            fenced ^= fence;
            pieces.add(
                    fenced || fence
                            ? new Piece(pieces.size(), lines[i], lines[i])
                            : piece(pieces.size(), List.of(lines).subList(i, end)));
            i = end;
        }
        return new PlainWords(pieces);
    }

    private static boolean isJoined(String line, String next) {
        return !ALONE.matcher(line).matches()
                && !next.isBlank()
                && !FENCE.matcher(next).matches()
                && !BLOCK.matcher(next).matches();
    }

    private static Piece piece(int place, List<String> lines) {
        StringBuilder shown = new StringBuilder(lines.getFirst());
        lines.stream().skip(1).forEach(line -> shown.append(' ').append(line.strip()));
        Matcher id = ID.matcher(shown);
        return new Piece(
                place, String.join("\n", lines), lines.size() == 1 && id.matches() ? id.group(1) : shown.toString());
    }

    /// The words to be edited.
    public String shown() {
        return String.join("\n", pieces.stream().map(Piece::shown).toList());
    }

    /// The line of the words shown for a line of the source, both counted from 1.
    public int shownLine(int keptLine) {
        int before = 0;
        for (int i = 0; i < pieces.size(); i++) {
            before += pieces.get(i).lines();
            if (keptLine <= before) {
                return i + 1;
            }
        }
        return Math.max(1, pieces.size());
    }

    /// The source of what these words became.
    ///
    /// @param typed with the line ends of a browser or plain ones
    public String kept(String typed) {
        List<String> lines =
                List.of(typed.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
        List<Optional<Piece>> same = same(lines);
        List<String> source = new ArrayList<>();
        Set<Piece> left = new HashSet<>(pieces);
        same.forEach(piece -> piece.ifPresent(left::remove));
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            Optional<Piece> piece = same.get(i);
            if (piece.isPresent()) {
                next = piece.get().place() + 1;
                source.add(piece.get().kept());
            } else {
                Optional<Piece> was = changed(lines.get(i), next, left);
                was.ifPresent(left::remove);
                source.add(written(lines.get(i), was));
            }
        }
        return String.join("\n", source);
    }

    /// For each line the piece that is shown just so.
    private List<Optional<Piece>> same(List<String> lines) {
        Map<String, Deque<Piece>> byWords = new HashMap<>();
        pieces.stream()
                .filter(piece -> !piece.shown().isBlank())
                .forEach(piece -> byWords.computeIfAbsent(piece.shown(), words -> new ArrayDeque<>())
                        .add(piece));
        return lines.stream()
                .map(line -> Optional.ofNullable(byWords.get(line)).map(Deque::poll))
                .toList();
    }

    /// What a line was before it was changed: the next piece of its kind that is nowhere else.
    private Optional<Piece> changed(String line, int from, Set<Piece> left) {
        for (Piece piece : pieces.subList(from, pieces.size())) {
            if (!piece.shown().isBlank()) {
                if (!left.contains(piece)) {
                    return Optional.empty();
                }
                if (lead(piece.shown()).equals(lead(line))) {
                    return Optional.of(piece);
                }
            }
        }
        return Optional.empty();
    }

    /// `- ` of a list item, `##` of a heading.
    private static String lead(String line) {
        Matcher heading = HEADING.matcher(line);
        Matcher lead = LEAD.matcher(line);
        return heading.matches() ? heading.group(1) : lead.matches() ? lead.group(1) : "";
    }

    private static String written(String line, Optional<Piece> was) {
        String id = was.map(Piece::id).filter(mark -> !line.contains("{#")).orElse("");
        return line.isBlank()
                        || ALONE.matcher(line).matches()
                        || FENCE.matcher(line).matches()
                ? line.stripTrailing() + (line.isBlank() ? "" : id)
                : broken(line.stripTrailing() + id);
    }

    /// In lines of no more than 120 letters, none of which could be taken for something else.
    private static String broken(String line) {
        String indent = " ".repeat(lead(line).length());
        StringBuilder text = new StringBuilder();
        int start = 0;
        int space = -1;
        for (int i = lead(line).length(); i < line.length(); i++) {
            if (line.charAt(i) == ' ' && !BLOCK.matcher(line.substring(i + 1)).matches()) {
                space = i;
            }
            if (i - start + (start == 0 ? 0 : indent.length()) >= WIDTH && space > start) {
                text.append(start == 0 ? "" : indent).append(line, start, space).append('\n');
                start = space + 1;
            }
        }
        return text.append(start == 0 ? "" : indent)
                .append(line.substring(start))
                .toString();
    }
}
