package org.policybook.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The text of a policy as blocks of lines, in which places are found that an edit can be made at: by a word that
/// stands once in the text and once in its Word copy.
final class CopyText {
    private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");

    private final boolean tracked;
    private final Random random;
    private final String front;
    private final String shown;
    private final List<String> blocks;
    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private boolean office;
    private int fresh;

    /// @param shown all words of the copy
    /// @param tracked whether the copy's edits are tracked
    CopyText(String source, String shown, boolean tracked, Random random) {
        int end = source.indexOf("\n---\n", 4) + 5;
        this.tracked = tracked;
        this.random = random;
        this.shown = shown;
        this.front = source.substring(0, end + 1);
        this.blocks =
                new ArrayList<>(Arrays.asList(source.substring(end + 1).strip().split("\n\n")));
        for (int i = 1; i < blocks.size(); i++) {
            if (blocks.get(i).startsWith("\n")) { // a second empty line goes with neither
                used.addAll(blocks.subList(i - 1, i + 1));
            }
        }
        blocks.stream().filter(block -> block.matches("(?s).*\\h(\n.*|$)")).forEach(used::add); // no edit sees those
        count(source.substring(end), 1);
        count(shown, 1000);
    }

    /// Where a paragraph's deletion is tracked, LibreOffice gives its style to the next one: only between two of the
    /// same style is that nothing.
    void forLibreOffice() {
        office = true;
    }

    /// Whether an empty line more than one stands somewhere; what is before it goes with neither section.
    boolean isLoose() {
        return blocks.stream().anyMatch(block -> block.startsWith("\n"));
    }

    String block(String words) {
        return blocks.get(at(words));
    }

    void insert(int at, List<String> added) {
        blocks.addAll(at, added);
    }

    void insertBehind(String words, String added) {
        blocks.add(at(words) + 1, added);
    }

    String remove(String words) {
        return blocks.remove(at(words));
    }

    void replace(String before, String after) {
        int at = at(before);
        blocks.set(at, blocks.get(at).replace(before, after));
        used.add(blocks.get(at));
    }

    /// Whether nothing was done in a section, and nothing points to it or from it to a note.
    boolean isAlone(int at) {
        return blocks.subList(at, end(at)).stream().allMatch(this::isAlone);
    }

    private void count(String text, int weight) {
        WORD.matcher(text).results().forEach(each -> counts.merge(each.group(), weight, Integer::sum));
    }

    String expected() {
        return front + text() + "\n";
    }

    private String text() {
        return String.join("\n\n", blocks);
    }

    boolean isHeader(String each) {
        return blocks.get(at(each)).lines().findFirst().orElseThrow().contains(each);
    }

    /// Whether nothing was done to it, and nothing points to it or from it to a note.
    private boolean isAlone(String block) {
        boolean meant = Pattern.compile("\\{#([^ }]+)")
                .matcher(block)
                .results()
                .map(id -> id.group(1))
                .anyMatch(
                        id -> blocks.stream().anyMatch(each -> each.contains("](#" + id + ")")) || front.contains(id));
        return !meant && !block.contains("[^") && !block.contains("addition") && !used.contains(block);
    }

