package org.policybook.intake.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The comments of a document, and the words that each is about.
final class Remarks {
    private static final int LONGEST = 300;

    private final Map<String, Xml> comments = new HashMap<>();
    private final Map<String, StringBuilder> open = new LinkedHashMap<>();
    private final List<Remark> found = new ArrayList<>();

    Remarks(Optional<Xml> part) {
        part.ifPresent(root -> root.each("w:comment").forEach(each -> comments.put(each.attribute("w:id"), each)));
    }

    void begin(String id) {
        if (comments.containsKey(id)) {
            open.put(id, new StringBuilder());
        }
    }

    void read(String words) {
        if (!open.isEmpty()) {
            open.values().stream().filter(text -> text.length() < LONGEST).forEach(text -> text.append(words));
        }
    }

    /// The comment's own mark, behind the words it is about.
    void refer(String id, int paragraph) {
        Xml comment = comments.remove(id);
        if (comment != null) {
            StringBuilder words = open.remove(id);
            found.add(new Remark(
                    paragraph,
                    words == null ? "" : words.toString().strip(),
                    comment.attribute("w:author"),
                    comment.attribute("w:date").replaceFirst("T.*", ""),
                    text(comment)));
        }
    }

    private static String text(Xml comment) {
        return comment.within("w:p")
                .map(paragraph -> paragraph.within("w:t").map(Xml::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    List<Remark> found() {
        return List.copyOf(found);
    }
}
