package org.policybook.people;

import java.time.LocalDate;
import java.util.Optional;
import org.policybook.document.OrganisationId;

/// That somebody, or the holder of a post, is away.
///
/// @param id 0 before it is kept
/// @param who an e-mail address, or a post
/// @param last the last day away
/// @param cover who gets what they would have got: an e-mail address, or a post; nobody when empty
public record Absence(
        long id, OrganisationId organisation, String who, LocalDate first, LocalDate last, Optional<String> cover) {
    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
