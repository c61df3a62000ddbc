package org.policybook.library;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policybook.document.Clause;
import org.policybook.document.Clauses;
import org.policybook.document.Policy;

/// Clauses by the section that they stand in, for readers who never see the ids in a text.
public record NamedClauses(Policy policy) {
    private static final Pattern ID = Pattern.compile("(?<![\\p{L}\\p{N}])#([\\p{L}\\p{N}-]+)");

    /// `#report-back: a time limit changed` as `“Reporting back”: a time limit changed`. A clause that the text does
    /// not have any more is just a clause.
    public String in(String message) {
        return ID.matcher(message).replaceAll(found -> Matcher.quoteReplacement(name(found)));
    }

    private String name(MatchResult found) {
        return Clauses.of(policy).stream()
                .filter(clause -> clause.id().value().equals(found.group(1)))
                .filter(clause -> !clause.within().isEmpty())
                .findFirst()
                .map(NamedClauses::section)
                .orElse(found.start() == 0 ? "A clause" : "a clause");
    }

    private static String section(Clause clause) {
        return "“" + clause.within().getLast().title() + "”";
    }
}
