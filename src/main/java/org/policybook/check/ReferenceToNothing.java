package org.policybook.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// `see section 4.2`, `Appendix 3`, `within 1.4 Scope`: typed references to a part that is not there. A part
/// of another document, named in the same sentence, is left alone.
final class ReferenceToNothing implements Rule {
    private static final Pattern SECTION = Pattern.compile(
            "\\b(?:[Ss]ections?|[Pp]aragraphs?|[Cc]lauses?|[Pp]art) (?<number>\\d{1,2}(?:\\.\\d{1,2}){0,3})(?![\\d(])"
                    + "|\\b(?:within|in|see|under|at|per|to) (?<bare>\\d{1,2}\\.\\d{1,2}(?:\\.\\d{1,2})?) (?<title>\\p{Lu}\\p{L}+)");
    private static final Pattern APPENDIX = Pattern.compile(
            "\\b[Aa]ppendi(?:x|ces) (?<labels>(?:\\d{1,2}|[A-Z])\\b(?:(?:,| and| or|, and| &) (?:\\d{1,2}|[A-Z])\\b){0,9})");
    private static final Pattern LABEL = Pattern.compile("\\d{1,2}|\\b[A-Z]\\b");
    private static final Pattern OTHER_DOCUMENT = Pattern.compile(
            "\\b(?:Act|Acts|Regulations?|Order|Directive|Schedule|Convention|Constitution|Code|Guidance|Standards?|Bill|GDPR)\\b"
                    + "|\\b(?:Policy|Procedure|Protocol|policy|procedure|handbook|manual|contract|agreement|guidance)\\b['’\"]?,? ");
    private static final Pattern OF_OTHER = Pattern.compile("^[^.;]{0,40}?\\bof (?:the|its|their|that|your|our) ");
    private static final Pattern OWN =
            Pattern.compile("(?i)\\b(?:of )?(?:this|the present) (?:policy|document|procedure|guideline|protocol)\\b");

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "reference-to-nothing",
                "A reader who follows the reference finds nothing, and cannot tell what is required.",
                "Link to the section instead of typing its number, as in [Scope](#scope): the number then follows it.");
    }

    @Override
    public void check(CheckedText text, Notes notes) {
        Parts parts = Parts.of(text.policy());
        for (Sentence sentence : text.sentences()) {
            sections(sentence, parts, notes);
            appendices(sentence, parts, notes);
        }
    }

    private static void sections(Sentence sentence, Parts parts, Notes notes) {
        Matcher reference = SECTION.matcher(sentence.text());
        while (reference.find()) {
            String number =
                    Optional.ofNullable(reference.group("number")).orElseGet(() -> "" + reference.group("bare"));
            if (!parts.hasSection(number) && parts.isNumbered() && !isElsewhere(sentence.text(), reference)) {
                notes.at(
                        sentence.clause().id(),
                        "\"%s\" leads nowhere: there is no section %s.%s"
                                .formatted(reference.group(), number, meant(reference.group("title"), parts)));
            }
        }
    }

    private static String meant(@Nullable String title, Parts parts) {
        return Optional.ofNullable(title)
                .flatMap(parts::titled)
                .map(number -> " \"%s\" is section %s.".formatted(title, number))
                .orElse("");
    }

    private static void appendices(Sentence sentence, Parts parts, Notes notes) {
        Matcher reference = APPENDIX.matcher(sentence.text());
        while (reference.find()) {
            List<String> missing = LABEL.matcher(reference.group("labels"))
                    .results()
                    .map(label -> label.group())
                    .filter(label -> !parts.hasAppendix(label))
                    .toList();
            if (!missing.isEmpty() && !isElsewhere(sentence.text(), reference)) {
                notes.at(
                        sentence.clause().id(),
                        "\"%s\" leads nowhere: there is no appendix %s; the text has %s."
                                .formatted(reference.group(), String.join(", ", missing), count(parts.appendices())));
            }
        }
    }

    private static String count(int appendices) {
        return appendices == 1 ? "one appendix" : appendices == 0 ? "no appendices" : appendices + " appendices";
    }

    /// Whether the words around a reference name another document.
    private static boolean isElsewhere(String sentence, Matcher reference) {
        String before = OWN.matcher(sentence.substring(0, reference.start())).replaceAll("");
        String behind = OWN.matcher(sentence.substring(reference.end())).replaceAll("");
        return OTHER_DOCUMENT.matcher(before).find()
                || OTHER_DOCUMENT.matcher(behind).find()
                || OF_OTHER.matcher(behind).find();
    }
}
