package org.policybook.intake.pdf;

import java.util.List;

/// What a page comes to, from its top to its foot.
sealed interface PageItem {
    int page();

    record Words(TextLine line) implements PageItem {
        @Override
        public int page() {
            return line.page();
        }
    }

    /// A table with the texts of its cells.
    record Table(int page, float top, List<List<String>> rows) implements PageItem {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
