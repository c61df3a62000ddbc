package org.policybook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.policybook.document.Address;
import org.policybook.library.FindNearDuplicates;
import org.policybook.library.Library;
import org.policybook.library.ReadPolicy;
import org.policybook.library.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `duplicates`: what other policies say already.
@Command(name = "duplicates", description = "Find what other policies in force say already in nearly the same words.")
final class DuplicatesCommand extends ReadingCommand {
    @Parameters(paramLabel = "ADDRESS", description = "A draft or a version.")
    @SuppressWarnings("NullAway.Init")
    private String address;

    @Option(names = "--org", paramLabel = "ORG", description = "Only policies of this organisation; may be repeated.")
    private List<String> organisations = new ArrayList<>();

    DuplicatesCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        DamageReport damage = new DamageReport(terminal());
        try (Library library = open()) {
            Reading reading = new ReadPolicy(library).read(Address.parse(address), today());
            List<FindNearDuplicates.Duplicate> duplicates = new FindNearDuplicates(library, this::note, damage)
                    .of(reading, organisations(organisations, library), today());
            if (json()) {
                print(document(reading, duplicates));
            } else {
                tell(reading, duplicates);
            }
            return damage.code();
        }
    }

    private void tell(Reading reading, List<FindNearDuplicates.Duplicate> duplicates) {
        if (duplicates.isEmpty()) {
            say("No other policy in force says anything of %s in nearly the same words.".formatted(reading.address()));
        }
        for (FindNearDuplicates.Duplicate duplicate : duplicates) {
            say("%s — %s (%s%s) has %d per cent of it, in %s."
                    .formatted(
                            duplicate.title(),
                            duplicate.organisation(),
                            duplicate.policy(),
                            duplicate.edition(),
                            Math.round(100 * duplicate.share()),
                            Counted.of(duplicate.twins().size(), "clauses")));
            for (FindNearDuplicates.Twin twin : duplicate.twins()) {
                say("  #%s is like #%s (%d per cent)"
                        .formatted(twin.mine(), twin.theirs(), Math.round(100 * twin.likeness())));
                Wrapped.lines(twin.theirText().replace('\t', ' '), "    ", "    ")
                        .forEach(this::say);
            }
            say("");
        }
    }

    private static ObjectNode document(Reading reading, List<FindNearDuplicates.Duplicate> duplicates) {
        ObjectNode document = Json.object();
        document.put("address", reading.address());
        ArrayNode all = document.putArray("duplicates");
        for (FindNearDuplicates.Duplicate duplicate : duplicates) {
            ObjectNode node = all.addObject();
            node.put("policy", duplicate.policy().toString());
            node.put("address", duplicate.policy().toString() + duplicate.edition());
            node.put("title", duplicate.title());
            node.put("organisation", duplicate.organisation());
            node.put("share", rounded(duplicate.share()));
            ArrayNode twins = node.putArray("clauses");
            for (FindNearDuplicates.Twin twin : duplicate.twins()) {
                twins.addObject()
                        .put("clause", twin.mine().value())
                        .put("text", twin.text())
                        .put("theirs", twin.theirs().value())
                        .put("theirText", twin.theirText())
                        .put("likeness", rounded(twin.likeness()));
            }
        }
        return document;
    }

    static double rounded(double share) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.2f", share));
    }
}
