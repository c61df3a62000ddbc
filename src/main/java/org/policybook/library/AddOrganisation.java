package org.policybook.library;

import java.util.List;
import java.util.stream.Collectors;
import org.policybook.document.BadInput;
import org.policybook.document.Problem;
import org.policybook.governance.GovernanceFiles;
import org.policybook.governance.Organisation;
import org.policybook.render.style.HouseStyles;

/// Adds an organisation to a library.
public final class AddOrganisation {
    private final Library library;

    public AddOrganisation(Library library) {
        this.library = library;
    }

    /// @param file the text of `organisation.yaml`
    /// @throws BadInput telling everything wrong with the file, that there is no such house style, or that the
    ///     library has the organisation
    public Organisation add(String file, Session session) {
        GovernanceFiles.Read<Organisation> read = GovernanceFiles.organisation(file);
        if (!read.problems().isEmpty()) {
            throw new BadInput("The organisation file cannot be used:\n"
                    + read.problems().stream().map(AddOrganisation::line).collect(Collectors.joining("\n")));
        }
        List<String> unknown = Officer.check().unknown(read.value().rules().checks());
        if (!unknown.isEmpty()) {
            throw new BadInput("The organisation file cannot be used:\n  " + String.join("\n  ", unknown));
        }
        HouseStyles.from(library.templates()).style(read.value().house());
        library.git().create(read.value().id(), file, session.stamp());
        return read.value();
    }

    private static String line(Problem problem) {
        return (problem.line() > 0 ? "  line %d: ".formatted(problem.line()) : "  ") + problem.message();
    }
}
