package org.policybook.library;

import java.util.Optional;
import org.policybook.document.LibraryFailure;

/// The search index is being made, and there is none yet to answer from. Nothing is wrong: ask again later.
public final class SearchInPreparation extends LibraryFailure {
    private static final long serialVersionUID = 1L;

    private final transient Optional<BuildIndex.Progress> progress;

    SearchInPreparation(Optional<BuildIndex.Progress> progress) {
        super("The search is being prepared%s. Ask again in a little while."
                .formatted(progress.map(made -> ": %d of %d policies have been read".formatted(made.done(), made.all()))
                        .orElse("")));
        this.progress = progress;
    }

    /// Nothing before the first policy.
    public Optional<BuildIndex.Progress> progress() {
        return progress;
    }
}
