package org.policybook.library;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.policybook.document.OrganisationId;
import org.policybook.people.AudienceRule;
import org.policybook.people.Database;
import org.policybook.people.SqlAudience;
import org.policybook.people.SqlStaff;
import org.policybook.people.StaffMember;

/// Loads people, or the rules of who is to read what, from a file; all of it or, with anything wrong, nothing.
public final class ImportPeople {
    private final Library library;
    private final Database database;

    public ImportPeople(Library library, Database database) {
        this.library = library;
        this.database = database;
    }

    /// How to load.
    ///
    /// @param complete whether people of the file's organisations who are not in it have left
    /// @param dryRun whether nothing is to be changed
    public record Way(boolean complete, boolean dryRun) {}

    /// What was loaded, or would be.
    ///
    /// @param gone who was closed because the file lacks them
    public record Outcome(int people, int added, int closed, int rules, List<String> gone) {
        public Outcome {
            gone = List.copyOf(gone);
        }
    }

    /// @throws org.policybook.document.BadInput telling everything wrong, line by line
    public Outcome load(String csv, Way way, Session session) {
        CsvTable table = CsvTable.parse(csv);
        return table.columns().contains(AudienceFile.MARK)
                ? rules(new AudienceFile(library).read(table), way, session)
                : people(table, way, session);
    }

    private Outcome rules(List<AudienceRule> rules, Way way, Session session) {
        if (!way.dryRun()) {
            Set<OrganisationId> organisations =
                    rules.stream().map(AudienceRule::organisation).collect(Collectors.toCollection(TreeSet::new));
            organisations.forEach(id -> {
                new SqlAudience(database)
                        .replaceRules(
                                id,
                                rules.stream()
                                        .filter(rule -> rule.organisation().equals(id))
                                        .toList(),
                                session.today());
                new RefreshReading(library, database).refresh(id, session.today());
            });
        }
        return new Outcome(0, 0, 0, rules.size(), List.of());
    }

    private Outcome people(CsvTable table, Way way, Session session) {
        SqlStaff staff = new SqlStaff(database);
        Set<String> known = staff.emails();
        List<StaffMember> members = new PeopleFile(id -> library.organisations().contains(id)).read(table, known);
        Set<OrganisationId> organisations =
                members.stream().map(StaffMember::organisation).collect(Collectors.toCollection(TreeSet::new));
        List<String> gone = way.complete() ? missing(members, organisations, staff) : List.of();
        int added = (int) members.stream()
                .filter(member -> !known.contains(member.email()))
                .count();
        int closed = gone.size()
                + (int) members.stream()
                        .filter(member -> member.hasLeft(session.today()))
                        .count();
        if (!way.dryRun()) {
            staff.load(members, gone, session.today(), session.now());
        }
        return new Outcome(members.size(), added, closed, 0, gone);
    }

    private static List<String> missing(List<StaffMember> members, Set<OrganisationId> organisations, SqlStaff staff) {
        Set<String> named = members.stream().map(StaffMember::email).collect(Collectors.toSet());
        return organisations.stream()
                .flatMap(id -> staff.present(id).stream())
                .filter(email -> !named.contains(email))
                .sorted()
                .toList();
    }
}
