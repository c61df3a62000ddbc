package org.policybook.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policybook.library.Found;
import org.policybook.library.Library;
import org.policybook.library.SavedSearches;
import org.policybook.library.SearchClauses;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `saved`: what is new in kept searches.
@Command(name = "saved", description = "Tell what kept searches find that they did not find before.")
final class SavedCommand extends ReadingCommand {
    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            description = "The search to look at, which then counts as seen; without it, how much is new in each.")
    private @Nullable String name;

    @Option(names = "--remove", description = "Do not keep this search any longer.")
    private boolean remove;

    SavedCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        DamageReport damage = new DamageReport(terminal());
        try (Library library = open()) {
            SavedSearches saved = new SavedSearches(library, new SearchClauses(library, this::note, damage));
            if (name == null) {
                all(saved);
            } else if (remove) {
                saved.remove(name);
            } else {
                one(saved.news(name, true, today()));
            }
            return damage.code();
        }
    }

    private void all(SavedSearches saved) {
        List<SavedSearches.News> news = saved.names().stream()
                .map(one -> saved.news(one, false, today()))
                .toList();
        if (json()) {
            ObjectNode document = Json.object();
            ArrayNode searches = document.putArray("saved");
            news.forEach(one -> searches.addObject()
                    .put("name", one.name())
                    .put("query", one.words())
                    .put("new", one.found().size()));
            print(document);
            return;
        }
        if (news.isEmpty()) {
            say("No search is kept. Keep one with \"policybook search WORDS --save NAME\".");
        }
        news.forEach(one -> say(
                "%s: %s new for %s".formatted(one.name(), Counted.of(one.found().size(), "clauses"), one.words())));
    }

    private void one(SavedSearches.News news) {
        if (json()) {
            ObjectNode document = Json.object();
            document.put("name", news.name());
            document.put("query", news.words());
            ArrayNode hits = document.putArray("hits");
            news.found().forEach(found -> FoundJson.put(found, hits.addObject()));
            print(document);
            return;
        }
        say("%s new for %s.".formatted(Counted.of(news.found().size(), "clauses"), news.words()));
        for (Found found : news.found()) {
            say("");
            say("%s — %s".formatted(found.title(), String.join(" › ", found.place())));
            Wrapped.lines(new HitPrinter(this::say, terminal().interactive()).marked(found), "   ", "   ")
                    .forEach(this::say);
            say("   %s · %s".formatted(found.address(), HitPrinter.state(found)));
        }
    }
}
