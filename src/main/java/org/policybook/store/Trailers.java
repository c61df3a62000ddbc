package org.policybook.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jgit.revwalk.FooterLine;
import org.eclipse.jgit.revwalk.RevCommit;

/// Facts at the end of a commit's message, one a line: `Version: 2.2`.
final class Trailers {
    private static final int SUBJECT = 72;

    private Trailers() {}

    /// A message whose first line is a subject of at most 72 characters; what does not fit there goes
    /// into the body, so that nothing is lost.
    static String format(String message, Map<String, String> facts) {
        String text = message.strip().replace("\r", "");
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        StringBuilder whole = new StringBuilder();
        if (first.length() <= SUBJECT) {
            whole.append(text);
        } else {
            int space = first.lastIndexOf(' ', SUBJECT - 1);
            whole.append(first, 0, space > 0 ? space : SUBJECT - 1)
                    .append("…\n\n")
                    .append(text);
        }
        whole.append("\n\n");
        facts.forEach((name, value) ->
                whole.append(name).append(": ").append(oneLine(value)).append('\n'));
        return whole.toString();
    }

    private static String oneLine(String value) {
        return value.replace('\n', ' ').strip();
    }

    static Map<String, String> parse(RevCommit commit) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (FooterLine line : commit.getFooterLines()) {
            facts.put(line.getKey(), line.getValue());
        }
        return facts;
    }
}
