package org.policybook.intake.edited;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policybook.document.Block;
import org.policybook.document.Footnote;
import org.policybook.document.Inline;
import org.policybook.intake.docx.EditedDocument;

/// What each place says now, told in the source's own way wherever it says the same.
final class Wordings {
    private final Map<Integer, Seen> made = new HashMap<>();
    private final Map<Integer, Seen> came = new HashMap<>();
    private final EditedDocument before;
    private final EditedDocument after;
    private final NoteNames names;
    private final Map<String, List<Block>> notes = new HashMap<>();

    Wordings(EditedDocument before, List<Seen> made, EditedDocument after, List<Seen> came, NoteNames names) {
        this.before = before;
        this.after = after;
        this.names = names;
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
        noteEdits(labels(source), Token.of(then), Token.of(now));
        return Token.content(merged(Token.of(then), Token.of(source), Token.of(now)));
    }

    private List<Token> merged(List<Token> then, List<Token> source, List<Token> now) {
        List<Token> result = new Overlay<>(then, source, now, Token::saysSame, Token::looksSame).result();
        Set<Token> own = Collections.newSetFromMap(new IdentityHashMap<>());
        own.addAll(source);
        result.replaceAll(token -> own.contains(token) ? token : renamed(token));
        return new Seams(source).mended(result);
    }

    List<Inline> fresh(List<Inline> content) {
        return Token.content(Token.of(content).stream().map(this::renamed).toList());
    }

    private Token renamed(Token token) {
        return token.atom() instanceof Inline.FootnoteMark(String label)
                ? new Token(token.text(), new Inline.FootnoteMark(names.of(label)), token.marks())
                : token;
    }

    /// A note that stayed where it was may say something else.
    private void noteEdits(List<String> source, List<Token> then, List<Token> now) {
        int[] pairs = Overlay.pairs(then, now, Token::saysSame);
        int note = 0;
        for (int i = 0; i < pairs.length; i++) {
            if (then.get(i).atom() instanceof Inline.FootnoteMark(String old)) {
                if (pairs[i] >= 0
                        && note < source.size()
                        && now.get(pairs[i]).atom() instanceof Inline.FootnoteMark(String label)) {
                    noteEdit(source.get(note), old, label);
                }
                note++;
            }
        }
    }

    private void noteEdit(String source, String old, String label) {
        List<Block> changed = after.notes().getOrDefault(label, List.of());
        if (!before.notes().getOrDefault(old, List.of()).equals(changed)) {
            notes.put(source, changed);
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
        names.all().forEach((inCopy, label) -> {
            if (used.contains(label)) {
                footnotes.add(new Footnote(label, after.notes().getOrDefault(inCopy, List.of())));
            }
        });
        return footnotes;
    }
}
