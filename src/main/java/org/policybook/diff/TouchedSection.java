package org.policybook.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.ClauseId;

/// A section in which something changed.
///
/// @param section empty for what stands before the first heading
/// @param headings its title, behind those of the sections around it
/// @param changes how many
public record TouchedSection(Optional<ClauseId> section, List<String> headings, int changes) {
    public TouchedSection {
        headings = List.copyOf(headings);
    }

    static List<TouchedSection> of(List<Change> changes) {
        Map<Optional<ClauseId>, TouchedSection> sections = new LinkedHashMap<>();
        for (Change change : changes) {
            sections.merge(
                    change.section(),
                    new TouchedSection(change.section(), change.headings(), 1),
                    (known, one) -> new TouchedSection(known.section, known.headings, known.changes + 1));
        }
        return List.copyOf(sections.values());
    }
}
