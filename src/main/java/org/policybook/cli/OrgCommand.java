package org.policybook.cli;

import java.nio.file.Path;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyText;
import org.policybook.governance.Organisation;
import org.policybook.library.AddOrganisation;
import org.policybook.library.Library;
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
        try (Library opened = open()) {
            if (json) {
                say(Json.write(organisations(opened)));
                return ExitCode.DONE;
            }
            TextTable table = new TextTable("ORGANISATION", "NAME");
            for (OrganisationId id : opened.organisations()) {
                table.row(id, opened.organisation(id).name());
            }
            table.lines().forEach(this::say);
        }
        return ExitCode.DONE;
    }

    private static ObjectNode organisations(Library library) {
        ObjectNode document = Json.object();
        ArrayNode all = document.putArray("organisations");
        for (OrganisationId id : library.organisations()) {
            all.addObject()
                    .put("id", id.value())
                    .put("name", library.organisation(id).name());
        }
        return document;
    }
}
