package org.policybook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.policybook.diff.KeyChange;
import org.policybook.document.BadInput;
import org.policybook.document.Section;
import org.policybook.library.FindConflicts;
import org.policybook.library.Library;
import org.policybook.library.SearchClauses;
import org.policybook.library.SearchQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `conflicts`: the same duty with another number or another time limit.
@Command(
        name = "conflicts",
        description = "Find clauses on a topic that hold people to the same, but to another number or time limit.")
final class ConflictsCommand extends ReadingCommand {
    @Parameters(paramLabel = "TOPIC", description = "Words, as for search.", arity = "1..*")
    private List<String> words = new ArrayList<>();

    @Mixin
    private SearchOptions options;

    ConflictsCommand(Desk desk) {
        super(desk);
        options = new SearchOptions();
    }

    @Override
    public Integer call() {
        String topic = String.join(" ", words);
        if (topic.isBlank()) {
            throw new BadInput("Name a topic: policybook conflicts \"appeal against a warning\".");
        }
        DamageReport damage = new DamageReport(terminal());
        try (Library library = open()) {
            SearchQuestion question = new SearchQuestion(
                    topic,
                    organisations(options.organisations, library),
                    options.narrowing(),
                    options.day(today()),
                    options.reader(),
                    1,
                    false);
            List<FindConflicts.Conflict> conflicts =
                    new FindConflicts(library, new SearchClauses(library, this::note, damage)).on(question, today());
            if (json()) {
                print(document(topic, conflicts));
            } else {
                tell(conflicts);
            }
            return damage.code();
        }
    }

    private void tell(List<FindConflicts.Conflict> conflicts) {
        if (conflicts.isEmpty()) {
            say("No two policies differ in a number or time limit on this.");
        }
        for (FindConflicts.Conflict conflict : conflicts) {
            say("! %s"
                    .formatted(
                            conflict.kinds().stream().map(KeyChange.Kind::label).collect(Collectors.joining(", "))));
            side("  A  ", conflict.one());
            side("  B  ", conflict.other());
            say("");
        }
    }

    private void side(String label, FindConflicts.Side side) {
        say("%s%s › %s"
                .formatted(
                        label,
                        side.title(),
                        side.clause().within().stream().map(Section::title).collect(Collectors.joining(" › "))));
        Wrapped.lines(side.clause().text().replace('\t', ' '), "     ", "     ").forEach(this::say);
        say("     " + side.address());
    }

    private static ObjectNode document(String topic, List<FindConflicts.Conflict> conflicts) {
        ObjectNode document = Json.object();
        document.put("topic", topic);
        ArrayNode all = document.putArray("conflicts");
        for (FindConflicts.Conflict conflict : conflicts) {
            ObjectNode node = all.addObject();
            ArrayNode kinds = node.putArray("kinds");
            conflict.kinds().forEach(kind -> kinds.add(kind.label()));
            node.put("likeness", DuplicatesCommand.rounded(conflict.likeness()));
            side(conflict.one(), node.putObject("one"));
            side(conflict.other(), node.putObject("other"));
        }
        return document;
    }

    private static void side(FindConflicts.Side side, ObjectNode node) {
        node.put("address", side.address());
        node.put("title", side.title());
        node.put("text", side.clause().text());
    }
}
