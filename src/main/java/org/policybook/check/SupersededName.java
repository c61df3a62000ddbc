package org.policybook.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policybook.document.Clause;
import org.policybook.governance.Superseded;

/// A law, a body or a platform that is no more, or is called otherwise, by a dated list. The organisation's own
/// lines come first; a name is left alone where the text itself says that it is past.
final class SupersededName implements Rule {
    private static final Pattern PAST = Pattern.compile(
            "(?i)\\b(?:formerly|previously|former|used to be|known as|replace[sd]?|replaced by|superseded|repealed|until|no longer|predecessor|historic(?:al)?|closed|merged|became|now called)\\b");
    private static final Pattern PLACE = Pattern.compile("^ (?:Street|Road|House|Lane|Avenue|Ward|Close|Court)\\b");

    private final List<Superseded> usual;

    SupersededName(List<Superseded> usual) {
        this.usual = List.copyOf(usual);
    }

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "superseded-name",
                "Readers are sent to something that is gone, and a policy that cites repealed law looks neglected.",
                "Name what holds today, after reading whether it says the same.");
    }

    @Override
    public void check(CheckedText text, Notes notes) {
        Set<String> told = new HashSet<>();
        List<Clause> clauses = text.clauses();
        for (Superseded name : names(text)) {
            boolean since = name.from()
                    .filter(from -> !from.firstDay().isAfter(text.setting().today()))
                    .isPresent();
            if (since) {
                List<Clause> found = clauses.stream()
                        .filter(clause -> stands(name, clause.text()))
                        .toList();
                if (!found.isEmpty() && told.add(name.name())) {
                    notes.at(found.getFirst().id(), what(name) + times(found.size()));
                } else if (text.frontMatter().external().stream().anyMatch(line -> stands(name, line))) {
                    notes.ofAll("\"external\" names something past. " + what(name));
                }
            }
        }
    }

    /// The usual names, each replaced by the organisation's line of the same name, longest first.
    private List<Superseded> names(CheckedText text) {
        Map<String, Superseded> names = new LinkedHashMap<>();
        usual.forEach(name -> names.put(name.name(), name));
        text.setting()
                .organisation()
                .ifPresent(organisation ->
                        organisation.rules().checks().superseded().forEach(name -> names.put(name.name(), name)));
        List<Superseded> sorted = new ArrayList<>(names.values());
        sorted.sort(Comparator.comparingInt((Superseded name) -> name.name().length())
                .reversed());
        return sorted;
    }

    private static boolean stands(Superseded name, String words) {
        return forms(name)
                .filter(words::contains)
                .flatMap(form -> Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(form) + "(?![\\p{L}\\p{N}])")
                        .matcher(words)
                        .results()
                        .map(found -> words.substring(found.end(), Math.min(found.end() + 10, words.length()))))
                .anyMatch(behind -> !PLACE.matcher(behind).find() && !saysSo(name, words));
    }

    private static Stream<String> forms(Superseded name) {
        return Stream.concat(Stream.of(name.name()), name.also().stream());
    }

    private static boolean saysSo(Superseded name, String words) {
        return Sentences.of(words)
                .anyMatch(sentence -> forms(name).anyMatch(sentence::contains)
                        && (PAST.matcher(sentence).find()
                                || name.by().filter(by -> names(sentence, by)).isPresent()));
    }

    private static boolean names(String sentence, String by) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(by) + "(?![\\p{L}\\p{N}])")
                .matcher(sentence)
                .find();
    }

    private static String what(Superseded name) {
        String since = name.from().map(Object::toString).orElse("");
        return switch (name.kind()) {
            case LAW -> "%s was replaced (%s)%s.".formatted(name.name(), since, by(" by ", name));
            case BODY -> "%s is no more (%s)%s.".formatted(name.name(), since, by("; its work passed to ", name));
            case PLATFORM ->
                name.by()
                        .map(by -> "%s became %s (%s).".formatted(name.name(), by, since))
                        .orElseGet(() -> "%s closed (%s).".formatted(name.name(), since));
        };
    }

    private static String by(String word, Superseded name) {
        return name.by().map(by -> word + by).orElse("");
    }

    private static String times(int clauses) {
        return clauses == 1 ? "" : " It stands in %d places.".formatted(clauses);
    }
}