    private int at(String words) {
        return IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i).contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No block with " + words));
    }

    interface Rewriting {
        String of(String old);
    }

    /// Rewrites an item of a list, with the lines it goes on in.
    void change(String words, Rewriting rewriting) {
        rewrite(words, "\n(?=\\s*(?:[-*+]|\\d+\\.) )", rewriting);
    }

    void changeLine(String words, Rewriting rewriting) {
        rewrite(words, "\n", rewriting);
    }

    private void rewrite(String words, String between, Rewriting rewriting) {
        int at = at(words);
        List<String> parts = new ArrayList<>();
        for (String part : Pattern.compile(between).split(blocks.get(at), -1)) {
            String now = part.contains(words) ? rewriting.of(part) : part;
            if (!now.isEmpty()) {
                parts.add(now);
            }
        }
        blocks.set(at, String.join("\n", parts));
        used.add(blocks.get(at));
    }

    static String mark(String item) {
        return item.substring(0, item.indexOf(' ') + 1);
    }

    String newWords() {
        return "New addition number %d.".formatted(++fresh);
    }

    interface Kind {
        boolean is(String block);
    }

    Optional<String> words(Kind kind) {
        return words(kind, "", "");
    }

    /// A word that stands once in the text and once in the copy, in a block that nothing was done to.
    Optional<String> words(Kind kind, String before, String after) {
        List<String> found = new ArrayList<>(blocks.stream()
                .filter(block -> kind.is(block) && !used.contains(block) && !block.contains("addition"))
                .flatMap(block -> WORD.matcher(block).results().map(MatchResult::group))
                .filter(each -> counts.getOrDefault(each, 0) == 1001)
                .filter(each -> text().indexOf(each) == text().lastIndexOf(each))
                .filter(each -> isPlain(blocks.get(at(each)), each, before, after))
                .toList());
        Collections.shuffle(found, random);
        found.stream().findFirst().ifPresent(each -> used.add(blocks.get(at(each))));
        return found.stream().findFirst();
    }

    /// Whether it is no part of an address.
    private boolean isPlain(String block, String each, String before, String after) {
        String token = Arrays.stream(block.split("\\s+"))
                .filter(part -> part.contains(each))
                .findFirst()
                .orElseThrow();
        return !token.matches(".*[:/@#<>{\\\\].*")
                && block.contains(before + each + after)
                && shown.contains(before + each + after);
    }

    boolean isProse(String block) {
        return isParagraph(block) || block.startsWith(tracked ? "###" : "##") || block.contains("\n: ");
    }

    boolean isParagraph(String block) {
        return !block.matches("(?s)(#|- |\\d+\\. |\\||\\[\\^|>|```|:| ).*")
                && !block.contains("\n: ")
                && !block.contains("[^")
                && !isBetweenLists(blocks.indexOf(block));
    }

    boolean mayGo(String block) {
        int next = blocks.indexOf(block) + 1;
        return isParagraph(block) && (!office || !tracked || (next < blocks.size() && isParagraph(blocks.get(next))));
    }

    boolean mayGoFromList(String each) {
        String block = blocks.get(at(each));
        return !office
                || !tracked
                || !block.substring(block.lastIndexOf("\n- ")).contains(each);
    }

    /// Without it, two lists would stand side by side.
    private boolean isBetweenLists(int at) {
        return at > 0 && isList(blocks.get(at - 1)) && at + 1 < blocks.size() && isList(blocks.get(at + 1));
    }

    static boolean isList(String block) {
        return block.matches("(?s)(- |\\d+\\. ).*");
    }

    /// A list of three and more items, none of which holds another list or a second paragraph.
    boolean isLongList(String block) {
        int at = blocks.indexOf(block);
        boolean tight = at + 1 == blocks.size() || !blocks.get(at + 1).startsWith(" ");
        boolean alone = at == 0 || !isList(blocks.get(at - 1));
        boolean last = at + 1 == blocks.size() || !isList(blocks.get(at + 1));
        return block.startsWith("- ")
                && block.lines().filter(line -> line.startsWith("- ")).count() > 2
                && block.lines().noneMatch(line -> line.matches(" +(- |\\d+\\. ).*"))
                && !block.contains("[^")
                && tight
                && alone
                && last;
    }

    static boolean isTable(String block) {
        return block.startsWith("|");
    }

    /// Where the section of a heading stands.
    int heading(String words) {
        return IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i)
                        .strip()
                        .replaceAll("\\s*\\{[^}]*}$", "")
                        .replace("*", "")
                        .equals("## " + words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No section " + words));
    }

    private int end(int from) {
        return IntStream.range(from + 1, blocks.size())
                .filter(i ->
                        blocks.get(i).strip().startsWith("## ") || blocks.get(i).startsWith("[^"))
                .findFirst()
                .orElse(blocks.size());
    }

    List<String> cut(int at) {
        List<String> section = blocks.subList(at, end(at));
        List<String> kept = List.copyOf(section);
        section.clear();
        return kept;
    }
}
