package org.policybook.library;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policybook.document.BadInput;
import org.policybook.document.Clause;
import org.policybook.document.Section;

/// Finds the sentences that ask something of a role: they name it, or stand in a section or behind a lead-in
/// that does, and bind by a word such as `must` or `should`, their own or the lead-in's, or as an item under the
/// role's own heading.
final class RoleSentences {
    private static final String MUST_WORDS =
            "must|mustn't|shall|will|has to|have to|is to|are to|required to|responsible for|never|may not|cannot|do not|not allowed to|prohibited";
    private static final String SHOULD_WORDS = "should|shouldn't|ought to|expected to|encouraged to|recommended";
    private static final Pattern MUST = words(MUST_WORDS);
    private static final Pattern SHOULD = words(SHOULD_WORDS);
    private static final Pattern BINDING = words(MUST_WORDS + "|" + SHOULD_WORDS);
    private static final Pattern BY = Pattern.compile("\\bby (?:(?:the|a|an|your|their|its|each|every) )?$");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?;])(?<!\\b(?:e\\.g|i\\.e|etc|no)\\.)\\s+");

    private final Pattern role;

    /// @throws BadInput when no role is named
    RoleSentences(String role) {
        String name = role.strip().toLowerCase(Locale.ROOT);
        if (name.codePoints().noneMatch(Character::isLetter)) {
            throw new BadInput("Name a role, such as \"line manager\".");
        }
        String single = name.endsWith("s") && !name.endsWith("ss") ? name.substring(0, name.length() - 1) : name;
        String stem = single.endsWith("ie") ? single.substring(0, single.length() - 2) + "y" : single;
        String several = stem.endsWith("y") ? "|" + quoted(stem.substring(0, stem.length() - 1)) + "ies['’]?" : "";
        this.role = words("(?:%s(?:s|'s|’s|s'|s’)?%s)".formatted(quoted(stem), several));
    }

    private static String quoted(String name) {
        return Pattern.quote(name).replaceAll("\\s+", "\\\\E\\\\s+\\\\Q");
    }

    private static Pattern words(String either) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}-])(?:" + either + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// Whether a clause may ask something of any role.
    static boolean mayAsk(Clause clause, Optional<String> leadIn) {
        return clause.kind() == Clause.Kind.ITEM
                || BINDING.matcher(clause.text()).find()
                || leadIn.filter(words -> BINDING.matcher(words).find()).isPresent();
    }

    /// In reading order, each with how far it binds, and whether it binds the role itself.
    Map<String, TellDuties.Binding> in(Clause clause, Optional<String> leadIn) {
        boolean meant = leadIn.filter(this::isNamed).isPresent()
                || clause.within().stream().map(Section::title).anyMatch(this::isNamed);
        Map<String, TellDuties.Binding> found = new LinkedHashMap<>();
        if (!meant && !isNamed(clause.text())) {
            return found;
        }
        for (String sentence : SENTENCE_END.split(clause.text().replace('\t', ' '), -1)) {
            Optional<TellDuties.Force> force = force(sentence)
                    .or(() -> leadIn.flatMap(RoleSentences::force))
                    .or(() -> ofItsOwnSection(clause));
            if (force.isPresent() && (meant || isNamed(sentence)) && !sentence.isBlank()) {
                found.putIfAbsent(sentence.strip(), new TellDuties.Binding(force.get(), meant || isItsOwn(sentence)));
            }
        }
        return found;
    }

    /// Under a heading that names the role, an item of a list says what to do without saying that one must.
    private Optional<TellDuties.Force> ofItsOwnSection(Clause clause) {
        boolean own = clause.kind() == Clause.Kind.ITEM
                && !clause.within().isEmpty()
                && isNamed(clause.within().getLast().title());
        return own ? Optional.of(TellDuties.Force.MUST) : Optional.empty();
    }

    /// Whether the role does it: it stands before the binding word, or is the one by whom it is done. In
    /// `Staff must report it to their line manager` it only hears of it.
    private boolean isItsOwn(String sentence) {
        Matcher binding = BINDING.matcher(sentence);
        int at = binding.find() ? binding.start() : sentence.length();
        Matcher named = role.matcher(sentence);
        while (named.find()) {
            if (named.start() < at
                    || BY.matcher(sentence.substring(0, named.start())).find()) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamed(String text) {
        return role.matcher(text).find();
    }

    private static Optional<TellDuties.Force> force(String sentence) {
        if (MUST.matcher(sentence).find()) {
            return Optional.of(TellDuties.Force.MUST);
        }
        return SHOULD.matcher(sentence).find() ? Optional.of(TellDuties.Force.SHOULD) : Optional.empty();
    }
}
