package org.policybook.intake.edited;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policybook.document.Block;
import org.policybook.document.Footnote;
import org.policybook.document.Inline;
import org.policybook.intake.docx.EditedDocument;

/// What each place says now, told in the source's own way wherever it says the same.
final class Wordings {
    /// Before the number of a footnote that is new.
    static final String NEW_NOTE = "word-";

    private final Map<Integer, Seen> made = new HashMap<>();
    private final Map<Integer, Seen> came = new HashMap<>();
    private final EditedDocument before;
    private final EditedDocument after;
    private final Map<String, List<Block>> notes = new HashMap<>();

    Wordings(EditedDocument before, List<Seen> made, EditedDocument after, List<Seen> came) {
        this.before = before;
        this.after = after;
        made.forEach(seen -> this.made.put(seen.leaf(), seen));
        came.forEach(seen -> this.came.put(seen.leaf(), seen));
    }

    private Seen made(int leaf) {
        return made.getOrDefault(leaf, NONE);
    }

    private static final Seen NONE = new Seen(0, 0, 0, "", new EditedDocument.Form(0, 0, false), List.of(List.of()));

    boolean isUnchanged(Seen seen) {
        return seen.saysSame(made(seen.leaf())) && notesOf(seen).equals(notesBefore(seen));
    }

    private List<List<Block>> notesOf(Seen seen) {
        return labels(seen).stream()
                .map(label -> after.notes().getOrDefault(label, List.of()))
                .toList();
    }

    private List<List<Block>> notesBefore(Seen seen) {
        return labels(made(seen.leaf())).stream()
                .map(label -> before.notes().getOrDefault(label, List.of()))
                .toList();
    }

    private static List<String> labels(Seen seen) {
        return seen.cells().stream().flatMap(cell -> labels(cell).stream()).toList();
    }

    private static List<String> labels(List<Inline> content) {
        return Token.of(content).stream()
                .map(Token::atom)
                .filter(Inline.FootnoteMark.class::isInstance)
                .map(mark -> ((Inline.FootnoteMark) mark).label())
                .toList();
    }

    /// Whether it stands as deep in its lists as it did.
    boolean isLevel(Seen seen) {
        return shift(seen) == 0;
    }

    /// How much deeper it stands, in its list or as a heading.
    int shift(Seen seen) {
        Seen then = made(seen.leaf());
        return seen.isHeading()
                ? seen.form().heading() - then.form().heading()
                : seen.form().list() - then.form().list();
    }

    /// What a place of the source says now.
    List<List<Inline>> cells(int leaf, List<List<Inline>> source) {
        Seen now = came.get(leaf);
        Seen then = made(leaf);
        if (now == null || isUnchanged(now)) {
            return source;
        }
        List<List<Inline>> cells = new ArrayList<>();
        for (int i = 0; i < now.cells().size(); i++) {
            boolean known = i < source.size() && i < then.cells().size();
            cells.add(
                    known
                            ? content(
                                    source.get(i),
                                    then.cells().get(i),
                                    now.cells().get(i))
                            : fresh(now.cells().get(i)));
        }
        return cells;
    }

    private List<Inline> content(List<Inline> source, List<Inline> then, List<Inline> now) {
        noteEdits(labels(source), labels(then), labels(now));
        return Token.content(merged(Token.of(then), Token.of(source), renamed(now)));
    }

    private static List<Token> merged(List<Token> then, List<Token> source, List<Token> now) {
        return new Seams(source).mended(new Overlay<>(then, source, now, Token::saysSame, Token::looksSame).result());
    }

    List<Inline> fresh(List<Inline> content) {
        return Token.content(renamed(content));
    }

    private static List<Token> renamed(List<Inline> content) {
        return Token.of(content).stream()
                .map(token -> token.atom() instanceof Inline.FootnoteMark(String label)
                        ? new Token(token.text(), new Inline.FootnoteMark(NEW_NOTE + label), token.marks())
                        : token)
                .toList();
    }

    private void noteEdits(List<String> source, List<String> then, List<String> now) {
        for (int i = 0; then.size() == now.size() && i < source.size() && i < then.size(); i++) {
            List<Block> old = before.notes().getOrDefault(then.get(i), List.of());
            List<Block> changed = after.notes().getOrDefault(now.get(i), List.of());
            if (!old.equals(changed)) {
                notes.put(source.get(i), changed);
            }
        }
    }

    /// The footnotes of the source as they are now, with those that are new.
    ///
    /// @param used the labels that the text has now
    List<Footnote> footnotes(List<Footnote> source, List<String> usedBefore, List<String> used) {
        List<Footnote> footnotes = new ArrayList<>();
        for (Footnote note : source) {
            if (used.contains(note.label()) || !usedBefore.contains(note.label())) {
                footnotes.add(
                        notes.containsKey(note.label()) ? new Footnote(note.label(), notes.get(note.label())) : note);
            }
        }
        used.stream()
                .distinct()
                .filter(label -> label.startsWith(NEW_NOTE))
                .filter(label -> source.stream().noneMatch(note -> note.label().equals(label)))
                .forEach(label -> footnotes.add(new Footnote(
                        label, after.notes().getOrDefault(label.substring(NEW_NOTE.length()), List.of()))));
        return footnotes;
    }
}
