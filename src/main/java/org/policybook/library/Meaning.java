package org.policybook.library;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.policybook.document.LibraryFailure;
import org.policybook.search.LuceneSearch;
import org.policybook.search.Meanings;
import org.policybook.search.SearchAnswer;
import org.policybook.search.SearchQuery;
import org.policybook.search.meaning.Embedder;
import org.policybook.search.meaning.MeaningModel;

/// Lets a search find clauses by what they mean, beside their words ([SearchClauses#withMeaning]). Opening it
/// takes about a second, so it is for processes that stay open and for who asks for it. Safe for several
/// threads; close it when done.
public final class Meaning implements AutoCloseable {
    private final Library library;
    private final Consumer<String> note;
    private final Embedder embedder;
    private final Meanings meanings;
    private final AtomicBoolean told = new AtomicBoolean();

    private Meaning(Library library, Consumer<String> note, Embedder embedder) {
        this.library = library;
        this.note = note;
        this.embedder = embedder;
        this.meanings = new Meanings(library.meaningsFolder());
    }

    /// @param note is told why the search goes by words only, or in part
    /// @return nothing when the language model is missing or damaged
    public static Optional<Meaning> open(Library library, Consumer<String> note) {
        return switch (MeaningModel.open()) {
            case MeaningModel.Outcome.Ready ready -> Optional.of(new Meaning(library, note, ready.embedder()));
            case MeaningModel.Outcome.Missing missing -> {
                note.accept("The search goes by words only, since %s.".formatted(missing.why()));
                yield Optional.empty();
            }
        };
    }

    /// Is told how far [#learn] has got.
    @FunctionalInterface
    public interface Progress {
        /// @return false to stop here
        boolean reached(int done, int all);
    }

    /// Thinks over the clauses that are new since the last time; some tens a second. What was done is kept
    /// when it is stopped. Meant for the background: searches go on meanwhile.
    ///
    /// @param damaged is told of each organisation that cannot be read
    /// @return how many
    public int learn(Progress progress, Consumer<LibraryFailure> damaged) {
        HealthyOrganisations all = HealthyOrganisations.of(library, Set.of(), damaged);
        return meanings.learn(new CurrentIndex(library, note).of(all, true), embedder, progress::reached);
    }

    SearchAnswer find(LuceneSearch index, SearchQuery query) {
        try {
            tellWhatIsLacking(index);
            return index.find(query, meanings, embedder.of(query.words()));
        } catch (IllegalStateException failed) {
            note.accept("The search went by words only: %s.".formatted(failed.getMessage()));
            return index.find(query);
        }
    }

    private void tellWhatIsLacking(LuceneSearch index) {
        if (told.compareAndSet(false, true)) {
            int lacking = meanings.lacking(index);
            if (lacking > 0) {
                note.accept("%d clauses are found by their words only until \"policybook meaning\" has run."
                        .formatted(lacking));
            }
        }
    }

    @Override
    public void close() {
        meanings.close();
        embedder.close();
    }
}
