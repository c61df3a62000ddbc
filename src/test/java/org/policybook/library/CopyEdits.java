package org.policybook.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Makes the same edits to a text and to its Word copy, each in its own way: to the text as lines, to the copy as
/// Word does. What the copy becomes, once taken back, is then the text edited here.
final class CopyEdits {
    private final boolean tracked;
    private final byte[] copy;
    private final CopyXml word;
    private final Optional<CopyXml> notes;
    private final CopyText text;
    private final CopySections sections;
    private final List<String> done = new ArrayList<>();

    CopyEdits(String source, byte[] copy, boolean tracked, long seed) {
        Random random = new Random(seed);
        this.tracked = tracked;
        this.copy = copy;
        this.word = new CopyXml(copy, "word/document.xml");
        this.notes = source.contains("\n[^") ? Optional.of(new CopyXml(copy, "word/footnotes.xml")) : Optional.empty();
        this.text = new CopyText(source, word.text() + notes.map(CopyXml::text).orElse(""), tracked, random);
        this.sections = new CopySections(word, text, tracked, random, done);
    }

    String expected() {
        return text.expected();
    }

    byte[] file() {
        byte[] file = word.in(copy);
        return notes.map(each -> each.in(file)).orElse(file);
    }

    List<String> done() {
        return done;
    }

    /// Leaves out what LibreOffice makes of some tracked deletions.
    CopyEdits forLibreOffice() {
        text.forLibreOffice();
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
        sections.add();
        if (!tracked && !text.isLoose()) {
            sections.move();
            sections.delete();
        }
        return this;
    }

    private void changeWords() {
        text.words(text::isProse).ifPresent(each -> replace("word changed", word, each, each + "ly"));
    }

    private void addWords() {
        text.words(block -> text.isProse(block) || CopyText.isList(block), "", " ")
                .ifPresent(each -> replace("words added", word, each, each + " nowadays"));
    }

    private void dropWords() {
        text.words(block -> text.isProse(block) || CopyText.isList(block), " ", " ")
                .ifPresent(each -> replace("word dropped", word, " " + each, ""));
    }

    private void changeCell() {
        text.words(CopyText::isTable).ifPresent(each -> replace("cell changed", word, each, each + " too"));
    }

    private void changeNote() {
        notes.ifPresent(part -> text.words(block -> block.startsWith("[^"))
                .ifPresent(each -> replace("note changed", part, each, each + " again")));
    }

    private void deleteParagraph() {
        text.words(text::mayGo).ifPresent(each -> {
            text.remove(each);
            word.deleteParagraph(word.paragraph(each), tracked, "del");
            done.add("paragraph deleted: " + each);
        });
    }

    private void insertParagraph() {
        text.words(text::isParagraph).ifPresent(each -> {
            String added = text.newWords();
            text.insertBehind(each, added);
            Element place = word.paragraph(each);
            put(word.paragraphLike(place, added, tracked, "ins"), place.getNextSibling());
            done.add("paragraph inserted after " + each);
        });
    }

    private void moveParagraph() {
        Optional<String> moved = text.words(text::mayGo);
        Optional<String> to = text.words(text::isParagraph);
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
        text.insertBehind(to.get(), text.remove(moved.get()));
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
        text.words(text::isLongList).filter(text::mayGoFromList).ifPresent(each -> {
            text.change(each, item -> "");
            word.deleteParagraph(word.paragraph(each), tracked, "del");
            done.add("item deleted: " + each);
        });
    }

    private void insertItem() {
        text.words(text::isLongList).ifPresent(each -> {
            String added = text.newWords();
            text.change(each, item -> item + "\n" + CopyText.mark(item) + added);
            Element place = word.paragraph(each);
            put(word.paragraphLike(place, added, tracked, "ins"), place.getNextSibling());
            done.add("item inserted after " + each);
        });
    }

    private void insertRow() {
        text.words(CopyText::isTable).filter(each -> !text.isHeader(each)).ifPresent(each -> {
            Element row = word.row(each);
            Element added = (Element) row.cloneNode(true);
            for (String name : List.of("bookmarkStart", "bookmarkEnd")) {
                CopyXml.all(added, name).forEach(mark -> mark.getParentNode().removeChild(mark));
            }
            StringBuilder line = new StringBuilder("|");
            for (Element cell : CopyXml.all(added, "tc")) {
                String words = text.newWords();
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
            text.changeLine(each, old -> old + "\n" + line);
            done.add("row inserted after " + each);
        });
    }

    private void deleteRow() {
        text.words(block -> CopyText.isTable(block) && block.lines().count() > 3)
                .filter(each -> !text.isHeader(each))
                .ifPresent(each -> {
                    Element row = word.row(each);
                    if (tracked) {
                        CopyXml.all(row, "r").forEach(run -> word.delete(run, true, "del"));
                        mark(row, "del");
                    } else {
                        row.getParentNode().removeChild(row);
                    }
                    text.changeLine(each, old -> "");
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

    static void put(Element what, Node before) {
        before.getParentNode().insertBefore(what, before);
    }

    private void replace(String kind, CopyXml part, String before, String after) {
        text.replace(before, after);
        Element run = part.cut(before);
        if (!after.isEmpty()) {
            part.insert(part.like(run, after), run.getNextSibling(), run.getParentNode(), tracked, "ins");
        }
        part.delete(run, tracked, "del");
        done.add(kind + ": " + before);
    }
}
