package org.policybook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.policybook.library.Library;
import org.policybook.library.SearchQuestion;
import org.policybook.library.TellDuties;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `duties`: all that policies in force ask of one role.
@Command(name = "duties", description = "Gather every \"must\" and \"should\" for a role, with its clause.")
final class DutiesCommand extends ReadingCommand {
    @Parameters(paramLabel = "ROLE", description = "A post or group, such as \"line manager\".", arity = "1..*")
    private List<String> role = new ArrayList<>();

    @Option(names = "--org", paramLabel = "ORG", description = "Only this organisation; may be repeated.")
    private List<String> organisations = new ArrayList<>();

    @Option(names = "--as-of", paramLabel = "DATE", description = "What was asked on this day.")
    private @Nullable String asOf;

    DutiesCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        String asked = String.join(" ", role);
        DamageReport damage = new DamageReport(terminal());
        try (Library library = open()) {
            List<TellDuties.Duty> duties = new TellDuties(library)
                    .of(
                            new TellDuties.Asked(
                                    asked,
                                    organisations(organisations, library),
                                    SearchQuestion.Reader.OPERATOR,
                                    asOf == null ? today() : day("--as-of", asOf)),
                            damage);
            if (json()) {
                print(document(asked, duties));
            } else {
                tell(asked, duties);
            }
            return damage.code();
        }
    }

    private void tell(String asked, List<TellDuties.Duty> duties) {
        if (duties.isEmpty()) {
            say("No policy in force asks anything of a %s by that name.".formatted(asked));
        }
        String policy = "";
        for (TellDuties.Duty duty : duties) {
            if (!duty.policy().toString().equals(policy)) {
                policy = duty.policy().toString();
                say("%s (%s@%s)".formatted(duty.title(), policy, duty.version()));
            }
            String label = "  %-7s".formatted(duty.force().name().toLowerCase(Locale.ROOT));
            Wrapped.lines(duty.words(), label, "         ").forEach(this::say);
            say("         %s · #%s%s"
                    .formatted(
                            String.join(" › ", duty.headings()),
                            duty.clause().id(),
                            duty.binding().own() ? "" : " · for others to do"));
        }
    }

    private static ObjectNode document(String asked, List<TellDuties.Duty> duties) {
        ObjectNode document = Json.object();
        document.put("role", asked);
        ArrayNode all = document.putArray("duties");
        for (TellDuties.Duty duty : duties) {
            ObjectNode node = all.addObject();
            node.put("policy", duty.policy().toString());
            node.put("version", duty.version().text());
            node.put("title", duty.title());
            node.put("clause", duty.clause().id().value());
            node.put("heading", String.join(" › ", duty.headings()));
            node.put("force", duty.force().name().toLowerCase(Locale.ROOT));
            node.put("own", duty.binding().own());
            Json.put(node, "leadIn", duty.leadIn());
            node.put("sentence", duty.sentence());
        }
        return document;
    }
}
