package org.policybook.governance;

import java.util.List;
import org.policybook.document.OrganisationId;

/// An organisation and how it governs its documents, as its `organisation.yaml` says.
///
/// @param shortName what its texts call it, such as `the Trust`
/// @param synonyms what its policies are found by besides their own words
public record Organisation(
        OrganisationId id,
        String name,
        String shortName,
        House house,
        Bodies bodies,
        Rules rules,
        Forms forms,
        List<Synonym> synonyms,
        ReminderRule reminders) {
    public Organisation {
        synonyms = List.copyOf(synonyms);
    }
}
