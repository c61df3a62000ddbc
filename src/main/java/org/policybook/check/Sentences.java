package org.policybook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policybook.document.Clause;

/// Parts text into sentences and words, as a reader of English does.
final class Sentences {
    private static final Pattern END = Pattern.compile("[.!?…][\"'’”)\\]]*\\s+(?=[\"'‘“(\\[{]*\\p{Lu}|\\{\\{)|\\n+");
    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}.]+)\\.[\"'’”)\\]]*\\s*$");
    private static final Set<String> SHORTENED = Set.of(
            "e.g", "i.e", "eg", "ie", "Mr", "Mrs", "Ms", "Dr", "Prof", "No", "no", "St", "vs", "cf", "p", "pp", "para",
            "paras", "Ltd", "Inc", "approx", "incl", "s", "ss", "Art", "Sch", "Tel", "ext");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");

    private static final int LONGEST_SHORTENED = 12;

    private Sentences() {}

    /// The sentences of running text: paragraphs, list items, definitions and quotations.
    static List<Sentence> of(List<Clause> clauses) {
        return clauses.stream()
                .filter(Sentences::isProse)
                .flatMap(clause -> of(clause.text()).map(words -> new Sentence(clause, words)))
                .toList();
    }

    static boolean isProse(Clause clause) {
        return switch (clause.kind()) {
            case PARAGRAPH, ITEM, DEFINITION, QUOTE -> true;
            case HEADING, ROW, CODE, VERBATIM -> false;
        };
    }

    static Stream<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        int from = 0;
        while (end.find()) {
            if (!isShortened(text.substring(Math.max(from, end.end() - 40), end.end()))) {
                sentences.add(text.substring(from, end.end()).strip());
                from = end.end();
            }
        }
        sentences.add(text.substring(from).strip());
        return sentences.stream().filter(sentence -> !sentence.isEmpty());
    }

    private static boolean isShortened(String upToHere) {
        Matcher last = LAST_WORD.matcher(upToHere.substring(Math.max(0, upToHere.length() - LONGEST_SHORTENED)));
        return last.find() && (SHORTENED.contains(last.group(1)) || isInitial(last.group(1)));
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0));
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }
}
