package org.policybook.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policybook.document.ClauseId;

/// A post or a team whose name is spelt in two ways: `Director of Communications and Engagement`, `Director of
/// Communication & Engagement`. So is a product's: `LinkedIn`, `Linkedin`.
final class NameWrittenTwoWays implements Rule {
    private static final String NAMES = "\\p{Lu}[\\p{L}’'-]+(?:,? (?:and |& |of ){0,2}\\p{Lu}[\\p{L}’'-]+){0,8}";
    private static final Pattern POST =
            Pattern.compile("\\b(?:(?:Associate |Deputy |Assistant |Executive )?(?:Director|Head|Chair) of " + NAMES
                    + "|" + NAMES + " (?:Manager|Officer|Lead|lead|Team|Department|Committee|Group|Panel|Board))\\b");
    private static final Pattern PRODUCT = Pattern.compile("\\b\\p{Lu}\\p{Ll}+\\p{Lu}?\\p{L}*\\b");
    private static final Pattern LEADING = Pattern.compile("^(?:The|All|Any|Each|Our|This|A|An) ");

    @Override
    public RuleCard card() {
        return RuleCard.advice(
                "name-written-two-ways",
                "Readers wonder whether two posts or teams are meant.",
                "Use one spelling throughout, the one in the organisation's list of posts.");
    }

    @Override
    public void check(CheckedText text, Notes notes) {
        Seen seen = new Seen(notes);
        text.facts().lines().forEach(line -> seen.look(line.value(), Optional.empty()));
        text.sentences()
                .forEach(sentence ->
                        seen.look(sentence.text(), Optional.of(sentence.clause().id())));
    }

    /// The names met so far.
    private static final class Seen {
        private final Map<String, String> first = new HashMap<>();
        private final Map<String, String> products = new HashMap<>();
        private final Set<String> told = new HashSet<>();
        private final Notes notes;

        Seen(Notes notes) {
            this.notes = notes;
        }

        /// @param clause empty for the control page
        void look(String words, Optional<ClauseId> clause) {
            Matcher post = POST.matcher(words);
            while (post.find()) {
                String name = LEADING.matcher(post.group()).replaceFirst("");
                meet(name, first.putIfAbsent(key(name), name), false, clause);
            }
            Matcher product = PRODUCT.matcher(words);
            while (product.find()) {
                String name = product.group();
                meet(name, products.putIfAbsent(name.toLowerCase(Locale.ROOT), name), true, clause);
            }
        }

        private void meet(String name, @Nullable String before, boolean capitals, Optional<ClauseId> clause) {
            boolean differs = before != null && (capitals ? isCapital(before, name) : !before.equalsIgnoreCase(name));
            if (differs && told.add(name)) {
                notes.at(
                        clause,
                        "\"%s\" %s, \"%s\" before."
                                .formatted(name, clause.isPresent() ? "here" : "on the control page", before));
            }
        }

        /// Capitals within the word, in one of them at least, that the other has not.
        private static boolean isCapital(String before, String name) {
            return !before.equals(name)
                    && Stream.of(before, name)
                            .anyMatch(word -> word.substring(1).chars().anyMatch(Character::isUpperCase))
                    && Stream.of(before, name)
                            .allMatch(word -> word.substring(1).chars().anyMatch(Character::isLowerCase));
        }
    }

    /// The same for all spellings of one name.
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("&", "and")
                .replaceAll("s\\b", "")
                .replaceAll("[^\\p{L}]+", " ")
                .strip();
    }
}
