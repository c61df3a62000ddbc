package org.policybook.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policybook.document.BadInput;
import org.policybook.library.Library;
import org.policybook.library.SearchClauses;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `search`: clauses, best first.
@Command(name = "search", description = "Find clauses, best first.")
final class SearchCommand extends ReadingCommand {
    @Parameters(
            paramLabel = "QUERY",
            description = "Words; \"in quotes\" they stand together; -word leaves out.",
            arity = "1..*")
    private List<String> words = new ArrayList<>();

    @Option(names = "--org", paramLabel = "ORG", description = "Only this organisation; may be repeated.")
    private List<String> organisations = new ArrayList<>();

    @Option(names = "--as-of", paramLabel = "DATE", description = "What was in force on this day.")
    private @Nullable String asOf;

    @Option(names = "--limit", paramLabel = "N", description = "How many clauses to show (default ${DEFAULT-VALUE}).")
    private int limit = 10;

    SearchCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        String query = String.join(" ", words);
        if (query.isBlank()) {
            throw new BadInput("Say what to look for: policybook search \"photographs of patients\".");
        }
        if (limit < 1) {
            throw new BadInput("--limit needs a number from 1, not %d.".formatted(limit));
        }
        LocalDate on = asOf == null ? today() : day("--as-of", asOf);
        DamageReport damage = new DamageReport(terminal());
        try (Library library = open()) {
            SearchClauses.Answer answer = new SearchClauses(library)
                    .search(
                            new SearchClauses.Question(query, organisations(organisations, library), on, limit),
                            today(),
                            this::note,
                            damage);
            if (json()) {
                print(document(query, answer));
            } else {
                new HitPrinter(this::say, terminal().interactive()).print(answer);
            }
            return damage.code();
        }
    }

    private static ObjectNode document(String query, SearchClauses.Answer answer) {
        ObjectNode document = Json.object();
        document.put("query", query);
        document.put("total", answer.total());
        ArrayNode hits = document.putArray("hits");
        for (SearchClauses.Found found : answer.found()) {
            ObjectNode hit = hits.addObject();
            hit.put("policy", found.policy().toString());
            hit.put("version", found.version().text());
            hit.put("title", found.title());
            hit.put("organisation", found.organisation());
            hit.put("clause", found.clause().value());
            hit.put("heading", String.join(" › ", found.headings()));
            hit.put("text", found.text());
            hit.put("status", found.status().toString());
            hit.put("score", found.score());
            ArrayNode marks = hit.putArray("marks");
            found.marks()
                    .forEach(
                            mark -> marks.addObject().put("start", mark.start()).put("end", mark.end()));
        }
        return document;
    }
}
