package org.policybook.library;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policybook.document.BadInput;
import org.policybook.document.Clause;
import org.policybook.document.Section;

/// Finds the sentences that ask something of a role: they name it, or stand in a section or behind a lead-in
/// that does, and bind by a word such as `must` or `should`, their own or the lead-in's, or as an item under the
/// role's own heading.
final class RoleSentences {
    private static final Pattern MUST = words(
            "must|mustn't|shall|will|has to|have to|is to|are to|required to|responsible for|never|may not|cannot|do not|not allowed to|prohibited");
    private static final Pattern SHOULD = words("should|shouldn't|ought to|expected to|encouraged to|recommended");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?;])(?<!\\b(?:e\\.g|i\\.e|etc|no)\\.)\\s+");

    private final Pattern role;

    /// @throws BadInput when no role is named
    RoleSentences(String role) {
        String name = role.strip().toLowerCase(Locale.ROOT);
        if (name.codePoints().noneMatch(Character::isLetter)) {
            throw new BadInput("Name a role, such as \"line manager\".");
        }
        String single = name.endsWith("s") && !name.endsWith("ss") ? name.substring(0, name.length() - 1) : name;
        this.role = words(Pattern.quote(single).replace(" ", "\\E\\s+\\Q") + "(?:s|'s|’s|s'|s’)?");
    }

    private static Pattern words(String either) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}-])(?:" + either + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// In reading order, each with how far it binds.
    Map<String, TellDuties.Force> in(Clause clause, Optional<String> leadIn) {
        boolean meant = leadIn.filter(this::isNamed).isPresent()
                || clause.within().stream().map(Section::title).anyMatch(this::isNamed);
        Map<String, TellDuties.Force> found = new LinkedHashMap<>();
        for (String sentence : SENTENCE_END.split(clause.text().replace('\t', ' '), -1)) {
            Optional<TellDuties.Force> force = force(sentence)
                    .or(() -> leadIn.flatMap(RoleSentences::force))
                    .or(() -> ofItsOwnSection(clause));
            if (force.isPresent() && (meant || isNamed(sentence)) && !sentence.isBlank()) {
                found.putIfAbsent(sentence.strip(), force.get());
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
