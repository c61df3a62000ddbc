package org.policybook.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;
import org.policybook.document.PartialDate;
import org.policybook.governance.Person;
import org.policybook.people.StaffMember;

/// Reads a file of people: `email,name,posts,teams,manager,organisation,left-on`. The names that directories give
/// these columns when they write a list serve too, such as `mail`, `displayName`, `jobTitle` and `department`.
final class PeopleFile {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\"]+");
    private static final int LONGEST = 200;
    private static final Map<String, List<String>> ALSO = Map.of(
            "email", List.of("mail", "userprincipalname", "e-mail", "emailaddress"),
            "name", List.of("displayname", "cn"),
            "posts", List.of("post", "jobtitle", "title"),
            "teams", List.of("team", "department"),
            "organisation", List.of("company", "o"),
            "left-on", List.of("employeeleavedatetime", "accountexpires"));

    private final Predicate<OrganisationId> isKnown;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private Map<String, String> columns = Map.of();

    /// @param isKnown whether the library has such an organisation
    PeopleFile(Predicate<OrganisationId> isKnown) {
        this.isKnown = isKnown;
    }

    /// @param others addresses that may be named as managers beside those in the file
    /// @throws BadInput telling everything wrong, line by line
    List<StaffMember> read(CsvTable table, Set<String> others) {
        columns = columns(table.columns());
        for (String column : List.of("email", "name", "organisation")) {
            if (!columns.containsKey(column)) {
                problems.add("There is no column \"%s\".".formatted(column));
            }
        }
        table.columns().stream()
                .filter(name -> !columns.containsValue(name) && !name.isEmpty())
                .forEach(name -> problems.add("The column \"%s\" is not known.".formatted(name)));
        List<StaffMember> members = new ArrayList<>();
        if (problems.isEmpty()) {
            table.rows().forEach(row -> member(row).ifPresent(members::add));
            members.forEach(member -> checkManager(member, others));
        }
        if (!problems.isEmpty()) {
            throw new BadInput("The people were not loaded, none of them. %s".formatted(String.join(" ", problems)));
        }
        return members;
    }

    private static Map<String, String> columns(List<String> written) {
        Map<String, String> columns = new TreeMap<>();
        for (String column : List.of("email", "name", "posts", "teams", "manager", "organisation", "left-on")) {
            List<String> names = new ArrayList<>(List.of(column));
            names.addAll(ALSO.getOrDefault(column, List.of()));
            names.stream().filter(written::contains).findFirst().ifPresent(name -> columns.put(column, name));
        }
        return columns;
    }

    private String cell(CsvTable.Row row, String column) {
        return row.cell(columns.getOrDefault(column, ""));
    }

    private Optional<StaffMember> member(CsvTable.Row row) {
        int before = problems.size();
        String email = cell(row, "email").toLowerCase(Locale.ROOT);
        if (!EMAIL.matcher(email).matches() || email.length() > LONGEST) {
            problem(row, "\"%s\" is not an e-mail address.".formatted(email));
        } else {
            Integer other = lines.putIfAbsent(email, row.line());
            if (other != null) {
                problem(row, "%s stands in line %d already.".formatted(email, other));
            }
        }
        Optional<Person> person = person(row, email);
        Optional<OrganisationId> organisation = organisation(row);
        Optional<LocalDate> left = leftOn(row);
        List<String> posts = several(row, "posts");
        List<String> teams = several(row, "teams");
        if (problems.size() > before) {
            return Optional.empty();
        }
        return Optional.of(new StaffMember(
                person.orElseThrow(),
                organisation.orElseThrow(),
                posts,
                teams,
                Optional.of(cell(row, "manager").toLowerCase(Locale.ROOT)).filter(manager -> !manager.isEmpty()),
                left));
    }

    private Optional<Person> person(CsvTable.Row row, String email) {
        try {
            String name = cell(row, "name");
            if (name.length() > LONGEST) {
                throw new BadInput("The name is longer than %d characters.".formatted(LONGEST));
            }
            return Optional.of(new Person(name, email));
        } catch (BadInput e) {
            problem(row, e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<OrganisationId> organisation(CsvTable.Row row) {
        String text = cell(row, "organisation");
        try {
            OrganisationId id = OrganisationId.of(text);
            if (isKnown.test(id)) {
                return Optional.of(id);
            }
            problem(row, "there is no organisation \"%s\" in the library.".formatted(text));
        } catch (BadInput e) {
            problem(row, "\"%s\" is not the short name of an organisation.".formatted(text));
        }
        return Optional.empty();
    }

    private Optional<LocalDate> leftOn(CsvTable.Row row) {
        String text = cell(row, "left-on");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            PartialDate date = PartialDate.parse(text);
            if (date.day() != 0) {
                return Optional.of(date.firstDay());
            }
        } catch (BadInput e) {
            // Told below, as a month without a day is.
        }
        problem(row, "left-on is a day such as 2026-11-21, not \"%s\".".formatted(text));
        return Optional.empty();
    }

    private List<String> several(CsvTable.Row row, String column) {
        List<String> names = Arrays.stream(cell(row, column).split("[;|]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        names.stream()
                .filter(name -> name.length() > LONGEST)
                .forEach(name ->
                        problem(row, "a name under %s is longer than %d characters.".formatted(column, LONGEST)));
        return names;
    }

    private void checkManager(StaffMember member, Set<String> others) {
        String manager = member.manager().orElse("");
        if (!manager.isEmpty() && !lines.containsKey(manager) && !others.contains(manager)) {
            problems.add("Line %d: the manager \"%s\" is not among the people."
                    .formatted(lines.get(member.email()), manager));
        }
    }

    private void problem(CsvTable.Row row, String what) {
        problems.add("Line %d: %s".formatted(row.line(), what));
    }
}
