package org.policybook.cli;

import java.util.function.Consumer;
import org.policybook.library.SearchClauses;

/// Prints found clauses: where each stands, its words, and how to open it.
///
/// @param bold whether the terminal can show matches in bold; otherwise they stand between «»
record HitPrinter(Consumer<String> out, boolean bold) {
    void print(SearchClauses.Answer answer) {
        if (answer.found().isEmpty()) {
            out.accept("No clause in force has these words. Try fewer or other words.");
            return;
        }
        int number = 0;
        for (SearchClauses.Found found : answer.found()) {
            out.accept("%d. %s — %s".formatted(++number, found.title(), found.organisation()));
            out.accept("   %s".formatted(String.join(" › ", found.headings())));
            Wrapped.lines(marked(found), "   ", "   ").forEach(out);
            out.accept("   %s@%s#%s · %s".formatted(found.policy(), found.version(), found.clause(), found.status()));
            out.accept("");
        }
        out.accept("%d of %d clauses. Open one with \"policybook show ADDRESS\"."
                .formatted(answer.found().size(), answer.total()));
    }

    String marked(SearchClauses.Found found) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (SearchClauses.Mark mark : found.marks()) {
            text.append(found.text(), from, mark.start())
                    .append(bold ? "\u001b[1m" : "«")
                    .append(found.text(), mark.start(), mark.end())
                    .append(bold ? "\u001b[0m" : "»");
            from = mark.end();
        }
        return text.append(found.text(), from, found.text().length()).toString().replace('\t', ' ');
    }
}
