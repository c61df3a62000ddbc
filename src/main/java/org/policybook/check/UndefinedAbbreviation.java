package org.policybook.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policybook.document.Clause;
import org.policybook.document.DefinedTerms;

/// An abbreviation that the text never writes out. Those that everybody knows, such as NHS and PDF, need no
/// words.
final class UndefinedAbbreviation implements Rule {
    /// More than any honest text has; each is sought in the whole of it.
    private static final int MOST = 300;

    private static final int SENTENCE = 5;

    @Override
    public RuleCard card() {
        return RuleCard.advice(
                "undefined-abbreviation",
                "A new member of staff, or a member of the public, cannot know what it stands for.",
                "Write it out where it first stands, with the short form in brackets, or define it.");
    }

    @Override
    public void check(CheckedText text, Notes notes) {
        String all = text.clauses().stream().map(Clause::text).collect(Collectors.joining("\n"));
        Set<String> told = new HashSet<>(DefinedTerms.of(text.policy()).keySet());
        own(text, told);
        for (Clause clause : text.clauses()) {
            for (String words : running(clause)) {
                Matcher found = Abbreviation.FORM.matcher(words);
                while (found.find()) {
                    String form = found.group("short");
                    if (told.size() < MOST
                            && !Abbreviation.needsNoWords(form)
                            && told.add(form)
                            && !Abbreviation.isExplained(form, all)) {
                        notes.at(clause.id(), "\"%s\" is nowhere written out.".formatted(form));
                    }
                }
            }
        }
    }

    /// Sentences, and those cells of a table's row that hold some; a cell of a few words may be a code.
    private static List<String> running(Clause clause) {
        List<String> parts = clause.kind() == Clause.Kind.ROW
                ? Stream.of(clause.text().split("\t", -1))
                        .filter(cell -> Sentences.words(cell).size() >= SENTENCE)
                        .toList()
                : Sentences.isProse(clause) ? List.of(clause.text()) : List.of();
        return parts.stream().filter(words -> !isShouted(words)).toList();
    }

    /// The organisation's own short name is known to its readers.
    private static void own(CheckedText text, Set<String> told) {
        text.setting().organisation().ifPresent(organisation -> {
            told.addAll(Sentences.words(organisation.name()));
            told.addAll(Sentences.words(organisation.shortName()));
        });
    }

    private static boolean isShouted(String words) {
        long capitals = words.chars().filter(Character::isUpperCase).count();
        long small = words.chars().filter(Character::isLowerCase).count();
        return capitals > small;
    }
}
