package org.policybook.check;

import java.util.regex.Pattern;

/// A day and a month without their year: on the control page, and in sentences that tell of a decision.
final class DateWithoutYear implements Rule {
    private static final Pattern DECISION = Pattern.compile(
            "(?i)\\b(?:approved|ratified|adopted|issued|published|reviewed|effective|in force|dated|agreed|amended|updated)\\b");
    private static final Pattern YEARLY =
            Pattern.compile("(?i)\\b(?:each|every|annual(?:ly)?|yearly|of the (?:following|same) year)\\b");

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "date-without-year",
                "A year later nobody can tell when it was decided, and the order of decisions cannot be proved.",
                "Add the year from the minutes or the register.");
    }

    @Override
    public void check(CheckedText text, Notes notes) {
        for (StatedFact line : text.facts().lines()) {
            if (lacksYear(line.value()) && line.value().length() < 60) {
                notes.ofAll("\"%s\" of \"%s\" has no year.".formatted(line.value(), line.name()));
            }
        }
        for (Sentence sentence : text.sentences()) {
            String words = sentence.text();
            if (DECISION.matcher(words).find() && !YEARLY.matcher(words).find() && lacksYear(words)) {
                notes.at(sentence.clause().id(), "A decision is dated without a year: \"%s\".".formatted(date(words)));
            }
        }
    }

    private static boolean lacksYear(String words) {
        return WrittenDate.in(words).filter(date -> date.date().isEmpty()).isPresent();
    }

    private static String date(String words) {
        return WrittenDate.in(words).map(WrittenDate::words).orElse("");
    }
}
