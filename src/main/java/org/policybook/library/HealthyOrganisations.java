package org.policybook.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.policybook.document.LibraryFailure;
import org.policybook.document.OrganisationId;

/// The organisations that are asked something, so that a damaged one does not keep the others from
/// answering: it is told of once, and left out from then on. For one thread.
public final class HealthyOrganisations {
    private final Set<OrganisationId> ids;
    private final BiConsumer<OrganisationId, LibraryFailure> damaged;

    private HealthyOrganisations(Set<OrganisationId> ids, BiConsumer<OrganisationId, LibraryFailure> damaged) {
        this.ids = ids;
        this.damaged = damaged;
    }

    /// @param asked only these; all of the library when empty
    /// @param damaged is told of each organisation that cannot be read
    /// @throws org.policybook.document.BadInput when the library has no such organisation
    public static HealthyOrganisations of(
            Library library, Set<OrganisationId> asked, Consumer<LibraryFailure> damaged) {
        return of(library, asked, (id, failure) -> damaged.accept(failure));
    }

    static HealthyOrganisations of(
            Library library, Set<OrganisationId> asked, BiConsumer<OrganisationId, LibraryFailure> damaged) {
        List<OrganisationId> known = library.organisations();
        asked.stream().filter(id -> !known.contains(id)).forEach(library::organisation);
        return new HealthyOrganisations(new TreeSet<>(asked.isEmpty() ? known : asked), damaged);
    }

    /// Those that have not failed so far.
    Set<OrganisationId> ids() {
        return Set.copyOf(ids);
    }

    /// The answers of those that could give one, by id.
    public <T> Map<OrganisationId, T> ask(Function<OrganisationId, T> work) {
        Map<OrganisationId, T> answers = new LinkedHashMap<>();
        for (OrganisationId id : List.copyOf(ids)) {
            ask(id, work).ifPresent(answer -> answers.put(id, answer));
        }
        return answers;
    }

    <T> Optional<T> ask(OrganisationId id, Function<OrganisationId, T> work) {
        if (!ids.contains(id)) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.apply(id));
        } catch (LibraryFailure failure) {
            leaveOut(id, failure);
            return Optional.empty();
        }
    }

    /// What an organisation failed with elsewhere; nothing when it is not asked, or has failed before.
    void leaveOut(OrganisationId id, LibraryFailure failure) {
        if (ids.remove(id)) {
            damaged.accept(id, failure);
        }
    }
}
