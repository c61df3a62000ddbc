package org.policybook.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policybook.document.BadInput;
import org.policybook.document.Clause;
import org.policybook.document.VersionNumber;

/// A version typed into the text, as on a cover or a page's foot, that is not the one the policy has.
final class VersionDiffers implements Rule {
    private static final Pattern TYPED = Pattern.compile(
            "(?i)^(?:[^.]{0,60}\\b)?(?:version|issue)(?: no\\.?| number)?:? v?(?<number>\\d{1,2}(?:\\.\\d{1,2}){0,2})(?![\\d.]\\d)(?: .{0,40})?$");

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "version-differs",
                "Readers cannot tell whether they hold the version in force.",
                "Take the number out of the text: the control page shows the right one.");
    }

    @Override
    public void check(CheckedText text, Notes notes) {
        text.frontMatter()
                .version()
                .ifPresent(version -> text.clauses().stream()
                        .filter(clause -> clause.kind() == Clause.Kind.PARAGRAPH
                                && clause.text().length() <= 100)
                        .forEach(clause -> {
                            Matcher typed = TYPED.matcher(clause.text());
                            if (typed.matches()
                                    && number(typed.group("number"))
                                            .filter(found -> !found.samePlace(version))
                                            .isPresent()) {
                                notes.at(
                                        clause.id(),
                                        "The text says version %s, the control page %s."
                                                .formatted(typed.group("number"), version.text()));
                            }
                        }));
    }

    private static Optional<VersionNumber> number(String text) {
        try {
            return Optional.of(VersionNumber.of(text));
        } catch (BadInput notAVersion) {
            return Optional.empty();
        }
    }
}
