package org.policybook.check;

import java.util.regex.Pattern;
import org.policybook.document.Clause;

/// A bracket that is opened and not closed, or closed and not opened; `a)` and `1)` are numbers, not brackets.
final class UnbalancedBracket implements Rule {
    private static final Pattern NUMBERED =
            Pattern.compile("(?:(?<=^|[\\s;,])(?:\\p{L}|\\d{1,2}|[ivx]{1,4})\\))|[:;]-?[()]");

    @Override
    public RuleCard card() {
        return RuleCard.advice(
                "unbalanced-bracket",
                "Often words were lost where the other bracket was.",
                "Add the missing bracket, or take this one out, after looking for lost words.");
    }

    @Override
    public void check(CheckedText text, Notes notes) {
        for (Clause clause : text.clauses()) {
            if (Sentences.isProse(clause)) {
                String words = NUMBERED.matcher(clause.text()).replaceAll("");
                long open = words.chars().filter(letter -> letter == '(').count();
                long closed = words.chars().filter(letter -> letter == ')').count();
                if (open != closed) {
                    notes.at(
                            clause.id(),
                            open > closed
                                    ? "A bracket is opened and not closed."
                                    : "A bracket is closed that was not opened.");
                }
            }
        }
    }
}
