package org.policybook.web.author;

import java.util.Map;
import java.util.regex.Pattern;
import org.policybook.web.ForPages;

/// What the library says when something cannot be done, without the sentences that name commands to type or files to
/// edit: the page itself has the links and buttons for them.
final class PlainRefusal {
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+(?=[A-Z\"])");
    private static final Pattern COMMAND =
            Pattern.compile("policybook |(?:^|\\s)--?[a-z]|@draft:|policy\\.md|eia\\.yaml\\.|checklist\\.yaml\\.");

    /// Words about the files of a draft, as its pages say them.
    private static final Map<Pattern, String> FORMS = Map.of(
            Pattern.compile("front matter"), "list of facts about the document",
            Pattern.compile(", (?:eia|checklist)\\.yaml(?=\\.)"), "",
            Pattern.compile(" \\((?:actions|part-two\\.[a-z-]+) in eia\\.yaml\\)"), "",
            Pattern.compile(
                            ", then date the declaration in eia\\.yaml anew; or name the clauses that matter under \"covers\""),
                    ", then give the assessment its new date",
            Pattern.compile("Write \"declared: \\{by: POST, on: DATE}\" in eia\\.yaml\\."),
                    "Say who signs it, and when.");

    private PlainRefusal() {}

    static String of(String message) {
        String words = orNothing(message);
        return words.isEmpty() ? "This cannot be done as the draft stands." : words;
    }

    /// Empty when nothing is left.
    static String orNothing(String message) {
        return Missing.of(message.strip()).map(Missing::words).orElseGet(() -> withoutCommands(message));
    }

    private static String withoutCommands(String message) {
        String plain = message.strip();
        for (Map.Entry<Pattern, String> form : FORMS.entrySet()) {
            plain = form.getKey().matcher(plain).replaceAll(form.getValue());
        }
        StringBuilder words = new StringBuilder();
        for (String sentence : SENTENCE.split(plain, -1)) {
            if (!COMMAND.matcher(sentence).find()) {
                words.append(words.isEmpty() ? "" : " ").append(sentence);
            }
        }
        return ForPages.daysInWords(words.toString());
    }
}
