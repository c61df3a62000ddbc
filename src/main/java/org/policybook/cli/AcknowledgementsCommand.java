package org.policybook.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;
import org.policybook.library.Library;
import org.policybook.library.RefreshReading;
import org.policybook.people.Database;
import org.policybook.people.ReadRate;
import org.policybook.people.ReaderState;
import org.policybook.people.SqlAcknowledgements;
import org.policybook.people.ToRead;
import org.policybook.report.Csv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `acknowledgements`: who must read what, and who has.
@Command(
        name = "acknowledgements",
        description =
                "Show how far the policies have been read; of one policy everybody who must read it; of one person what they must read; of a line manager their people.")
final class AcknowledgementsCommand extends PeopleCommand {
    /// The forms the list can be given in.
    enum Format {
        TABLE,
        JSON,
        CSV
    }

    @Parameters(index = "0", arity = "0..1", paramLabel = "ORG/POLICY", description = "One policy.")
    private @Nullable String policy;

    @Option(names = "--org", paramLabel = "ORG", description = "Only this organisation.", arity = "1..*")
    private List<String> organisations = new ArrayList<>();

    @Option(names = "--person", paramLabel = "EMAIL", description = "What one person is asked to read.")
    private @Nullable String person;

    @Option(names = "--manager", paramLabel = "EMAIL", description = "The people of a line manager.")
    private @Nullable String manager;

    @Option(names = "--people", description = "Everybody with all they must read, for an export.")
    private boolean people;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table (default), json or csv.")
    private Format format = Format.TABLE;

    AcknowledgementsCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        try (Library library = open();
                Database database = database()) {
            library.organisations().forEach(id -> new RefreshReading(library, database).refresh(id, today()));
            SqlAcknowledgements read = new SqlAcknowledgements(database);
            if (person != null) {
                return toRead(read.toRead(person.toLowerCase(Locale.ROOT)));
            }
            if (manager != null) {
                return states(read.ofManager(manager.toLowerCase(Locale.ROOT)));
            }
            if (policy != null) {
                return states(read.readers(PolicyId.parse(policy)));
            }
            List<OrganisationId> asked = organisations.isEmpty()
                    ? library.organisations()
                    : List.copyOf(organisations(organisations, library));
            return people
                    ? states(asked.stream().flatMap(id -> read.all(id).stream()).toList())
                    : rates(asked.stream()
                            .flatMap(id -> read.rates(id).stream())
                            .toList());
        }
    }

    private Format format() {
        return json() ? Format.JSON : format;
    }

    private int toRead(List<ToRead> asked) {
        Sheet sheet = new Sheet("toRead", "POLICY", "VERSION", "ASKED", "READ BEFORE", "TITLE");
        asked.forEach(one -> sheet.row(
                one.policy().toString(),
                one.version().text(),
                one.asked().toString(),
                one.known().map(VersionNumber::text).orElse(""),
                one.title()));
        return sheet.tell("Nothing is to be read.");
    }

    private int states(List<ReaderState> states) {
        Sheet sheet = new Sheet("readers", "STATE", "PERSON", "NAME", "POLICY", "VERSION", "READ", "CONFIRMED");
        states.forEach(state -> sheet.row(
                state.isDone() ? "read" : state.read().isPresent() ? "changes unread" : "unread",
                state.person().email(),
                state.person().name(),
                state.policy().toString(),
                state.version().text(),
                state.read().map(VersionNumber::text).orElse(""),
                state.at().map(Instant::toString).orElse("")));
        return sheet.tell("Nobody must read anything here.");
    }

    private int rates(List<ReadRate> rates) {
        Sheet sheet = new Sheet("policies", "READ", "OF", "PERCENT", "POLICY", "VERSION", "TITLE");
        rates.forEach(rate -> sheet.row(
                Integer.toString(rate.has()),
                Integer.toString(rate.must()),
                Integer.toString(rate.percent()),
                rate.policy().toString(),
                rate.version().text(),
                rate.title()));
        return sheet.tell("Nobody must read anything. \"policybook people import\" loads who must.");
    }

    /// Rows in the form that was asked for.
    private final class Sheet {
        private final String name;
        private final String[] columns;
        private final List<String[]> rows = new ArrayList<>();

        Sheet(String name, String... columns) {
            this.name = name;
            this.columns = columns;
        }

        void row(String... cells) {
            rows.add(cells);
        }

        int tell(String nothing) {
            switch (format()) {
                case JSON -> print(document());
                case CSV -> {
                    say(Csv.line(small()));
                    rows.forEach(row -> say(Csv.line(row)));
                }
                case TABLE -> table(nothing);
            }
            return ExitCode.DONE;
        }

        private String[] small() {
            return List.of(columns).stream()
                    .map(column -> column.toLowerCase(Locale.ROOT))
                    .toArray(String[]::new);
        }

        private ObjectNode document() {
            ObjectNode document = Json.object();
            ArrayNode array = document.putArray(name);
            for (String[] row : rows) {
                ObjectNode node = array.addObject();
                for (int i = 0; i < columns.length; i++) {
                    node.put(small()[i].replace(" ", "-"), row[i]);
                }
            }
            return document;
        }

        private void table(String nothing) {
            if (rows.isEmpty()) {
                note(nothing);
                return;
            }
            TextTable table = new TextTable(columns);
            rows.forEach(row -> table.row((Object[]) row));
            table.lines().forEach(AcknowledgementsCommand.this::say);
        }
    }
}
