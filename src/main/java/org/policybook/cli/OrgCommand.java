package org.policybook.cli;

import java.nio.file.Path;
import java.util.List;
import org.policybook.document.PolicyText;
import org.policybook.governance.Organisation;
import org.policybook.library.AddOrganisation;
import org.policybook.library.Library;
import org.policybook.library.ListOrganisations;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `org add` and `org list`.
@Command(name = "org", description = "The organisations of the library.")
final class OrgCommand extends LibraryCommand {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    OrgCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "Say what to do: \"org list\" or \"org add FILE\".");
    }

    @Command(name = "add", description = "Add an organisation.")
    int add(@Parameters(paramLabel = "FILE", description = "Its organisation.yaml.") Path file) {
        String text = PolicyText.decode(readFile(file));
        try (Library opened = open()) {
            Organisation added = new AddOrganisation(opened).add(text, session());
            say("Added %s (%s).".formatted(added.id(), added.name()));
        }
        return ExitCode.DONE;
    }

    @Command(name = "list", description = "List the organisations.")
    int list(@Option(names = "--json", description = "Print JSON.") boolean json) {
        DamageReport damage = new DamageReport(terminal());
        try (Library opened = open()) {
            List<Organisation> organisations = new ListOrganisations(opened).list(damage);
            if (json) {
                say(Json.write(document(organisations)));
                return damage.code();
            }
            TextTable table = new TextTable("ORGANISATION", "NAME");
            organisations.forEach(organisation -> table.row(organisation.id(), organisation.name()));
            table.lines().forEach(this::say);
        }
        return damage.code();
    }

    private static ObjectNode document(List<Organisation> organisations) {
        ObjectNode document = Json.object();
        ArrayNode all = document.putArray("organisations");
        for (Organisation organisation : organisations) {
            all.addObject().put("id", organisation.id().value()).put("name", organisation.name());
        }
        return document;
    }
}
