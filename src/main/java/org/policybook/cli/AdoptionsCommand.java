package org.policybook.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policybook.diff.TextReport;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;
import org.policybook.library.Library;
import org.policybook.library.ListAdoptions;
import org.policybook.library.Origin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `adoptions`: the policies adopted from others, and what their origins changed since.
@Command(
        name = "adoptions",
        description = "List the policies that were adopted from others and how they stand to their origins; of one,"
                + " also what its origin changed since.")
final class AdoptionsCommand extends ReadingCommand {
    @Parameters(paramLabel = "ORG/POLICY", arity = "0..1", description = "Only this one, with all that changed.")
    private @Nullable String policy;

    @Option(
            names = "--org",
            paramLabel = "ORG",
            description = "Only this organisation's; may be repeated.",
            arity = "1..*",
            split = ",")
    private List<String> organisations = new ArrayList<>();

    AdoptionsCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        DamageReport damage = new DamageReport(terminal());
        try (Library library = open()) {
            ListAdoptions adoptions = new ListAdoptions(library);
            if (policy != null) {
                return one(adoptions.of(PolicyId.parse(policy), today()));
            }
            List<ListAdoptions.Adoption> all = adoptions.list(organisations(organisations, library), today(), damage);
            if (json()) {
                print(AdoptionsJson.document(today(), all));
            } else if (!all.isEmpty() || damage.isEmpty()) {
                table(all);
            }
            return damage.code();
        }
    }

    private int one(ListAdoptions.Adoption adoption) {
        if (json()) {
            return print(AdoptionsJson.document(today(), List.of(adoption)));
        }
        whole(adoption);
        return ExitCode.DONE;
    }

    private void table(List<ListAdoptions.Adoption> adoptions) {
        if (adoptions.isEmpty()) {
            note("No policy was adopted from another.");
            return;
        }
        TextTable table = new TextTable("POLICY", "VERSION", "ADOPTED FROM", "ORIGIN HAS", "SINCE", "STATE");
        List<String> lost = new ArrayList<>();
        for (ListAdoptions.Adoption adoption : adoptions) {
            List<Object> row = new ArrayList<>(List.of(
                    adoption.policy().policy(),
                    adoption.policy().version().map(VersionNumber::text).orElse("–"),
                    adoption.origin().written()));
            row.addAll(cells(adoption));
            table.row(row.toArray());
            if (adoption.origin() instanceof Origin.Lost origin) {
                lost.add("%s: %s".formatted(adoption.policy().policy(), origin.words()));
            }
        }
        table.lines().forEach(this::say);
        lost.forEach(this::note);
    }

    private static List<Object> cells(ListAdoptions.Adoption adoption) {
        return switch (adoption.origin()) {
            case Origin.InStep same -> List.of(same.adopted(), "", "in step");
            case Origin.Ahead ahead -> List.of(ahead.newest(), ahead.since(), behind(adoption));
            case Origin.Lost lost -> List.of("–", "", lost.why().toString().replace('-', ' '));
        };
    }

    private static String behind(ListAdoptions.Adoption adoption) {
        return "behind, %s changed%s"
                .formatted(
                        Counted.of(adoption.clauses(), "clauses"),
                        adoption.taking().map(draft -> "; taken into " + draft).orElse(""));
    }

    private void whole(ListAdoptions.Adoption adoption) {
        PolicyId id = adoption.policy().policy();
        switch (adoption.origin()) {
            case Origin.InStep same ->
                say("%s comes from %s@%s, and nothing newer is in force there."
                        .formatted(id, same.policy(), same.adopted()));
            case Origin.Lost lost -> say("%s: %s".formatted(id, lost.words()));
            case Origin.Ahead ahead -> {
                say("%s comes from %s; %s.".formatted(id, ahead.written(), ahead.words()));
                adoption.changed().ifPresent(changed -> TextReport.of(changed).forEach(this::say));
                note(adoption.taking()
                        .map("%s has it already."::formatted)
                        .orElse("Take it into a draft with \"policybook adopt %s\".".formatted(id)));
            }
        }
    }
}
