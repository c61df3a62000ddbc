package org.policybook.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;
import org.policybook.document.Spelling;
import org.policybook.governance.Bodies;
import org.policybook.library.Library;
import org.policybook.people.Absence;
import org.policybook.people.Database;
import org.policybook.people.SqlAbsences;
import org.policybook.people.SqlAccounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `leave`: who is away, and who gets their reminders.
@Command(name = "leave", description = "Say who is away and who covers for them, so that reminders reach somebody.")
final class LeaveCommand extends PeopleCommand {
    @Parameters(index = "0", paramLabel = "add|list|remove", description = "What to do.")
    @SuppressWarnings("NullAway.Init")
    private String action;

    @Parameters(
            index = "1",
            paramLabel = "WHO|NUMBER",
            arity = "0..1",
            description = "Who is away: an e-mail address or a post. To remove: the number that the list shows.")
    private @Nullable String who;

    @Option(names = "--org", paramLabel = "ORG", description = "The organisation.")
    private @Nullable String org;

    @Option(names = "--from", paramLabel = "DATE", description = "The first day away (default: today).")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "The last day away.")
    private @Nullable String to;

    @Option(
            names = "--cover",
            paramLabel = "WHO",
            description = "Who gets the reminders: an e-mail address or a post. Without one they go up the ladder.")
    private @Nullable String cover;

    LeaveCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        try (Library library = open();
                Database database = database()) {
            SqlAbsences absences = new SqlAbsences(database);
            switch (action) {
                case "add" -> add(absences, library, new SqlAccounts(database));
                case "list" -> list(absences);
                case "remove" -> remove(absences);
                default -> throw new BadInput("\"%s\" is not one of add, list and remove.".formatted(action));
            }
            return ExitCode.DONE;
        }
    }

    private void add(SqlAbsences absences, Library library, SqlAccounts accounts) {
        if (who == null || org == null || to == null) {
            throw new BadInput(
                    "Say who is away, where and until when: policybook leave add WHO --org ORG --to DATE [--from DATE] [--cover WHO].");
        }
        OrganisationId organisation = OrganisationId.of(org);
        Bodies bodies = library.organisation(organisation).bodies();
        LocalDate first = from == null ? today() : day("--from", from);
        LocalDate last = day("--to", to);
        if (last.isBefore(first)) {
            throw new BadInput("The last day away, %s, is before the first, %s.".formatted(last, first));
        }
        String away = known(who, bodies, accounts);
        Optional<String> covered = Optional.ofNullable(cover).map(named -> known(named, bodies, accounts));
        if (covered.filter(away::equalsIgnoreCase).isPresent()) {
            throw new BadInput("%s cannot cover for themselves. Name somebody else with --cover.".formatted(away));
        }
        absences.add(new Absence(0, organisation, away, first, last, covered));
        say("%s is away from %s to %s; %s."
                .formatted(
                        away,
                        first,
                        last,
                        covered.map(" covered by %s"::formatted)
                                .map(String::strip)
                                .orElse("nobody covers, so reminders go up the ladder")));
    }

    /// @throws BadInput when it is neither an account nor a post
    private static String known(String name, Bodies bodies, SqlAccounts accounts) {
        if (name.contains("@")) {
            return accounts.find(name)
                    .orElseThrow(() -> new BadInput(
                            "There is no account %s. \"policybook people import\" makes accounts.".formatted(name)))
                    .email();
        }
        if (!bodies.posts().contains(name)) {
            throw new BadInput("There is no post \"%s\" in this organisation.%s"
                    .formatted(
                            name,
                            Spelling.nearest(name, bodies.posts())
                                    .map(" Did you mean \"%s\"?"::formatted)
                                    .orElse(" Its posts: %s.".formatted(String.join(", ", bodies.posts())))));
        }
        return name;
    }

    private void list(SqlAbsences absences) {
        List<Absence> current = absences.from(today());
        TextTable table = new TextTable("NUMBER", "ORGANISATION", "WHO", "FROM", "TO", "COVER");
        current.forEach(absence -> table.row(
                absence.id(),
                absence.organisation(),
                absence.who(),
                absence.first(),
                absence.last(),
                absence.cover().orElse("–")));
        if (table.isEmpty()) {
            note("Nobody is away.");
        } else {
            table.lines().forEach(this::say);
        }
    }

    private void remove(SqlAbsences absences) {
        if (who == null || !who.matches("\\d{1,18}") || !absences.remove(Long.parseLong(who))) {
            throw new BadInput("There is no leave \"%s\". \"policybook leave list\" shows the numbers."
                    .formatted(who == null ? "" : who));
        }
        say("Removed.");
    }
}
