package org.policybook.library;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.policybook.document.LibraryFailure;
import org.policybook.document.OrganisationId;
import org.policybook.search.IndexUpdate;
import org.policybook.search.LuceneSearch;

/// Keeps the search index in step with Git. The index holds every version ever published, with the days on
/// which it is, was or will be in force, and the open drafts.
public final class BuildIndex {
    private final Library library;
    private final LuceneSearch index;

    public BuildIndex(Library library) {
        this(library, library.index());
    }

    /// @param index in the place of the library's own
    BuildIndex(Library library, LuceneSearch index) {
        this.library = library;
        this.index = index;
    }

    /// What was done.
    ///
    /// @param passages how many were written
    /// @param repaired whether the index was damaged and has been made anew
    /// @param resumed whether an earlier attempt was taken up where it had stopped
    public record Built(int organisations, int passages, boolean repaired, boolean resumed) {}

    /// How far it has got.
    ///
    /// @param done how many of the organisation's policies
    public record Progress(OrganisationId organisation, int done, int all) {}

    /// Makes the whole index anew, in a folder beside the old one, which answers until the new one is whole.
    /// When it is interrupted, the next attempt goes on from there.
    ///
    /// @param damaged is told of each organisation that cannot be read, and is left out
    public Built rebuild(Consumer<Progress> progress, Consumer<LibraryFailure> damaged) {
        HealthyOrganisations all = HealthyOrganisations.of(library, Set.of(), damaged);
        Path folder = library.nextIndexFolder();
        Built built;
        try (LuceneSearch next = new LuceneSearch(folder)) {
            LuceneSearch.Contents contents = next.contents();
            boolean anew = contents.damaged() || contents.madeFrom().isEmpty();
            built = fill(next, all, all.ids(), anew, Optional.of(progress));
        }
        index.take(folder);
        return built;
    }

    /// Brings the index up to date where it is not; does nothing when it is.
    ///
    /// @param withDrafts whether drafts must be up to date too
    Built refresh(HealthyOrganisations organisations, boolean withDrafts) {
        LuceneSearch.Contents contents = index.contents();
        Map<OrganisationId, String> madeFrom = contents.madeFrom();
        Set<OrganisationId> stale = new TreeSet<>();
        organisations
                .ask(id -> mark(madeFrom, id).isCurrent(library.store(id), withDrafts))
                .forEach((id, current) -> {
                    if (!current) {
                        stale.add(id);
                    }
                });
        if (stale.isEmpty() && !contents.damaged()) {
            return new Built(0, 0, false, false);
        }
        boolean anew = contents.damaged() || madeFrom.isEmpty();
        Built built = fill(index, organisations, stale, anew, Optional.empty());
        return new Built(built.organisations(), built.passages(), contents.damaged(), false);
    }

    /// @param progress of long work, which keeps what it has done now and then
    private Built fill(
            LuceneSearch target,
            HealthyOrganisations organisations,
            Set<OrganisationId> stale,
            boolean anew,
            Optional<Consumer<Progress>> progress) {
        Map<OrganisationId, Map<String, String>> stamps = new HashMap<>();
        if (!anew) {
            stale.forEach(id -> stamps.put(id, target.stamps(id)));
        }
        int count = 0;
        int passages = 0;
        try (IndexUpdate update = target.update(anew)) {
            Map<OrganisationId, String> before = update.marks();
            for (OrganisationId id : stale) {
                progress.ifPresent(told -> told.accept(new Progress(id, 0, 0)));
                Optional<IndexOrganisation.Written> written = organisations.ask(
                        id,
                        asked -> new IndexOrganisation(library, asked, update)
                                .bring(stamps.getOrDefault(asked, Map.of()), mark(before, asked), state -> {
                                    update.commit();
                                    progress.ifPresent(told ->
                                            told.accept(new Progress(state.organisation(), state.done(), state.all())));
                                }));
                count += written.isPresent() ? 1 : 0;
                passages += written.map(IndexOrganisation.Written::passages).orElse(0);
                if (progress.isPresent()) {
                    update.commit();
                }
            }
            update.commit();
        }
        return new Built(count, passages, false, !anew);
    }

    private static IndexMark mark(Map<OrganisationId, String> marks, OrganisationId id) {
        return Optional.ofNullable(marks.get(id)).map(IndexMark::parse).orElse(IndexMark.NONE);
    }
}
