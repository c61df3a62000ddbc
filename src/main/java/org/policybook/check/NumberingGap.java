package org.policybook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policybook.document.Clause;
import org.policybook.document.ClauseId;

/// Numbers typed in front of headings and paragraphs that skip one, or come twice: `4.1`, `4.3`.
final class NumberingGap implements Rule {
    private static final Pattern TYPED =
            Pattern.compile("^(?<parent>(?:\\d{1,2}\\.){0,6})(?<last>\\d{1,2})[.):]?\\s+\\p{L}");

    /// @param parent the numbers in front of the last one, `4.` in `4.2`
    private record Typed(ClauseId clause, String parent, int last) {
        String number() {
            return parent + last;
        }
    }

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "numbering-gap",
                "A gap makes readers ask what is missing, and references by number go wrong.",
                "Take the typed numbers out: sections are numbered when the policy is shown.");
    }

    @Override
    public void check(CheckedText text, Notes notes) {
        gaps(text, Clause.Kind.HEADING, notes);
        gaps(text, Clause.Kind.PARAGRAPH, notes);
    }

    private static void gaps(CheckedText text, Clause.Kind kind, Notes notes) {
        List<Typed> numbers = new ArrayList<>();
        for (Clause clause : text.clauses()) {
            Matcher typed = TYPED.matcher(clause.text());
            if (clause.kind() == kind && typed.find()) {
                numbers.add(new Typed(clause.id(), typed.group("parent"), Integer.parseInt(typed.group("last"))));
            }
        }
        for (int i = 1; i < numbers.size(); i++) {
            gap(before(numbers, i), numbers.get(i), notes);
        }
    }

    /// The number before it of the same depth, where none of a higher level stands between.
    private static List<Typed> before(List<Typed> numbers, int at) {
        Typed here = numbers.get(at);
        for (int i = at - 1; i >= 0; i--) {
            if (numbers.get(i).parent().equals(here.parent())) {
                return List.of(numbers.get(i));
            }
        }
        return List.of();
    }

    private static void gap(List<Typed> before, Typed here, Notes notes) {
        for (Typed last : before) {
            int step = here.last() - last.last();
            if (step > 1 && step < 10) {
                notes.at(here.clause(), "The number %s follows %s.".formatted(here.number(), last.number()));
            } else if (step == 0) {
                notes.at(here.clause(), "The number %s comes twice.".formatted(here.number()));
            }
        }
    }
}
