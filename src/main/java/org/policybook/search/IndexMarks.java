package org.policybook.search;

import java.util.HashMap;
import java.util.Map;
import org.policybook.document.OrganisationId;

/// What the index was made from, kept with each commit of it: a mark an organisation, under the number
/// of the layout of its fields.
final class IndexMarks {
    /// Raised when [IndexFields] or [PolicyAnalyzer] change: an index of another layout is made anew.
    private static final String LAYOUT = "9";

    private static final String LAYOUT_KEY = "layout";
    private static final String PREFIX = "organisation:";

    private IndexMarks() {}

    static Map<OrganisationId, String> read(Map<String, String> kept) {
        Map<OrganisationId, String> marks = new HashMap<>();
        if (LAYOUT.equals(kept.get(LAYOUT_KEY))) {
            kept.forEach((key, mark) -> {
                if (key.startsWith(PREFIX)) {
                    marks.put(OrganisationId.of(key.substring(PREFIX.length())), mark);
                }
            });
        }
        return marks;
    }

    static Map<String, String> written(Map<OrganisationId, String> marks) {
        Map<String, String> kept = new HashMap<>();
        kept.put(LAYOUT_KEY, LAYOUT);
        marks.forEach((id, mark) -> kept.put(PREFIX + id, mark));
        return kept;
    }
}
