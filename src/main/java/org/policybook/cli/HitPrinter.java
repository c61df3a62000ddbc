package org.policybook.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.policybook.governance.PolicyStatus;
import org.policybook.library.Found;
import org.policybook.library.SearchClauses;

/// Prints found clauses by policy, the one with the best clause first: where each stands, its words, and how
/// to open it.
///
/// @param bold whether the terminal can show matches in bold; otherwise they stand between «»
record HitPrinter(Consumer<String> out, boolean bold) {
    void print(SearchClauses.Answer answer) {
        if (answer.found().isEmpty()) {
            out.accept("No clause in force has these words. Try fewer or other words.");
            return;
        }
        Map<String, List<Found>> policies = new LinkedHashMap<>();
        answer.found()
                .forEach(found -> policies.computeIfAbsent(
                                found.policy() + found.edition().toString(), any -> new ArrayList<>())
                        .add(found));
        int number = 0;
        for (List<Found> clauses : policies.values()) {
            Found first = clauses.getFirst();
            out.accept("%d. %s — %s".formatted(++number, first.title(), first.organisation()));
            out.accept("   %s".formatted(state(first)));
            for (Found found : clauses) {
                out.accept("");
                clause(found);
            }
            out.accept("");
        }
        out.accept("%d of %s%s. Open one with \"policybook show ADDRESS\"."
                .formatted(
                        answer.found().size(),
                        answer.exact() ? "" : "more than ",
                        Counted.of(answer.total(), "clauses")));
    }

    private void clause(Found found) {
        out.accept("   %s".formatted(String.join(" › ", found.place())));
        Wrapped.lines(marked(found), "   ", "   ").forEach(out);
        out.accept("   %s".formatted(found.address()));
    }

    /// How the text stood on the day asked about, and how it stands today where that is otherwise.
    static String state(Found found) {
        Found.State state = found.state();
        String then = state.status().toString();
        if (state.status() == PolicyStatus.DRAFT) {
            return "draft";
        }
        String version = "version %s · ".formatted(found.version().orElseThrow());
        String review = state.reviewDue()
                .map(due -> switch (state.review()) {
                    case OVERDUE -> " · review overdue since " + due;
                    case DUE -> " · review due by " + due;
                    case STARTING -> " · under review, due by " + due;
                    case EXTENDED -> " · review put off, due since " + due;
                    case IN_DATE, NONE -> "";
                })
                .orElse("");
        return version
                + (state.today() == state.status() ? then + review : then + " then, " + state.today() + " today");
    }

    /// The words of a clause with its matches marked, behind those that lead into its list.
    String marked(Found found) {
        StringBuilder text =
                new StringBuilder(found.leadIn().map(words -> words + " ").orElse(""));
        int from = 0;
        for (Found.Mark mark : found.marks()) {
            text.append(found.text(), from, mark.start())
                    .append(bold ? "\u001b[1m" : "«")
                    .append(found.text(), mark.start(), mark.end())
                    .append(bold ? "\u001b[0m" : "»");
            from = mark.end();
        }
        return text.append(found.text(), from, found.text().length()).toString().replace('\t', ' ');
    }
}
