package org.policybook.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// One reference number that the control page gives to two assessments or documents.
final class ReferenceUsedTwice implements Rule {
    private static final Pattern LABEL = Pattern.compile("(?i)(?:reference|ref)\\b.*|.*\\breference(?: number| no)?");
    private static final Pattern CODE = Pattern.compile(".*\\d.*");
    private static final Set<String> GENERAL = Set.of("assessment", "assessments", "analysis", "reference", "policy");
    private static final int SHORTEST = 4;

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "reference-used-twice",
                "Whoever looks one of them up finds the other, or finds that it was never done.",
                "Correct the number from the register, or say that one record covers both.");
    }

    @Override
    public void check(CheckedText text, Notes notes) {
        Map<String, StatedFact> first = new LinkedHashMap<>();
        Set<String> told = new HashSet<>();
        for (StatedFact line : text.facts().lines()) {
            String code = line.value().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
            if (LABEL.matcher(line.label()).matches()
                    && !line.group().isEmpty()
                    && code.length() >= SHORTEST
                    && CODE.matcher(code).matches()) {
                StatedFact before = first.putIfAbsent(code, line);
                if (before != null && !isOfOne(before.group(), line.group()) && told.add(code)) {
                    notes.ofAll("\"%s\" is given as \"%s\" and as \"%s\"."
                            .formatted(line.value(), before.name(), line.name()));
                }
            }
        }
    }

    /// Two headings of one thing, such as `equality impact analysis` and `equality impact assessment`.
    private static boolean isOfOne(String group, String other) {
        Set<String> both = words(group);
        both.retainAll(words(other));
        return group.equals(other) || both.size() > 1;
    }

    private static Set<String> words(String group) {
        Set<String> words = new HashSet<>(Sentences.words(group.toLowerCase(Locale.ROOT)));
        words.removeIf(word -> word.length() < SHORTEST + 1 || GENERAL.contains(word));
        return words;
    }
}
