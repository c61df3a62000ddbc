package org.policybook.render.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.policybook.render.RecordPage;

/// Writes pages of facts from the record: plain, whole in one file, and readable without the program.
public final class RecordPages {
    private final DocumentTemplates templates;

    public RecordPages(DocumentTemplates templates) {
        this.templates = templates;
    }

    public byte[] write(RecordPage page) {
        String template = "documents/%s/record.ftlh".formatted(page.style().name());
        return templates
                .run(
                        template,
                        Map.of(
                                "style", StyledParts.look(page.style()),
                                "name", page.name(),
                                "title", page.title(),
                                "lead", page.lead(),
                                "parts",
                                        page.parts().stream()
                                                .map(RecordPages::part)
                                                .toList()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> part(RecordPage.Part part) {
        return Map.of(
                "heading", part.heading(),
                "about", part.about(),
                "tables", part.tables().stream().map(RecordPages::table).toList());
    }

    private static Map<String, Object> table(RecordPage.Table table) {
        List<List<Map<String, Object>>> rows = table.rows().stream()
                .map(row -> row.cells().stream().map(RecordPages::cell).toList())
                .toList();
        return Map.of("caption", table.caption(), "columns", table.columns(), "rows", rows);
    }

    private static Map<String, Object> cell(RecordPage.Cell cell) {
        return Map.of("lines", cell.lines(), "link", cell.link());
    }
}
