package org.policybook.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.revwalk.FooterLine;
import org.policybook.document.PolicySlug;
import org.policybook.governance.GovernanceEvent;

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

    /// What the messages of a publication's commit and tag state, to be changed at will.
    static Map<String, String> facts(PolicySlug policy, GovernanceEvent.Published event) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Policy", policy.value());
        facts.put("Version", event.version().text());
        facts.put("Approved-By", oneLine(event.approval().by()));
        facts.put("Approved-On", event.approval().on().toString());
        facts.put("Effective-From", event.effectiveFrom().toString());
        event.reviewDue().ifPresent(due -> facts.put("Review-Due", due.toString()));
        facts.put("Draft-Revision", event.draft().hex());
        facts.put("Text-SHA256", event.text().hex());
        facts.put("Approved-SHA256", event.approved().hex());
        event.judgement()
                .ifPresent(judgement ->
                        facts.put("Content-SHA256", judgement.content().hex()));
        return facts;
    }

    static Map<String, String> parse(List<FooterLine> lines) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (FooterLine line : lines) {
            facts.put(line.getKey(), line.getValue());
        }
        return facts;
    }
}
