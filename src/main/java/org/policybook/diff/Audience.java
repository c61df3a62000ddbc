package org.policybook.diff;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Tells whom a clause is written for: a role by its name in the text or in the titles around it.
final class Audience {
    private static final Phrases EVERYONE = new Phrases(Set.of(
            "everyone",
            "everybody",
            "anyone",
            "anybody",
            "no one",
            "nobody",
            "staff",
            "all staff",
            "employees",
            "employee",
            "colleagues",
            "workers",
            "personnel",
            "people who work",
            "who works",
            "who work",
            "you",
            "your"));

    private final Phrases role;

    /// @param role a post or group: `ward managers` is named by `ward manager` too
    Audience(String role) {
        String name = role.strip().toLowerCase(Locale.ROOT);
        String single = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        this.role = new Phrases(List.of(single, single + "s"));
    }

    boolean isAddressed(Change change) {
        return isNamed(change.before()) || isNamed(change.after());
    }

    private boolean isNamed(Optional<Side> side) {
        return side.isPresent()
                && (isNamed(side.get().text(), true) || inTitles(side.get().headings()));
    }

    private boolean inTitles(List<String> titles) {
        return titles.stream().anyMatch(title -> isNamed(title, false));
    }

    private boolean isNamed(String text, boolean orEveryone) {
        List<String> words = Phrases.words(Tokens.of(text));
        return !role.in(words).isEmpty() || (orEveryone && !EVERYONE.in(words).isEmpty());
    }
}
