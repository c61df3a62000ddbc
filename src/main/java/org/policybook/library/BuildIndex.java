package org.policybook.library;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.policybook.document.LibraryFailure;
import org.policybook.document.OrganisationId;
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
    /// @param organisation whose policies are being read
    /// @param done how many policies of all the organisations
    /// @param all how many there are to be read, never less than `done`
    public record Progress(OrganisationId organisation, int done, int all) {
        /// In whole per cent.
        public int share() {
            return all == 0 ? 0 : (int) (100L * done / all);
        }
    }

    /// Makes the whole index anew, in a folder beside the old one, which answers until the new one is whole.
    /// When it is interrupted, the next attempt goes on from there.
    ///
    /// @param damaged is told of each organisation that cannot be read, and is left out
    public Built rebuild(Consumer<Progress> progress, Consumer<LibraryFailure> damaged) {
        return beside(HealthyOrganisations.of(library, Set.of(), damaged), progress);
    }

    /// Brings the index up to date where it is not; does nothing when it is.
    ///
    /// @param withDrafts whether drafts must be up to date too
    Built refresh(HealthyOrganisations organisations, boolean withDrafts, Consumer<Progress> progress) {
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
        Built built = anew && isKept()
                ? made(organisations, progress)
                : new IndexFilling(library, organisations, progress).fill(index, stale, anew);
        return new Built(built.organisations(), built.passages(), contents.damaged(), false);
    }

    /// Made for others too, and so large that somebody may stop the program meanwhile.
    private boolean isKept() {
        return index.equals(library.index());
    }

    private Built made(HealthyOrganisations organisations, Consumer<Progress> progress) {
        // That it cannot be written in the end shows now, and not when all has been read.
        index.update(true).close();
        return beside(organisations, progress);
    }

    private Built beside(HealthyOrganisations organisations, Consumer<Progress> progress) {
        Path folder = library.nextIndexFolder();
        Built built;
        try (LuceneSearch next = new LuceneSearch(folder)) {
            LuceneSearch.Contents contents = next.contents();
            boolean anew = contents.damaged() || contents.madeFrom().isEmpty();
            built = new IndexFilling(library, organisations, progress).fill(next, organisations.ids(), anew);
        }
        index.take(folder);
        return built;
    }

    static IndexMark mark(Map<OrganisationId, String> marks, OrganisationId id) {
        return Optional.ofNullable(marks.get(id)).map(IndexMark::parse).orElse(IndexMark.NONE);
    }
}
