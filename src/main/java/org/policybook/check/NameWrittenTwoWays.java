package org.policybook.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A post or a team whose name is spelt in two ways: `Director of Communications and Engagement`, `Director of
/// Communication & Engagement`.
final class NameWrittenTwoWays implements Rule {
    private static final String NAMES = "\\p{Lu}[\\p{L}’'-]+(?:,? (?:and |& |of ){0,2}\\p{Lu}[\\p{L}’'-]+){0,8}";
    private static final Pattern POST =
            Pattern.compile("\\b(?:(?:Associate |Deputy |Assistant |Executive )?(?:Director|Head|Chair) of " + NAMES
                    + "|" + NAMES + " (?:Manager|Officer|Lead|Team|Department|Committee|Group|Panel|Board))\\b");
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
        Map<String, String> first = new HashMap<>();
        Set<String> told = new HashSet<>();
        for (Sentence sentence : text.sentences()) {
            Matcher post = POST.matcher(sentence.text());
            while (post.find()) {
                String name = LEADING.matcher(post.group()).replaceFirst("");
                String before = first.putIfAbsent(key(name), name);
                if (before != null && !before.equals(name) && told.add(name)) {
                    notes.at(sentence.clause().id(), "\"%s\" here, \"%s\" before.".formatted(name, before));
                }
            }
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
