package org.policybook.library;

import java.util.function.Consumer;
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
    LuceneSearch of(HealthyOrganisations organisations, boolean withDrafts) {
        try {
            if (new BuildIndex(library).refresh(organisations, withDrafts).repaired()) {
                note.accept("The search index was damaged and has been made anew.");
            }
            return library.index();
        } catch (SearchFailure failure) {
            if (failure.isBusy() && !library.index().contents().madeFrom().isEmpty()) {
                note.accept("The search index is being written by another process; this answer is from before.");
                return library.index();
            }
            return passing(organisations, withDrafts, failure);
        }
    }

    private LuceneSearch passing(HealthyOrganisations organisations, boolean withDrafts, SearchFailure unwritable) {
        note.accept(
                "%s Until then each search makes an index for itself, in memory.".formatted(unwritable.getMessage()));
        LuceneSearch passing = LuceneSearch.inMemory();
        new BuildIndex(library, passing).refresh(organisations, withDrafts);
        return passing;
    }
}
