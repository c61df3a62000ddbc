package org.policybook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policybook.diff.KeyChange;
import org.policybook.document.Address;
import org.policybook.document.BadInput;
import org.policybook.document.Section;
import org.policybook.library.FindConflicts;
import org.policybook.library.Library;
import org.policybook.library.ReadPolicy;
import org.policybook.library.Reading;
import org.policybook.library.SearchClauses;
import org.policybook.library.SearchQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `conflicts`: the same duty with another number or another time limit.
@Command(
        name = "conflicts",
        description =
                "Find clauses that hold people to the same, but to another number or time limit: on a topic, or between one text and all others.")
final class ConflictsCommand extends ReadingCommand {
    @Parameters(paramLabel = "TOPIC", description = "Words, as for search.", arity = "0..*")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--of",
            paramLabel = "ADDRESS",
            description = "In place of a topic: a draft or a version, which is the one side of each conflict.")
    private @Nullable String text;

    @Mixin
    private SearchOptions options;

    ConflictsCommand(Desk desk) {
        super(desk);
        options = new SearchOptions();
    }

    @Override
    public Integer call() {
        String topic = String.join(" ", words);
        if (topic.isBlank() == (text == null)) {
            throw new BadInput(
                    "Name a topic, as in policybook conflicts \"appeal against a warning\", or one text, as in policybook conflicts --of ORG/POLICY; not both.");
        }
        DamageReport damage = new DamageReport(terminal());
        try (Library library = open()) {
            FindConflicts conflicts = new FindConflicts(library, new SearchClauses(library, this::note, damage));
            if (text == null) {
                answer("topic", topic, conflicts.on(question(topic, library), today()));
            } else {
                Reading reading = new ReadPolicy(library).read(Address.parse(text), today());
                answer("address", reading.address(), conflicts.of(reading, question("", library), today()));
            }
            return damage.code();
        }
    }

    private SearchQuestion question(String topic, Library library) {
        return new SearchQuestion(
                topic,
                organisations(options.organisations, library),
                options.narrowing(),
                options.day(today()),
                options.reader(),
                1,
                false);
    }

    /// @param name of what was asked about, in JSON
    private void answer(String name, String asked, List<FindConflicts.Conflict> conflicts) {
        if (json()) {
            print(document(name, asked, conflicts));
        } else {
            tell(conflicts);
        }
    }

    private void tell(List<FindConflicts.Conflict> conflicts) {
        if (conflicts.isEmpty()) {
            say(
                    text == null
                            ? "No two policies differ in a number or time limit on this."
                            : "No other policy in force sets another number or time limit for what this text asks.");
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
        Wrapped.lines(side.clause().text().replace("\t", " | "), "     ", "     ")
                .forEach(this::say);
        say("     " + side.address());
    }

    private static ObjectNode document(String name, String asked, List<FindConflicts.Conflict> conflicts) {
        ObjectNode document = Json.object();
        document.put(name, asked);
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
