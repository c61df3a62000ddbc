package org.policybook.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policybook.document.BadInput;
import org.policybook.library.CountSearches;
import org.policybook.library.Found;
import org.policybook.library.Library;
import org.policybook.library.SavedSearches;
import org.policybook.library.SearchClauses;
import org.policybook.library.SearchQuestion;
import org.policybook.library.SearchSideBySide;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `search`: clauses, best first.
@Command(name = "search", description = "Find clauses, best first.")
final class SearchCommand extends ReadingCommand {
    @Parameters(
            paramLabel = "QUERY",
            description =
                    "Words; \"in quotes\" they stand together; -word leaves out; org:ID; title:word for words of the title.",
            arity = "1..*")
    private List<String> words = new ArrayList<>();

    @Mixin
    private SearchOptions options;

    @Option(names = "--limit", paramLabel = "N", description = "How many clauses to show (default ${DEFAULT-VALUE}).")
    private int limit = 10;

    @Option(names = "--facets", description = "Count what was found by organisation, type, topic and so on.")
    private boolean facets;

    @Option(
            names = "--suggest",
            description = "Suggest words and titles for what is typed so far, and search for nothing.")
    private boolean suggest;

    @Option(
            names = "--side-by-side",
            description = "The best clauses of each organisation, one organisation after the other.")
    private boolean sideBySide;

    @Option(
            names = "--save",
            paramLabel = "NAME",
            description = "Keep this search; \"policybook saved\" tells what is new.")
    private @Nullable String save;

    SearchCommand(Desk desk) {
        super(desk);
        options = new SearchOptions();
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
        DamageReport damage = new DamageReport(terminal());
        try (Library library = open();
                MeantSearch meant = MeantSearch.of(options.meaning, library, this::note)) {
            SearchClauses search = meant.of(new SearchClauses(library, this::note, damage));
            SearchQuestion question = question(query, library);
            if (suggest) {
                suggestions(query, search.suggest(question));
            } else if (sideBySide) {
                new SideBySidePrinter(this, json())
                        .print(query, new SearchSideBySide(library, search).search(question, today()));
            } else {
                SearchClauses.Answer answer = search.search(question, today());
                answer(query, answer);
                new CountSearches(library).searched(query, answer, today());
                keep(library, search, question);
            }
            return damage.code();
        }
    }

    private void keep(Library library, SearchClauses search, SearchQuestion question) {
        if (save != null) {
            new SavedSearches(library, search).save(save, question, today());
            note("Kept as \"%s\". \"policybook saved %s\" tells what is new.".formatted(save, save));
        }
    }

    private SearchQuestion question(String query, Library library) {
        return new SearchQuestion(
                query,
                organisations(options.organisations, library),
                options.narrowing(),
                options.day(today()),
                options.reader(),
                limit,
                facets || json());
    }

    private void answer(String query, SearchClauses.Answer answer) {
        if (json()) {
            print(document(query, answer));
            return;
        }
        answer.corrected()
                .ifPresent(corrected ->
                        note("No clause has \"%s\"; this is what has \"%s\".".formatted(query, corrected)));
        new HitPrinter(this::say, terminal().interactive()).print(answer);
        if (facets) {
            new FacetPrinter(this::say).print(answer.counts());
        }
    }

    private static ObjectNode document(String query, SearchClauses.Answer answer) {
        ObjectNode document = Json.object();
        document.put("query", query);
        Json.put(document, "corrected", answer.corrected());
        document.put("total", answer.total());
        ArrayNode hits = document.putArray("hits");
        for (Found found : answer.found()) {
            FoundJson.put(found, hits.addObject());
        }
        FoundJson.counts(answer.counts(), document);
        return document;
    }

    private void suggestions(String query, SearchClauses.Suggestions suggestions) {
        if (json()) {
            ObjectNode document = Json.object();
            document.put("query", query);
            Json.put(document, "corrected", suggestions.corrected());
            ArrayNode completed = document.putArray("completed");
            suggestions.completed().forEach(completed::add);
            ArrayNode titles = document.putArray("titles");
            suggestions
                    .titles()
                    .forEach((address, title) ->
                            titles.addObject().put("address", address).put("title", title));
            print(document);
            return;
        }
        suggestions.corrected().ifPresent(corrected -> say("Did you mean: " + corrected));
        suggestions.completed().forEach(this::say);
        suggestions.titles().forEach((address, title) -> say("%s (%s)".formatted(title, address)));
    }
}
