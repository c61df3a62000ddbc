package org.policybook.intake.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.policybook.document.Anchor;
import org.policybook.document.ClauseId;
import org.policybook.document.ClauseIds;
import org.policybook.document.LinkTarget;

/// Names the paragraphs that links lead to, and those whose bookmark carries a clause id already; all
/// others get their ids from their words later.
final class Anchors {
    private static final int WORDS = 6;
    private static final int LONGEST = 60;

    private final ClauseBookmarks known;
    private final Set<String> used = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, ClauseId> ids = new HashMap<>();
    private final Map<Integer, ClauseId> owners = new HashMap<>();

    /// @param known the clause ids that bookmarks carry
    Anchors(ClauseBookmarks known) {
        this.known = known;
    }

    /// Takes note of all links of a story.
    void use(List<Element> elements) {
        each(
                elements,
                para -> para.spans().stream()
                        .map(Span::link)
                        .filter(link -> link.startsWith("#"))
                        .forEach(link -> used.add(link.substring(1))));
    }

    /// Names the paragraphs of a story, after all stories' links are known.
    void name(List<Element> elements) {
        each(elements, this::name);
    }

    private static void each(List<Element> elements, Consumer<Element.Para> take) {
        for (Element element : elements) {
            switch (element) {
                case Element.Para para -> take.accept(para);
                case Element.Grid grid ->
                    grid.rows().forEach(row -> row.cells().forEach(cell -> each(cell.content(), take)));
                case Element.Contents contents -> {}
            }
        }
    }

    private void name(Element.Para para) {
        if (para.bookmarks().isEmpty() || para.isEmpty()) {
            return;
        }
        Optional<ClauseId> carried = para.bookmarks().stream()
                .sorted()
                .flatMap(bookmark -> known.clause(bookmark).stream())
                .findFirst()
                .filter(id -> taken.add(id.value()));
        boolean wanted = para.bookmarks().stream().anyMatch(used::contains);
        if (carried.isPresent() || wanted) {
            ClauseId id = carried.orElseGet(() -> free(para.text()));
            owners.put(para.number(), id);
            para.bookmarks().forEach(bookmark -> ids.putIfAbsent(bookmark, id));
        }
    }

    private ClauseId free(String text) {
        String words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .dropWhile(word -> word.matches("\\d+"))
                .limit(WORDS)
                .collect(Collectors.joining("-"));
        String slug = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        String base = ClauseId.isValid(slug) ? slug : "clause";
        String id = base;
        for (int i = 2; !taken.add(id); i++) {
            id = base + "-" + i;
        }
        return ClauseId.of(id);
    }

    /// The anchor of what the paragraph becomes.
    Anchor of(Element.Para para) {
        ClauseId id = owners.get(para.number());
        return id == null ? ClauseIds.underived() : new Anchor(id, true);
    }

    boolean has(Element.Para para) {
        return owners.containsKey(para.number());
    }

    Optional<LinkTarget> target(String bookmark) {
        return Optional.ofNullable(ids.get(bookmark)).map(LinkTarget.ToClause::new);
    }
}
