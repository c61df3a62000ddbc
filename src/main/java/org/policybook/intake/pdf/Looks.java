package org.policybook.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Tells headings from text in a file without tags: by the file's bookmarks, by size, weight and number.
final class Looks {
    private static final Pattern BEGINS = Pattern.compile("[\\p{Lu}\\d'‘\"“\\[(*].*");
    private static final Pattern NUMBERED =
            Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){0,5}[.)]?\\s+\\p{L}.*|(?i:appendix|annexe?|schedule)\\b.*");
    private static final Pattern LEADER = Pattern.compile(".*(?:\\.{4}|…|_{4}|\\. \\. \\.).*");
    private static final int LONGEST = 150;
    private static final int TALLEST = 3;
    private static final int FEWEST_BOOKMARKS = 3;
    private static final int LONGEST_COVER = 3;
    /// So few words stand on a page of a cover.
    private static final int SPARSE = 70;

    private final List<TextLine> lines;
    private final Bookmarks bookmarks;
    private final Look body;
    private final int cover;
    private final Set<Look> later = new HashSet<>();
    private final Map<Integer, Headline> found = new HashMap<>();

    private Looks(List<TextLine> lines, Bookmarks bookmarks) {
        this.lines = lines;
        this.bookmarks = bookmarks;
        this.body = body(lines);
        this.cover = cover(lines);
        lines.stream().filter(line -> line.page() > cover).map(TextLine::look).forEach(later::add);
    }

    /// The headings, by the place of their first line.
    static Map<Integer, Headline> headings(List<TextLine> lines, Bookmarks bookmarks) {
        Looks looks = new Looks(lines, bookmarks);
        looks.findBookmarked();
        if (looks.found.size() >= FEWEST_BOOKMARKS) {
            looks.addAlike();
        } else {
            looks.found.clear();
            looks.findByLook();
        }
        looks.findTitle();
        return Map.copyOf(looks.found);
    }

    /// How many pages the cover has: the first, and sparse ones behind it. A document of a page or two has none.
    private static int cover(List<TextLine> lines) {
        int pages = lines.isEmpty() ? 0 : lines.getLast().page();
        int cover = pages < 3 ? 0 : 1;
        while (cover > 0
                && cover < LONGEST_COVER
                && cover < pages
                && isSparse(lines, 1)
                && isSparse(lines, cover + 1)) {
            cover++;
        }
        return cover;
    }

    private static boolean isSparse(List<TextLine> lines, int page) {
        return lines.stream()
                        .filter(line -> line.page() == page)
                        .mapToInt(line -> line.words().split(" ", -1).length)
                        .sum()
                < SPARSE;
    }

    /// The look of most letters.
    private static Look body(List<TextLine> lines) {
        Map<Look, Integer> letters = new HashMap<>();
        lines.forEach(line -> letters.merge(line.look(), line.words().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(new Look(20, false, false));
    }

    private void findBookmarked() {
        for (int i = 0; i < lines.size(); i++) {
            StringBuilder words = new StringBuilder();
            for (int tall = 1; tall <= TALLEST && i + tall <= lines.size(); tall++) {
                TextLine line = lines.get(i + tall - 1);
                words.append(' ').append(line.words());
                Optional<Integer> depth = bookmarks.depth(words.toString(), line.page());
                if (depth.isPresent() && !LEADER.matcher(words).matches() && notBelowBody(lines.get(i))) {
                    found.put(i, new Headline(Math.min(6, depth.get() + 1), tall));
                    break;
                }
            }
        }
    }

    private boolean notBelowBody(TextLine line) {
        return line.look().size() >= body.size() - 1;
    }

    /// Lines that look like bookmarked headings, but like no text.
    private void addAlike() {
        Map<Look, Integer> hashes = new HashMap<>();
        found.forEach((at, headline) -> hashes.putIfAbsent(lines.get(at).look(), headline.hashes()));
        hashes.remove(body);
        for (int i = 0; i < lines.size(); i = next(i)) {
            Integer alike = hashes.get(lines.get(i).look());
            if (!found.containsKey(i) && alike != null && mayHead(i)) {
                found.put(i, new Headline(alike, height(i)));
            }
        }
    }

    private void findByLook() {
        List<Look> ranks = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += places.contains(i) ? height(i) : 1) {
            Look look = lines.get(i).look();
            boolean onCover = lines.get(i).page() <= cover
                    && (!later.contains(look) || isSparse(lines, lines.get(i).page()))
                    && !NUMBERED.matcher(lines.get(i).words()).matches();
            if (!onCover && mayHead(i) && standsOut(i)) {
                places.add(i);
                ranks.add(look);
            }
        }
        List<Look> sorted = ranks.stream().distinct().sorted().toList();
        places.forEach(at -> found.put(
                at, new Headline(Math.min(6, 2 + sorted.indexOf(lines.get(at).look())), height(at))));
    }

    private int next(int i) {
        Headline headline = found.get(i);
        return i + (headline == null ? 1 : headline.lines());
    }

    private boolean mayHead(int i) {
        TextLine line = lines.get(i);
        String words = line.words();
        boolean item = Markers.begins(words) && !NUMBERED.matcher(words).matches();
        return line.segments().size() == 1
                && words.length() > 1
                && words.length() <= LONGEST
                && words.codePoints().anyMatch(Character::isLetter)
                && BEGINS.matcher(words).matches()
                && !words.matches(".*[.;,]")
                && !LEADER.matcher(words).matches()
                && !item;
    }

    private boolean standsOut(int i) {
        TextLine line = lines.get(i);
        Look look = line.look();
        boolean numbered = NUMBERED.matcher(line.words()).matches();
        if (look.size() * 100 >= body.size() * 112) {
            return true;
        }
        boolean bold = look.bold() && !body.bold() && look.size() * 100 >= body.size() * 90;
        boolean capitals = numbered && look.capitals() && !body.capitals();
        boolean label = line.words().endsWith(":") && !numbered;
        return (bold || capitals) && !label && isApart(i);
    }

    /// Above and below stands something else, and no more than a heading's lines stand together.
    private boolean isApart(int i) {
        boolean above = i == 0
                || !isNear(i - 1, i)
                || !lines.get(i - 1).look().equals(lines.get(i).look());
        int end = i + height(i);
        boolean below = end >= lines.size()
                || !isNear(end - 1, end)
                || !lines.get(end).look().equals(lines.get(i).look());
        return above && below && height(i) < TALLEST;
    }

    private boolean isNear(int above, int below) {
        return lines.get(below).follows(lines.get(above), 1.7f);
    }

    /// How many lines of the same look run on from this one without a number of their own.
    private int height(int i) {
        Look look = lines.get(i).look();
        return (int) IntStream.range(i, Math.min(lines.size(), i + TALLEST))
                .takeWhile(j -> j == i
                        || (lines.get(j).look().equals(look)
                                && lines.get(j).follows(lines.get(j - 1), 1.7f)
                                && !NUMBERED.matcher(lines.get(j).words()).matches()))
                .count();
    }

    /// The largest words of the cover, above the first heading.
    private void findTitle() {
        int first = found.keySet().stream().min(Integer::compare).orElse(lines.size());
        Optional<Integer> largest = IntStream.range(0, first)
                .filter(i -> lines.get(i).page() <= Math.max(1, cover)
                        && lines.get(i).words().length() > 3
                        && lines.get(i).look().size() * 100 >= body.size() * 125)
                .boxed()
                .max((one, other) ->
                        lines.get(one).look().size() == lines.get(other).look().size()
                                ? Integer.compare(other, one)
                                : Integer.compare(
                                        lines.get(one).look().size(),
                                        lines.get(other).look().size()));
        largest.ifPresent(at -> found.put(at, new Headline(1, height(at))));
    }
}
