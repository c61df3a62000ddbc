package org.policybook.library;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.policybook.document.LibraryFailure;
import org.policybook.governance.Organisation;

/// Lists the organisations of a library, by id.
public final class ListOrganisations {
    private final Library library;

    public ListOrganisations(Library library) {
        this.library = library;
    }

    /// @param damaged is told of each organisation that cannot be read
    public List<Organisation> list(Consumer<LibraryFailure> damaged) {
        return List.copyOf(HealthyOrganisations.of(library, Set.of(), damaged)
                .ask(library::organisation)
                .values());
    }
}
