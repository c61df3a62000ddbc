package org.policybook.library;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.policybook.search.LuceneSearch;
import org.policybook.search.SearchFailure;

/// The search index, brought up to date where that can be done.
final class CurrentIndex {
    private final Library library;
    private final Consumer<String> note;

    CurrentIndex(Library library, Consumer<String> note) {
        this.library = library;
        this.note = note;
    }

    /// The library's own; while another process writes it, as it was before; where none can be kept, one made
    /// in memory for this once.
    ///
    /// @throws SearchInPreparation in a process that stays open, while there is none yet
    LuceneSearch of(HealthyOrganisations organisations, boolean withDrafts) {
        return library.liveIndex()
                .map(live -> live.of(organisations, note))
                .orElseGet(() -> brought(organisations, withDrafts, LuceneSearch::inMemory, library::indexing));
    }

    /// Asks the index. When it turns out to be damaged or gone since it was looked at, it is brought up to
    /// date again, and asked once more.
    <T> T ask(HealthyOrganisations organisations, boolean withDrafts, Function<LuceneSearch, T> question) {
        try {
            return question.apply(of(organisations, withDrafts));
        } catch (SearchFailure gone) {
            library.liveIndex().ifPresent(LiveIndex::distrust);
            return question.apply(of(organisations, withDrafts));
        }
    }

    /// @param spare where an index is made when the library's own cannot be written
    /// @param progress is told how far it has got where there is something to read
    LuceneSearch brought(
            HealthyOrganisations organisations,
            boolean withDrafts,
            Supplier<LuceneSearch> spare,
            Consumer<BuildIndex.Progress> progress) {
        try {
            if (new BuildIndex(library)
                    .refresh(organisations, withDrafts, progress)
                    .repaired()) {
                note.accept("The search index was damaged and has been made anew.");
            }
            return library.index();
        } catch (SearchFailure failure) {
            if (failure.isBusy() && !library.index().contents().madeFrom().isEmpty()) {
                note.accept("The search index is being written by another process; this answer is from before.");
                return library.index();
            }
            note.accept("%s Until then searches are answered from an index in memory.".formatted(failure.getMessage()));
            LuceneSearch passing = spare.get();
            new BuildIndex(library, passing).refresh(organisations, withDrafts, progress);
            return passing;
        }
    }
}
