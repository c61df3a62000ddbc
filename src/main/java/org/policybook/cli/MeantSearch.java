package org.policybook.cli;

import java.util.Optional;
import java.util.function.Consumer;
import org.policybook.library.Library;
import org.policybook.library.Meaning;
import org.policybook.library.SearchClauses;

/// The search by meaning where it is asked for and can be had; nothing of it is loaded otherwise.
final class MeantSearch implements AutoCloseable {
    private final Optional<Meaning> meaning;

    private MeantSearch(Optional<Meaning> meaning) {
        this.meaning = meaning;
    }

    static MeantSearch of(boolean asked, Library library, Consumer<String> note) {
        return new MeantSearch(asked ? Meaning.open(library, note) : Optional.empty());
    }

    SearchClauses of(SearchClauses byWords) {
        return meaning.map(byWords::withMeaning).orElse(byWords);
    }

    @Override
    public void close() {
        meaning.ifPresent(Meaning::close);
    }
}
