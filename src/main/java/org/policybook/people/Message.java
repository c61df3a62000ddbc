package org.policybook.people;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.policybook.document.OrganisationId;

/// Something to be sent.
///
/// @param key what makes it this message and no other, such as
///     `reviews/riverside-surgery/2026-11-23/manager@example.org`; put in twice it is sent once
/// @param to an e-mail address, or the name of a web hook
public record Message(String key, OrganisationId organisation, Channel channel, String to, Words words) {
    /// @param html the same as a page; empty for a web hook
    public record Words(String subject, String text, String html) {}

    /// The same for the same key on every machine, so that a message sent twice can be known as one.
    public String id() {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
