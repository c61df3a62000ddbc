package org.policybook.people;

import org.policybook.document.BadInput;

/// Some of an organisation's people: `all`, `post:Practice Manager` or `team:Reception`.
///
/// @param name empty for all
public record Readers(Kind kind, String name) {
    /// What they have in common.
    public enum Kind {
        ALL("all"),
        POST("post"),
        TEAM("team");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    public static final Readers ALL = new Readers(Kind.ALL, "");

    /// @throws BadInput when it is of another form
    public static Readers parse(String text) {
        if (text.strip().equals("all")) {
            return ALL;
        }
        int colon = text.indexOf(':');
        String kind = colon < 0 ? "" : text.substring(0, colon).strip();
        String name = text.substring(colon + 1).strip();
        if (name.isEmpty() || !(kind.equals("post") || kind.equals("team"))) {
            throw new BadInput("\"%s\" does not name readers. Write all, post:NAME or team:NAME.".formatted(text));
        }
        return new Readers(kind.equals("post") ? Kind.POST : Kind.TEAM, name);
    }

    /// The form that [#parse] reads.
    @Override
    public String toString() {
        return kind == Kind.ALL ? kind.code() : kind.code() + ":" + name;
    }
}
