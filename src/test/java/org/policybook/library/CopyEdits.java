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
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Makes the same edits to a text and to its Word copy, each in its own way: to the text as lines, to the copy as
/// Word does. What the copy becomes, once taken back, is then the text edited here.
final class CopyEdits {
    private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");

    private final boolean tracked;
    private final Random random;
    private final byte[] copy;
    private final CopyXml word;
    private final Optional<CopyXml> notes;
    private final String front;
    private final List<String> blocks;
    private final Set<String> used = new HashSet<>();
    private final List<String> done = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final String shown;
    private boolean office;
    private int fresh;

    CopyEdits(String source, byte[] copy, boolean tracked, long seed) {
        int end = source.indexOf("\n---\n", 4) + 5;
        this.tracked = tracked;
        this.random = new Random(seed);
        this.copy = copy;
        this.word = new CopyXml(copy, "word/document.xml");
        this.notes = source.contains("\n[^") ? Optional.of(new CopyXml(copy, "word/footnotes.xml")) : Optional.empty();
        this.front = source.substring(0, end + 1);
        this.blocks =
                new ArrayList<>(Arrays.asList(source.substring(end + 1).strip().split("\n\n")));
        this.shown = word.text() + notes.map(CopyXml::text).orElse("");
        for (int i = 1; i < blocks.size(); i++) {
            if (blocks.get(i).startsWith("\n")) { // a second empty line goes with neither
                used.addAll(blocks.subList(i - 1, i + 1));
            }
        }
        blocks.stream().filter(block -> block.matches("(?s).*\\h(\n.*|$)")).forEach(used::add); // no edit sees those
        count(source.substring(end), 1);
        count(shown, 1000);
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

    byte[] file() {
        byte[] file = word.in(copy);
        return notes.map(each -> each.in(file)).orElse(file);
    }

    List<String> done() {
        return done;
    }

    /// Where a paragraph's deletion is tracked, LibreOffice gives its style to the next one: only between two of the
    /// same style is that nothing.
    CopyEdits forLibreOffice() {
        office = true;
        return this;
    }

    /// One edit of every kind that the text has room for.
    CopyEdits all() {
        changeWords();
        addWords();
        dropWords();
        changeCell();
        changeNote();
        deleteParagraph();
        insertParagraph();
        moveParagraph();
        deleteItem();
        insertItem();
        insertRow();
        deleteRow();
        newSection();
        if (!tracked && blocks.stream().noneMatch(block -> block.startsWith("\n"))) {
            moveSection();
            deleteSection();
        }
        return this;
    }

    private void changeWords() {
        words(this::isProse).ifPresent(each -> replace("word changed", word, each, each + "ly"));
    }

    private void addWords() {
        words(block -> isProse(block) || isList(block), "", " ")
                .ifPresent(each -> replace("words added", word, each, each + " nowadays"));
    }

    private void dropWords() {
        words(block -> isProse(block) || isList(block), " ", " ")
                .ifPresent(each -> replace("word dropped", word, " " + each, ""));
    }

    private void changeCell() {
        words(CopyEdits::isTable).ifPresent(each -> replace("cell changed", word, each, each + " too"));
    }

    private void changeNote() {
        notes.ifPresent(part -> words(block -> block.startsWith("[^"))
                .ifPresent(each -> replace("note changed", part, each, each + " again")));
    }

    private void deleteParagraph() {
        words(this::mayGo).ifPresent(each -> {
            blocks.remove(at(each));
            word.deleteParagraph(word.paragraph(each), tracked, "del");
            done.add("paragraph deleted: " + each);
        });
    }

    private void insertParagraph() {
        words(this::isParagraph).ifPresent(each -> {
            String added = newWords();
            blocks.add(at(each) + 1, added);
            Element place = word.paragraph(each);
            put(word.paragraphLike(place, added, tracked, "ins"), place.getNextSibling());
            done.add("paragraph inserted after " + each);
        });
    }

    private void moveParagraph() {
        Optional<String> moved = words(this::mayGo);
        Optional<String> to = words(this::isParagraph);
        if (moved.isEmpty() || to.isEmpty()) {
            return;
        }
        Element from = word.paragraph(moved.get());
        Element place = word.paragraph(to.get());
        if (tracked) {
            put((Element) moved(from), place.getNextSibling());
        } else {
            from.getParentNode().removeChild(from);
            put(from, place.getNextSibling());
        }
        String block = blocks.remove(at(moved.get()));
        blocks.add(at(to.get()) + 1, block);
        done.add("paragraph moved: " + moved.get() + " after " + to.get());
    }

    /// What a tracked move leaves where it came from, and puts where it goes: there without bookmarks.
    private Node moved(Element from) {
        Element there = (Element) from.cloneNode(true);
        for (String name : List.of("bookmarkStart", "bookmarkEnd")) {
            CopyXml.all(there, name).forEach(each -> each.getParentNode().removeChild(each));
        }
        CopyXml.all(there, "r").forEach(run -> word.delete(run, true, "moveTo"));
        word.markEnd(there, "ins");
        word.deleteParagraph(from, true, "moveFrom");
        return there;
    }

    private void deleteItem() {
        words(this::isLongList).filter(this::mayGoFromList).ifPresent(each -> {
            change(each, item -> "");
            word.deleteParagraph(word.paragraph(each), tracked, "del");
            done.add("item deleted: " + each);
        });
    }

    private void insertItem() {
        words(this::isLongList).ifPresent(each -> {
            String added = newWords();
            change(each, item -> item + "\n" + mark(item) + added);
            Element place = word.paragraph(each);
            put(word.paragraphLike(place, added, tracked, "ins"), place.getNextSibling());
            done.add("item inserted after " + each);
        });
    }

    private void insertRow() {
        words(CopyEdits::isTable).filter(each -> !isHeader(each)).ifPresent(each -> {
            Element row = word.row(each);
            Element added = (Element) row.cloneNode(true);
            for (String name : List.of("bookmarkStart", "bookmarkEnd")) {
                CopyXml.all(added, name).forEach(mark -> mark.getParentNode().removeChild(mark));
            }
            StringBuilder line = new StringBuilder("|");
            for (Element cell : CopyXml.all(added, "tc")) {
                String words = newWords();
                line.append(' ').append(words).append(" |");
                Element first = CopyXml.all(cell, "p").getFirst();
                CopyXml.all(cell, "p").forEach(cell::removeChild);
                Element plain = word.create("p");
                plain.appendChild(word.like(first, words));
                cell.appendChild(plain);
            }
            if (tracked) {
                mark(added, "ins");
            }
            row.getParentNode().insertBefore(added, row.getNextSibling());
            changeLine(each, old -> old + "\n" + line);
            done.add("row inserted after " + each);
        });
    }

    private boolean isHeader(String each) {
        return blocks.get(at(each)).lines().findFirst().orElseThrow().contains(each);
    }

    private void deleteRow() {
        words(block -> isTable(block) && block.lines().count() > 3)
                .filter(each -> !isHeader(each))
                .ifPresent(each -> {
                    Element row = word.row(each);
                    if (tracked) {
                        CopyXml.all(row, "r").forEach(run -> word.delete(run, true, "del"));
                        mark(row, "del");
                    } else {
                        row.getParentNode().removeChild(row);
                    }
                    changeLine(each, old -> "");
                    done.add("row deleted: " + each);
                });
    }

    private void mark(Element row, String change) {
        Element properties = CopyXml.all(row, "trPr").stream().findFirst().orElseGet(() -> {
            Element made = word.create("trPr");
            row.insertBefore(made, row.getFirstChild());
            return made;
        });
        properties.appendChild(word.change(change));
    }

    private void newSection() {
        List<Element> tops = headings().stream()
                .filter(each -> CopyXml.style(each).equals("Heading1"))
                .toList();
        if (tops.size() < 3 || blocks.stream().anyMatch(block -> block.startsWith("\n"))) {
            return;
        }
        Element before = tops.get(1 + random.nextInt(tops.size() - 1));
        int at = heading(before);
        String heading = newWords();
        String text = newWords();
        blocks.addAll(at, List.of("## " + heading, text));
        put(word.paragraphLike(before, heading, tracked, "ins"), before);
        Element body = word.create("p");
        word.append(word.like(body, text), body, tracked, "ins");
        if (tracked) {
            word.markEnd(body, "ins");
        }
        put(body, before);
        done.add("section added before " + before.getTextContent());
    }

    private void moveSection() {
        List<Element> tops = headings().stream()
                .filter(each -> CopyXml.style(each).equals("Heading1"))
                .toList();
        if (tops.size() < 4) {
            return;
        }
        Element before = tops.get(0);
        Element moved = tops.get(2 + random.nextInt(tops.size() - 2));
        List<String> section = cut(heading(moved));
        blocks.addAll(heading(before), section);
        elements(moved).forEach(each -> put(each, before));
        done.add("section moved: " + moved.getTextContent());
    }

    private void deleteSection() {
        for (Element top : headings()) {
            int at = heading(top);
            List<String> section = blocks.subList(at, end(at));
            if (CopyXml.style(top).equals("Heading1") && section.stream().allMatch(this::isAlone)) {
                cut(at);
                elements(top).forEach(each -> each.getParentNode().removeChild(each));
                done.add("section deleted: " + top.getTextContent());
                return;
            }
        }
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

    private List<Element> headings() {
        return word.all("p").stream()
                .filter(each -> CopyXml.style(each).matches("Heading1|AppendixHeading"))
                .toList();
    }

    /// Where the section of a heading stands.
    private int heading(Element paragraph) {
        String words = paragraph.getTextContent();
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

    private List<String> cut(int at) {
        List<String> section = blocks.subList(at, end(at));
        List<String> kept = List.copyOf(section);
        section.clear();
        return kept;
    }

    private static List<Element> elements(Element heading) {
        List<Element> elements = new ArrayList<>();
        Node at = heading;
        while (at instanceof Element element
                && !element.getLocalName().equals("sectPr")
                && (elements.isEmpty() || !CopyXml.style(element).matches("Heading1|AppendixHeading"))) {
            elements.add(element);
            at = at.getNextSibling();
        }
        return elements;
    }

    private static void put(Element what, Node before) {
        before.getParentNode().insertBefore(what, before);
    }

    private void replace(String kind, CopyXml part, String before, String after) {
        int at = at(before);
        blocks.set(at, blocks.get(at).replace(before, after));
        used.add(blocks.get(at));
        Element run = part.cut(before);
        if (!after.isEmpty()) {
            part.insert(part.like(run, after), run.getNextSibling(), run.getParentNode(), tracked, "ins");
        }
        part.delete(run, tracked, "del");
        done.add(kind + ": " + before);
    }

    private int at(String words) {
        return IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i).contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No block with " + words));
    }

    private interface Rewriting {
        String of(String old);
    }

    /// Rewrites an item of a list, with the lines it goes on in.
    private void change(String words, Rewriting rewriting) {
        rewrite(words, "\n(?=\\s*(?:[-*+]|\\d+\\.) )", rewriting);
    }

    private void changeLine(String words, Rewriting rewriting) {
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

    private static String mark(String item) {
        return item.substring(0, item.indexOf(' ') + 1);
    }

    private String newWords() {
        return "New addition number %d.".formatted(++fresh);
    }

    private interface Kind {
        boolean is(String block);
    }

    private Optional<String> words(Kind kind) {
        return words(kind, "", "");
    }

    /// A word that stands once in the text and once in the copy, in a block that nothing was done to.
    private Optional<String> words(Kind kind, String before, String after) {
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

    private boolean isProse(String block) {
        return isParagraph(block) || block.startsWith(tracked ? "###" : "##") || block.contains("\n: ");
    }

    private boolean isParagraph(String block) {
        return !block.matches("(?s)(#|- |\\d+\\. |\\||\\[\\^|>|```|:| ).*")
                && !block.contains("\n: ")
                && !block.contains("[^")
                && !isBetweenLists(blocks.indexOf(block));
    }

    private boolean mayGo(String block) {
        int next = blocks.indexOf(block) + 1;
        return isParagraph(block) && (!office || !tracked || (next < blocks.size() && isParagraph(blocks.get(next))));
    }

    private boolean mayGoFromList(String each) {
        String block = blocks.get(at(each));
        return !office
                || !tracked
                || !block.substring(block.lastIndexOf("\n- ")).contains(each);
    }

    /// Without it, two lists would stand side by side.
    private boolean isBetweenLists(int at) {
        return at > 0 && isList(blocks.get(at - 1)) && at + 1 < blocks.size() && isList(blocks.get(at + 1));
    }

    private static boolean isList(String block) {
        return block.matches("(?s)(- |\\d+\\. ).*");
    }

    /// A list of three and more items, none of which holds another list or a second paragraph.
    private boolean isLongList(String block) {
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

    private static boolean isTable(String block) {
        return block.startsWith("|");
    }
}
