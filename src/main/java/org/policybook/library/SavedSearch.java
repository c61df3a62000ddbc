package org.policybook.library;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.policybook.document.OrganisationId;

/// A question as it is kept: `riverside-surgery,southmere-commissioning<TAB>lone working`.
///
/// @param organisations only these; all when empty
record SavedSearch(String words, Set<OrganisationId> organisations) {
    SavedSearch {
        organisations = Set.copyOf(organisations);
    }

    static SavedSearch parse(String line) {
        int tab = line.indexOf('\t');
        String ids = tab < 0 ? "" : line.substring(0, tab);
        Set<OrganisationId> organisations = Arrays.stream(ids.split(",", -1))
                .filter(id -> !id.isBlank())
                .map(OrganisationId::of)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new SavedSearch(line.substring(tab + 1), organisations);
    }

    String line() {
        return organisations.stream().map(OrganisationId::value).sorted().collect(Collectors.joining(",")) + "\t"
                + words.replaceAll("\\s+", " ");
    }
}
