package org.policybook.search;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What long names are shortened to, in lower case.
final class Acronyms {
    private static final Set<String> KINDS =
            Set.of("policy", "procedure", "guideline", "guidelines", "guidance", "protocol", "form", "code");
    private static final Set<String> SMALL = Set.of("a", "an", "and", "at", "for", "in", "of", "on", "or", "the", "to");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// `Data Security and Protection Toolkit (DSPT)`
    private static final Pattern GIVEN = Pattern.compile("\\((\\p{Lu}[\\p{Lu}\\p{N}&]{1,9}s?)\\)");

    private Acronyms() {}

    /// Of `Information Governance Policy`: `ig` and `igp`.
    static Set<String> ofTitle(String title) {
        StringBuilder name = new StringBuilder();
        StringBuilder whole = new StringBuilder();
        for (String word : WORDS.split(title.strip(), -1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (!word.isEmpty() && !SMALL.contains(lower)) {
                String initial = lower.substring(0, lower.offsetByCodePoints(0, 1));
                whole.append(initial);
                name.append(KINDS.contains(lower) ? "" : initial);
            }
        }
        Set<String> acronyms = new LinkedHashSet<>();
        if (name.length() > 1) {
            acronyms.add(name.toString());
        }
        if (whole.length() > 2) {
            acronyms.add(whole.toString());
        }
        return acronyms;
    }

    static Set<String> givenIn(String text) {
        if (text.indexOf('(') < 0) {
            return Set.of();
        }
        Set<String> acronyms = new LinkedHashSet<>();
        Matcher given = GIVEN.matcher(text);
        while (given.find()) {
            acronyms.add(given.group(1).toLowerCase(Locale.ROOT));
        }
        return acronyms;
    }
}
