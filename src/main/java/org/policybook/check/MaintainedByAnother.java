package org.policybook.check;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policybook.governance.Organisation;

/// A text that says another organisation issues or maintains it, mostly left over from the text it was made from.
final class MaintainedByAnother implements Rule {
    private static final String KEPT = "(?:issued|maintained|owned|published|managed|controlled)";
    private static final String NAME = "\\p{Lu}[\\p{L}’'&-]*"
            + "(?: (?:\\p{Lu}[\\p{L}’'&-]*|\\(\\p{Lu}+\\)|(?:of|for|and|the|teaching|&)(?= \\p{Lu}|\\s\\p{Ll}+ \\p{Lu}))){0,9}";
    private static final Pattern SAYS = Pattern.compile(
            "(?i:\\b(?:this|the) (?:document|policy|procedure|guideline|guidance|text))\\b(?: \\p{Ll}+){0,3}? (?:is|are|was) (?:\\p{Ll}+ and )?"
                    + KEPT + "(?: and " + KEPT + ")? by (?:the )?(?<keeper>" + NAME
                    + ")(?:,? on behalf of (?:the )?(?<owner>" + NAME + "))?");
    private static final Pattern BODY = Pattern.compile(
            ".*\\b(?:Service|Trust|Authority|Council|Agency|Partnership|University|Commission|Association|Health Board)(?: \\(\\p{Lu}+\\))?");

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "maintained-by-another",
                "Readers cannot tell whom to ask for a change, and the sentence may be left over from another text.",
                "Name the post or committee here that keeps this text, or say with whom it is shared.");
    }

    @Override
    public void check(CheckedText text, Notes notes) {
        for (Sentence sentence : text.sentences()) {
            Matcher says = SAYS.matcher(sentence.text());
            if (says.find()) {
                String keeper = says.group("keeper");
                Optional<String> owner = Optional.ofNullable(says.group("owner"));
                if (isAnothers(keeper, owner, text.setting().organisation())) {
                    notes.at(
                            sentence.clause().id(),
                            "By these words %s keeps the text%s."
                                    .formatted(
                                            keeper,
                                            owner.map(of -> " for " + of).orElse("")));
                }
            }
        }
    }

    /// Without knowing whose text it is, only a body that acts for another one tells.
    private static boolean isAnothers(String keeper, Optional<String> owner, Optional<Organisation> organisation) {
        boolean own = organisation
                .filter(known ->
                        Stream.concat(Stream.of(keeper), owner.stream()).anyMatch(name -> isOf(known, name)))
                .isPresent();
        return !own && BODY.matcher(owner.orElse(keeper)).matches() && (owner.isPresent() || organisation.isPresent());
    }

    private static boolean isOf(Organisation organisation, String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return Stream.of(organisation.name(), organisation.shortName())
                .map(own -> own.toLowerCase(Locale.ROOT))
                .anyMatch(own -> !own.isBlank() && (own.contains(plain) || plain.contains(own)));
    }
}
