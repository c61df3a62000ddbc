package org.policybook.mail;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A channel outside, told by a POST.
///
/// @param secret what the signature is made with; known to both sides only
/// @param organisation the one whose messages it gets; all when empty
/// @param internal whether the address may lie within the own network, and be unencrypted
public record HookSettings(
        String name, String url, String secret, Optional<String> organisation, Form form, boolean internal) {
    private static final int SHORTEST_SECRET = 16;

    /// How the message is written.
    public enum Form {
        /// As `src/docs/reminders.md` describes.
        JSON,
        /// A card, as Microsoft Teams takes it.
        TEAMS
    }

    /// Without the secret, so that it stands in no log.
    @Override
    public String toString() {
        return name;
    }

    List<String> problems() {
        List<String> problems = new ArrayList<>();
        String scheme = scheme();
        if (!scheme.equals("https") && !(internal && scheme.equals("http"))) {
            problems.add("hook.%s.url must begin with https://.".formatted(name));
        }
        if (secret.length() < SHORTEST_SECRET) {
            problems.add("hook.%s.secret needs at least %d characters.".formatted(name, SHORTEST_SECRET));
        }
        return problems;
    }

    private String scheme() {
        try {
            URI address = URI.create(url);
            return address.getHost() == null || address.getScheme() == null ? "" : address.getScheme();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
