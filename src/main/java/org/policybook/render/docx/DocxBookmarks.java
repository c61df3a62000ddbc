package org.policybook.render.docx;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
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
    private int count;

    String name(ClauseId clause) {
        return names.computeIfAbsent(clause, this::fresh);
    }

    /// Marks the place, unless the clause has its mark already.
    void mark(ClauseId clause, CTP paragraph) {
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

    private String fresh(ClauseId clause) {
        String plain = clause.value().replaceAll("[^\\p{L}\\p{Nd}]", "_");
        String lettered = Character.isLetter(plain.codePointAt(0)) ? plain : "c" + plain;
        String cut = lettered.substring(0, Math.min(lettered.length(), LONGEST));
        String name = cut;
        String key = cut.toLowerCase(Locale.ROOT);
        while (!taken.add(name.toLowerCase(Locale.ROOT))) {
            name = cut + "_" + (counts.merge(key, 1, Integer::sum) + 1);
        }
        return name;
    }
}
