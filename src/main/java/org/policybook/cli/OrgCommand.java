package org.policybook.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyText;
import org.policybook.governance.GovernanceFiles;
import org.policybook.governance.Organisation;
import org.policybook.library.AddOrganisation;
import org.policybook.library.ChangeOrganisation;
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

/// `org add`, `org edit`, `org show` and `org list`.
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
                spec.commandLine(),
                "Say what to do: \"org list\", \"org show ORG\", \"org add FILE\" or \"org edit FILE\".");
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

    @Command(name = "show", description = "Print an organisation's organisation.yaml as it stands.")
    int show(@Parameters(paramLabel = "ORG", description = "The organisation.") String id) {
        try (Library opened = open()) {
            opened.organisation(OrganisationId.of(id));
            say(new ChangeOrganisation(opened, OrganisationId.of(id))
                    .versions()
                    .getFirst()
                    .text()
                    .stripTrailing());
        }
        return ExitCode.DONE;
    }

    @Command(name = "edit", description = "Put a changed organisation.yaml in the place of an organisation's.")
    int edit(
            @Parameters(paramLabel = "FILE", description = "The changed organisation.yaml.") Path file,
            @Option(
                            names = {"-m", "--reason"},
                            paramLabel = "REASON",
                            required = true,
                            description = "What changes and why, in a line.")
                    String reason) {
        String text = PolicyText.decode(readFile(file));
        try (Library opened = open()) {
            OrganisationId id = GovernanceFiles.organisation(text).value().id();
            opened.organisation(id);
            ChangeOrganisation change = new ChangeOrganisation(opened, id);
            return tell(id, change.change(change.versions().getFirst().mark(), text, reason, session()));
        }
    }

    private int tell(OrganisationId id, ChangeOrganisation.Outcome outcome) {
        return switch (outcome) {
            case ChangeOrganisation.Outcome.Changed changed -> {
                say("Changed %s; the rules hold from now on.".formatted(id));
                yield ExitCode.DONE;
            }
            case ChangeOrganisation.Outcome.Unchanged same -> {
                say("Nothing is different, so nothing changed.");
                yield ExitCode.DONE;
            }
            case ChangeOrganisation.Outcome.Faulty faulty ->
                throw new BadInput("The organisation file cannot be used:\n"
                        + faulty.problems().stream()
                                .map(problem -> (problem.line() > 0 ? "  line %d: ".formatted(problem.line()) : "  ")
                                        + problem.message())
                                .collect(Collectors.joining("\n")));
            case ChangeOrganisation.Outcome.Stale stale -> {
                terminal()
                        .complain(
                                "%s changed it at the same moment (%s). Nothing was changed; bring your change into \"policybook org show %s\"."
                                        .formatted(
                                                stale.theirs().by().name(),
                                                stale.theirs().reason(),
                                                id));
                yield ExitCode.REFUSED;
            }
        };
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
