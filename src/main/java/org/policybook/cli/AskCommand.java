package org.policybook.cli;

import java.util.ArrayList;
import java.util.List;
import org.policybook.document.BadInput;
import org.policybook.library.AnswerQuestion;
import org.policybook.library.CountSearches;
import org.policybook.library.Found;
import org.policybook.library.Library;
import org.policybook.library.SearchClauses;
import org.policybook.library.SearchQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `ask`: up to three exact clauses, and no word of the program's own.
@Command(name = "ask", description = "Answer a question by quoting up to three clauses, or say that nothing fits.")
final class AskCommand extends ReadingCommand {
    @Parameters(paramLabel = "QUESTION", description = "In ordinary words.", arity = "1..*")
    private List<String> words = new ArrayList<>();

    @Mixin
    private SearchOptions options;

    AskCommand(Desk desk) {
        super(desk);
        options = new SearchOptions();
    }

    @Override
    public Integer call() {
        String question = String.join(" ", words);
        if (question.isBlank()) {
            throw new BadInput("Ask something: policybook ask \"May I post a photo of a patient?\".");
        }
        DamageReport damage = new DamageReport(terminal());
        try (Library library = open();
                MeantSearch meant = MeantSearch.of(options.meaning, library, this::note)) {
            SearchClauses search = meant.of(new SearchClauses(library, this::note, damage));
            List<Found> answer = new AnswerQuestion(search).answer(asked(question, library), today());
            if (answer.isEmpty()) {
                new CountSearches(library).searched(question, SearchClauses.Answer.NOTHING, today());
            }
            if (json()) {
                print(document(question, answer));
            } else {
                tell(answer);
            }
            return damage.code();
        }
    }

    private SearchQuestion asked(String question, Library library) {
        return new SearchQuestion(
                question,
                organisations(options.organisations, library),
                options.narrowing(),
                options.day(today()),
                options.reader(),
                1,
                false);
    }

    private static ObjectNode document(String question, List<Found> answer) {
        ObjectNode document = Json.object();
        document.put("question", question);
        ArrayNode clauses = document.putArray("clauses");
        answer.forEach(found -> FoundJson.put(found, clauses.addObject()));
        return document;
    }

    private void tell(List<Found> answer) {
        if (answer.isEmpty()) {
            say("No clause answers this. Try \"policybook search\" with the words that matter.");
        }
        for (Found found : answer) {
            found.leadIn().ifPresent(words -> Wrapped.lines(words, "", " ").forEach(this::say));
            Wrapped.lines("“" + found.text().replace('\t', ' ') + "”", "", " ").forEach(this::say);
            say("   %s, %s › %s".formatted(found.organisation(), found.title(), String.join(" › ", found.place())));
            say("   %s · %s".formatted(found.address(), HitPrinter.state(found)));
            say("");
        }
    }
}
