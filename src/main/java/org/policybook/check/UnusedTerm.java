package org.policybook.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.policybook.document.Clause;
import org.policybook.document.ClauseId;
import org.policybook.document.DefinedTerms;

/// A term that is defined, and then not used anywhere else.
final class UnusedTerm implements Rule {
    @Override
    public RuleCard card() {
        return RuleCard.advice(
                "unused-term",
                "Readers look for the duty that the definition is for.",
                "Take the definition out, or use the term where it is meant.");
    }

    @Override
    public void check(CheckedText text, Notes notes) {
        if (!text.isEnglish()) {
            return;
        }
        String all = words(text.clauses().stream().map(Clause::text).collect(Collectors.joining("\n")));
        Map<ClauseId, String> definitions = text.clauses().stream()
                .filter(clause -> clause.kind() == Clause.Kind.DEFINITION)
                .collect(Collectors.toMap(Clause::id, clause -> words(clause.text()), (one, other) -> one));
        DefinedTerms.of(text.policy()).forEach((term, clause) -> {
            String itself = definitions.getOrDefault(clause, "");
            List<String> forms = forms(term);
            if (!forms.isEmpty() && forms.stream().noneMatch(form -> count(form, all) > count(form, itself))) {
                notes.at(clause, "\"%s\" is defined and not used.".formatted(term));
            }
        });
    }

    private static List<String> forms(String term) {
        return Arrays.stream(term.split(" or |[/,()]", -1))
                .map(UnusedTerm::stem)
                .filter(form -> form.length() > 1)
                .toList();
    }

    private static int count(String form, String words) {
        int count = 0;
        for (int at = words.indexOf(form); at >= 0; at = words.indexOf(form, at + form.length())) {
            count++;
        }
        return count;
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("[\\s-]+", " ")
                .strip();
    }

    /// The part that its other forms share: `blogg` would not be found in `blogs`, `blog` is.
    private static String stem(String form) {
        return words(form)
                .replaceFirst("^(?:an?|the) ", "")
                .replaceFirst("(?:ies|y|s|ing|ed|e)$", "")
                .replaceFirst("([bdgmnprt])\\1$", "$1");
    }
}
