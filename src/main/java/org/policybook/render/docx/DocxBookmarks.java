package org.policybook.render.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.policybook.document.ClauseId;

/// Names each clause as Word can: at most forty letters, digits and underscores, beginning with a letter.
/// Longer ids are cut and told apart by a number.
final class DocxBookmarks {
    private static final int LONGEST = 34;

    private final Map<ClauseId, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<ClauseId> marked = new HashSet<>();
    private final List<Open> open = new ArrayList<>();
    private final String prefix;
    private final boolean editing;
    private int count;
    private int places;

    /// A paragraph that is marked as a whole.
    private record Open(CTP paragraph, BigInteger id) {}

    DocxBookmarks() {
        this("", false);
    }

    /// Bookmarks that Word does not list, and one more around every paragraph, counted in the order of the text.
    static DocxBookmarks forEditing() {
        return new DocxBookmarks("_", true);
    }

    private DocxBookmarks(String prefix, boolean editing) {
        this.prefix = prefix;
        this.editing = editing;
    }

    String name(ClauseId clause) {
        return names.computeIfAbsent(clause, this::fresh);
    }

    /// Marks the place, unless the clause has its mark already.
    void mark(ClauseId clause, CTP paragraph) {
        if (editing) {
            around(WordCopy.PLACE + ++places, paragraph);
        }
        if (marked.add(clause)) {
            mark(name(clause), paragraph);
        }
    }

    void mark(String name, CTP paragraph) {
        CTBookmark start = paragraph.addNewBookmarkStart();
        start.setId(BigInteger.valueOf(count));
        start.setName(name);
        paragraph.addNewBookmarkEnd().setId(BigInteger.valueOf(count++));
    }

    private void around(String name, CTP paragraph) {
        CTBookmark start = paragraph.addNewBookmarkStart();
        start.setId(BigInteger.valueOf(count++));
        start.setName(name);
        open.add(new Open(paragraph, start.getId()));
    }

    /// Ends the marks around whole paragraphs, when all paragraphs are written.
    void close() {
        open.forEach(each -> each.paragraph().addNewBookmarkEnd().setId(each.id()));
        open.clear();
    }

    /// The clauses named so far, by their bookmarks.
    Map<String, ClauseId> clauses() {
        Map<String, ClauseId> clauses = new HashMap<>();
        names.forEach((clause, name) -> clauses.put(name, clause));
        return clauses;
    }

    private String fresh(ClauseId clause) {
        String plain = clause.value().replaceAll("[^\\p{L}\\p{Nd}]", "_");
        String lettered = Character.isLetter(plain.codePointAt(0)) ? plain : "c" + plain;
        String cut = prefix + lettered.substring(0, Math.min(lettered.length(), LONGEST));
        String name = cut;
        String key = cut.toLowerCase(Locale.ROOT);
        while (!taken.add(name.toLowerCase(Locale.ROOT))) {
            name = cut + "_" + (counts.merge(key, 1, Integer::sum) + 1);
        }
        return name;
    }
}
