package org.policybook.check;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A policy that the text names and the organisation does not have. Only told where the organisation has
/// other policies to compare with.
final class UnknownPolicyName implements Rule {
    private static final Pattern NAME = Pattern.compile(
            "(?<name>(?!(?:Policy|Procedure|Protocol)\\b)\\p{Lu}[\\p{L}’'-]+(?:(?: (?:and|of|for|the|to|on|at|in|&)){0,3} (?!(?:Policy|Procedure|Protocol)\\b)\\p{Lu}[\\p{L}’'-]+){0,7} (?:Policy|Procedure|Protocol))\\b");
    private static final Pattern LEADING = Pattern.compile(
            "^(?:The|This|That|Our|Your|Trust|Practice|Board|Council|School|See|Trust's|Practice’s|Practice's|Organisation's)\\s+");
    private static final Set<String> OWN = Set.of("this policy", "policy", "procedure", "protocol");

    @Override
    public RuleCard card() {
        return RuleCard.advice(
                "unknown-policy-name",
                "Staff are sent to a policy that they will not find.",
                "Correct its name, link to the policy that took its place, or add it to the library.");
    }

    @Override
    public void check(CheckedText text, Notes notes) {
        Set<String> titles = text.setting().titles().all().stream()
                .map(UnknownPolicyName::key)
                .collect(Collectors.toSet());
        Set<String> told = new HashSet<>(OWN);
        text.frontMatter().title().ifPresent(title -> told.add(key(title)));
        if (titles.stream().allMatch(told::contains)) {
            return;
        }
        text.clauses().stream().filter(Sentences::isProse).forEach(clause -> {
            Matcher found = NAME.matcher(clause.text());
            while (found.find()) {
                String name = bare(found.group("name"));
                if (name.indexOf(' ') > 0 && !isKnown(key(name), titles) && told.add(key(name))) {
                    notes.at(clause.id(), "The organisation has no \"%s\" in the library.".formatted(name));
                }
            }
        });
    }

    /// `Calderbrook Disciplinary Policy` means the `Disciplinary Policy`.
    private static boolean isKnown(String name, Set<String> titles) {
        return titles.stream()
                .sorted(Comparator.naturalOrder())
                .anyMatch(title -> title.equals(name) || name.endsWith(" " + title) || title.endsWith(" " + name));
    }

    private static String bare(String name) {
        Matcher leading = LEADING.matcher(name);
        return leading.find() ? bare(name.substring(leading.end())) : name;
    }

    private static String key(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replace("&", "and")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
