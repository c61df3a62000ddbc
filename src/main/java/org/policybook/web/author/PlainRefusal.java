package org.policybook.web.author;

import java.util.regex.Pattern;

/// What the library says when something cannot be done, without the sentences that name commands to type or files to
/// edit: the page itself has the links and buttons for them.
final class PlainRefusal {
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+(?=[A-Z\"])");
    private static final Pattern COMMAND =
            Pattern.compile("policybook |(?:^|\\s)--?[a-z]|@draft:|policy\\.md|eia\\.yaml\\.|checklist\\.yaml\\.");

    private PlainRefusal() {}

    static String of(String message) {
        String words = orNothing(message);
        return words.isEmpty() ? "This cannot be done as the draft stands." : words;
    }

    /// Empty when nothing is left.
    static String orNothing(String message) {
        StringBuilder words = new StringBuilder();
        for (String sentence : SENTENCE.split(message.strip(), -1)) {
            if (!COMMAND.matcher(sentence).find()) {
                words.append(words.isEmpty() ? "" : " ").append(sentence);
            }
        }
        return words.toString().replace("front matter", "list of facts about the document");
    }
}
