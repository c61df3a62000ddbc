package org.policybook.library;

import org.policybook.document.OrganisationId;
import org.policybook.governance.Organisation;
import org.policybook.render.style.HouseStyle;

/// How an organisation shows itself at the top of its pages.
///
/// @param accent six hexadecimal digits, dark enough for white words upon it
/// @param tint six hexadecimal digits, of a light colour
public record OrganisationLook(OrganisationId id, String name, String accent, String tint) {
    static OrganisationLook of(Organisation organisation, HouseStyle style) {
        return new OrganisationLook(
                organisation.id(),
                organisation.name(),
                style.colours().accent(),
                style.colours().tint());
    }
}
