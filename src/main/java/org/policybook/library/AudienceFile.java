package org.policybook.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicySlug;
import org.policybook.governance.Organisation;
import org.policybook.people.AudienceRule;
import org.policybook.people.Readers;

/// Reads a file of audience rules: `organisation,policy,type,readers`. A line names a policy, or a type of document,
/// or neither for all documents.
final class AudienceFile {
    /// What tells it from a file of people.
    static final String MARK = "readers";

    private static final List<String> COLUMNS = List.of("organisation", "policy", "type", MARK);

    private final Library library;
    private final List<String> problems = new ArrayList<>();

    AudienceFile(Library library) {
        this.library = library;
    }

    /// @throws BadInput telling everything wrong, line by line
    List<AudienceRule> read(CsvTable table) {
        table.columns().stream()
                .filter(name -> !COLUMNS.contains(name))
                .forEach(name -> problems.add("The column \"%s\" is not known.".formatted(name)));
        List<AudienceRule> rules = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            try {
                rules.add(rule(row));
            } catch (BadInput e) {
                problems.add("Line %d: %s".formatted(row.line(), e.getMessage()));
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput("The rules were not loaded, none of them. %s".formatted(String.join(" ", problems)));
        }
        return rules;
    }

    private AudienceRule rule(CsvTable.Row row) {
        OrganisationId id = OrganisationId.of(row.cell("organisation"));
        Organisation organisation = library.organisation(id);
        Optional<PolicySlug> policy = text(row, "policy").map(PolicySlug::of);
        Optional<String> type = text(row, "type");
        policy.filter(slug -> !library.store(id).records().containsKey(slug)).ifPresent(slug -> {
            throw new BadInput("%s has no policy \"%s\".".formatted(id, slug));
        });
        type.filter(name -> organisation.rules().type(name).isEmpty()).ifPresent(name -> {
            throw new BadInput("%s has no type of document \"%s\".".formatted(id, name));
        });
        return new AudienceRule(id, policy, type, Readers.parse(row.cell(MARK)));
    }

    private static Optional<String> text(CsvTable.Row row, String column) {
        return Optional.of(row.cell(column)).filter(text -> !text.isEmpty());
    }
}
