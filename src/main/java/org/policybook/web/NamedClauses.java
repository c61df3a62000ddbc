package org.policybook.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policybook.document.Clause;
import org.policybook.document.Clauses;
import org.policybook.document.Policy;

/// Clauses by their heading or first words, in place of the ids that only their text has: `#duties` becomes “Duties”.
public final class NamedClauses {
    private static final Pattern ID = Pattern.compile("(?<![\\p{L}\\p{N}])#([\\p{L}\\p{N}-]+)");
    private static final int LONG = 60;

    private final List<Clause> clauses;

    public NamedClauses(Policy policy) {
        this.clauses = Clauses.of(policy);
    }

    /// Ids that no clause has stay as they are.
    public String in(String words) {
        return ID.matcher(words).replaceAll(id -> Matcher.quoteReplacement(named(id.group(1), id.group())));
    }

    private String named(String id, String unknown) {
        return clauses.stream()
                .filter(clause -> clause.id().value().equals(id))
                .findFirst()
                .map(clause -> "“" + start(clause.text()) + "”")
                .orElse(unknown);
    }

    private static String start(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int end = line.length() <= LONG ? line.length() : line.lastIndexOf(' ', LONG);
        return end == line.length() ? line : line.substring(0, Math.max(end, 1)) + " …";
    }
}
