package org.policybook.intake.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/// Builds the structure tree of a tagged file, within bounds.
final class TagTree {
    private static final int DEEPEST = 120;
    private static final int MOST = 300_000;

    private final MarkedRuns runs;
    private final IdentityHashMap<COSDictionary, Integer> pageNumbers = new IdentityHashMap<>();
    private int count;

    private TagTree(PDDocument document, MarkedRuns runs) {
        this.runs = runs;
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            pageNumbers.put(page.getCOSObject(), number);
        }
    }

    /// Whether the file says that it is tagged.
    static boolean isTagged(PDDocument document) {
        PDMarkInfo info = document.getDocumentCatalog().getMarkInfo();
        return info != null && info.isMarked() && document.getDocumentCatalog().getStructureTreeRoot() != null;
    }

    static TagNode.Element of(PDDocument document, MarkedRuns runs) {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        return new TagNode.Element(
                Tag.GROUP, "Document", 1, "", new TagTree(document, runs).inside(root, Optional.empty(), 0));
    }

    private List<TagNode> inside(PDStructureNode node, Optional<PDPage> page, int depth) {
        List<TagNode> inside = new ArrayList<>();
        if (depth > DEEPEST) {
            return inside;
        }
        for (Object kid : node.getKids()) {
            count++;
            if (count > MOST) {
                break;
            }
            switch (kid) {
                case PDStructureElement element -> inside.add(element(element, page, depth));
                case PDMarkedContentReference reference ->
                    run(Optional.ofNullable(reference.getPage()).or(() -> page), reference.getMCID())
                            .ifPresent(inside::add);
                case Integer mark -> run(page, mark).ifPresent(inside::add);
                default -> {}
            }
        }
        return inside;
    }

    private TagNode.Element element(PDStructureElement element, Optional<PDPage> outer, int depth) {
        Optional<PDPage> page = Optional.ofNullable(element.getPage()).or(() -> outer);
        String type = String.valueOf(element.getStandardStructureType());
        return new TagNode.Element(
                Tag.of(type),
                type,
                TagSpan.columns(element),
                alternative(element.getAlternateDescription()),
                inside(element, page, depth + 1));
    }

    private static String alternative(@Nullable String words) {
        return words == null ? "" : words.strip();
    }

    private Optional<TagNode.Run> run(Optional<PDPage> page, int mark) {
        return page.map(PDPage::getCOSObject)
                .map(pageNumbers::get)
                .flatMap(number -> runs.run(number, mark))
                .map(TagNode.Run::new);
    }
}
