package org.policybook.render;

import java.util.List;
import org.policybook.render.style.HouseStyle;

/// A folder of documents with an index: an organisation's library as anybody can read it.
///
/// @param name the organisation's
/// @param language the language of the index, as a tag (BCP 47)
/// @param address where the folder lies on the web, ending in a slash; empty when nobody said
public record Site(String name, String language, String address, HouseStyle style, List<SiteEntry> entries) {
    public Site {
        entries = List.copyOf(entries);
    }
}
