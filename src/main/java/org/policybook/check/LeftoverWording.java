package org.policybook.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policybook.document.Clause;
import org.policybook.document.ClauseId;
import org.policybook.document.Section;

/// Words of the text that this one was made from: it calls itself by another name, or its sections on training and
/// monitoring are about another subject.
final class LeftoverWording implements Rule {
    private static final Pattern SELF = Pattern.compile(
            "(?i)\\bth(?:is|ese) (?<kind>guideline|protocol|strategy|procedure)(?:s|(?<=strateg)ies)? (?:is|are|was|were|has|have|applies|apply|supports?|sets?|covers?|aims?|must|should|will)\\b");
    private static final Pattern POLICY = Pattern.compile("(?i)\\bthis policy\\b");
    private static final Pattern STANDING = Pattern.compile("(?i)\\b(?:training|monitoring|audit)\\b");
    private static final Pattern WORD = Pattern.compile("\\p{Ll}{6,}");
    private static final Set<String> GENERAL = Set.of(
            "training",
            "monitor",
            "monitoring",
            "monitored",
            "review",
            "reviewed",
            "report",
            "reported",
            "compliance",
            "quality",
            "group",
            "committee",
            "manager",
            "director",
            "policy",
            "policies",
            "annual",
            "annually",
            "member",
            "management",
            "audited",
            "effectiveness",
            "implementation",
            "induction",
            "quarter",
            "quarterly",
            "regular",
            "regularly",
            "required",
            "responsible",
            "sample",
            "number",
            "results",
            "result",
            "should",
            "learning",
            "programme",
            "course",
            "session",
            "update",
            "evidence",
            "months",
            "month",
            "action",
            "actions",
            "standard",
            "standards",
            "question",
            "record",
            "spot-check",
            "twelve",
            "refresher",
            "mandatory",
            "completed",
            "checks",
            "checked",
            "figure",
            "figures",
            "reports",
            "measure",
            "measures",
            "through",
            "whether",
            "before",
            "during");
    private static final int OFTEN = 3;
    private static final int LONG_ENOUGH = 300;

    @Override
    public RuleCard card() {
        return RuleCard.advice(
                "leftover-wording",
                "Words left over from another text make readers doubt that the rest was meant for them.",
                "Say it for this policy, or take it out.");
    }

    @Override
    public void check(CheckedText text, Notes notes) {
        otherKind(text, notes);
        otherSubject(text, notes);
    }

    /// A text that calls itself a policy throughout, and once or twice something else.
    private static void otherKind(CheckedText text, Notes notes) {
        String all = text.clauses().stream().map(Clause::text).collect(Collectors.joining("\n"));
        String headings = text.headings().map(Clause::text).collect(Collectors.joining("\n"))
                + text.frontMatter().title().orElse("");
        if (POLICY.matcher(all).results().limit(2).count() < 2
                || SELF.matcher(all).results().count() > 2) {
            return;
        }
        for (Clause clause : text.clauses()) {
            Matcher self = SELF.matcher(clause.text());
            while (self.find()) {
                String kind = self.group("kind").toLowerCase(Locale.ROOT);
                if (!headings.toLowerCase(Locale.ROOT).contains(kind)) {
                    notes.at(clause.id(), "The text calls itself a policy, and a %s here.".formatted(kind));
                }
            }
        }
    }

    private static void otherSubject(CheckedText text, Notes notes) {
        Map<String, Map<ClauseId, ClauseId>> standing = new LinkedHashMap<>();
        Map<String, Integer> often = new HashMap<>();
        Set<String> elsewhere = new HashSet<>(words(text.frontMatter().title().orElse("")));
        int rest = 0;
        for (Clause clause : text.clauses()) {
            boolean stands = clause.within().stream().anyMatch(LeftoverWording::isStanding);
            for (String word : words(clause.text())) {
                if (stands) {
                    often.merge(word, 1, Integer::sum);
                    standing.computeIfAbsent(word, any -> new LinkedHashMap<>())
                            .putIfAbsent(clause.within().getLast().id(), clause.id());
                } else {
                    elsewhere.add(word);
                    rest++;
                }
            }
        }
        if (rest >= LONG_ENOUGH) {
            standing.forEach((word, places) -> {
                if (word.endsWith("s")
                        && places.size() > 1
                        && often.getOrDefault(word, 0) >= OFTEN
                        && !elsewhere.contains(word)
                        && !elsewhere.contains(word.substring(0, word.length() - 1))) {
                    notes.at(
                            places.values().iterator().next(),
                            "What stands here and in another section of its kind is about \"%s\", of which the rest of the text says nothing."
                                    .formatted(word));
                }
            });
        }
    }

    private static boolean isStanding(Section section) {
        return STANDING.matcher(section.title()).find();
    }

    /// The words that may tell the subject.
    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> found.group())
                .filter(word -> !GENERAL.contains(word))
                .toList();
    }
}
