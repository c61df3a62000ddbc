package org.policybook.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/// The outline that a viewer shows beside the pages: where there is one, it names the headings.
final class Bookmarks {
    private static final int MOST = 3_000;
    private static final int DEEPEST = 9;

    private final Map<String, List<Bookmark>> byWords = new HashMap<>();
    private final PDDocument document;
    private int count;

    /// @param page counted from 1; 0 when the bookmark does not say
    private record Bookmark(int depth, int page) {}

    private Bookmarks(PDDocument document) {
        this.document = document;
    }

    static Bookmarks of(PDDocument document) {
        Bookmarks bookmarks = new Bookmarks(document);
        PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            bookmarks.addAll(outline, 1);
        }
        return bookmarks;
    }

    private void addAll(PDOutlineNode node, int depth) {
        for (PDOutlineItem item : node.children()) {
            count++;
            if (count > MOST || depth > DEEPEST) {
                return;
            }
            String key = key(String.valueOf(item.getTitle()));
            if (!key.isEmpty()) {
                byWords.computeIfAbsent(key, words -> new ArrayList<>()).add(new Bookmark(depth, page(item)));
            }
            addAll(item, depth + 1);
        }
    }

    private int page(PDOutlineItem item) {
        try {
            PDPage page = item.findDestinationPage(document);
            return page == null ? 0 : document.getPages().indexOf(page) + 1;
        } catch (IOException damaged) {
            return 0;
        }
    }

    /// How deep the heading with these words stands, when a bookmark leads to it.
    Optional<Integer> depth(String words, int page) {
        return byWords.getOrDefault(key(words), List.of()).stream()
                .filter(bookmark -> bookmark.page() == 0 || bookmark.page() == page)
                .map(Bookmark::depth)
                .findFirst();
    }

    /// Letters and digits, without the number before them.
    private static String key(String words) {
        String plain = words.toLowerCase(Locale.ROOT).strip().replaceFirst("^[\\d.]+[.)]?\\s+", "");
        return plain.replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
