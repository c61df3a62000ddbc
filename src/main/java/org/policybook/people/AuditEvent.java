package org.policybook.people;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.policybook.document.OrganisationId;

/// Something that happened to an account or with it, and that an administrator may have to answer for.
///
/// @param account the e-mail address of the account it is about; empty when there is none
/// @param by who did it
/// @param organisation the one whose roles it is about
/// @param details in words, such as `Author, Reader`
public record AuditEvent(
        Instant at, Kind kind, String account, Actor by, Optional<OrganisationId> organisation, String details) {
    /// What happened.
    public enum Kind {
        SIGNED_IN,
        SIGNED_OUT,
        SIGN_IN_REFUSED,
        LOCKED_OUT,
        PAGE_REFUSED,
        PASSWORD_CHANGED,
        LINK_MADE,
        ACCOUNT_MADE,
        ROLES_CHANGED,
        DEACTIVATED,
        ACTIVATED,
        SESSIONS_ENDED;

        /// In words: `Signed in`.
        public String title() {
            String words = name().toLowerCase(Locale.ROOT).replace('_', ' ');
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }
    }

    /// @param account their e-mail address; empty for somebody who was not signed in
    /// @param address of their machine, as the server sees it
    public record Actor(String account, String address) {}
}
