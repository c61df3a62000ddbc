package org.policybook.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policybook.document.Clause;

/// Words that were to be replaced: `[NAME]`, `TBC`, `will be listed here`, an empty line to sign on, a form's
/// boxes of which none is ticked.
final class Placeholder implements Rule {
    private static final List<Pattern> LEFT_BEHIND = List.of(
            Pattern.compile("\\b(?:TBC|TBA|TBD|X{2,}|x{3,}|XX/XX/(?:XX)+)\\b"),
            Pattern.compile("(?i)\\blorem ipsum\\b"),
            Pattern.compile(
                    "(?i)\\bto be (?:confirmed|completed|added|agreed|inserted|determined|advised)(?=\\s*(?:$|[.\\])\\t]))"),
            Pattern.compile("(?i)\\b(?:will|to|shall) be (?:listed|added|inserted|completed|included|entered) here\\b"),
            Pattern.compile("(?i)\\binsert [\\p{L} ]{2,40} here\\b"),
            Pattern.compile("\\[(?!x\\])\\p{Lu}[\\p{Lu} /&'’-]{2,40}\\](?!\\()"),
            Pattern.compile(
                    "(?i)\\[(?:insert|name|your|practice|organisation|organization|company|date|enter|add|delete|state|specify|job title|role)\\b[^\\]]{0,60}\\](?!\\()"),
            Pattern.compile("(?i)<(?:insert|name|your|enter|add|date|organisation|practice)\\b[^>]{0,60}>"),
            Pattern.compile("_{4,}|\\.{6,}|…{2,}|\\?{3,}"),
            Pattern.compile("(?i)\\bdd/mm/yy(?:yy)?\\b"),
            Pattern.compile(
                    "(?i)\\b(?:name|signed|signature|date):\\s+(?:date|signed|signature):|\\b(?:signed|signature|date):\\s*$"));
    private static final Pattern UNTICKED = Pattern.compile("☐");
    private static final Pattern TICKED = Pattern.compile("[☑☒✓✔]");
    private static final Pattern UNSIGNED = Pattern.compile("(?i)\\bby the undersigned\\b");
    private static final Pattern SIGNED = Pattern.compile("(?i)\\b(?:signed|signature)\\b");

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "placeholder",
                "What was left to fill in shows that the text was not finished, and tells the reader nothing.",
                "Fill it in, or take it out. For what differs from one organisation to the next use a parameter, {{practice-name}}.");
    }

    @Override
    public void check(CheckedText text, Notes notes) {
        for (Clause clause : text.clauses()) {
            if (clause.kind() != Clause.Kind.CODE) {
                leftBehind(clause.text())
                        .ifPresent(words -> notes.at(clause.id(), "\"%s\" was left to fill in.".formatted(words)));
            }
        }
        firstOf(text, UNTICKED).ifPresent(clause -> {
            if (firstOf(text, TICKED).isEmpty()) {
                notes.at(clause.id(), "No box of this form is ticked.");
            }
        });
        firstOf(text, UNSIGNED).ifPresent(clause -> {
            if (firstOf(text, SIGNED).isEmpty()) {
                notes.at(clause.id(), "\"By the undersigned\", and nobody has signed below.");
            }
        });
    }

    private static Optional<String> leftBehind(String words) {
        return LEFT_BEHIND.stream()
                .map(pattern -> pattern.matcher(words))
                .filter(Matcher::find)
                .map(found -> found.group().strip())
                .findFirst();
    }

    private static Optional<Clause> firstOf(CheckedText text, Pattern mark) {
        return text.clauses().stream()
                .filter(clause -> mark.matcher(clause.text()).find())
                .findFirst();
    }
}
