package org.policybook.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.policybook.library.Library;

/// A library that is opened when it is first needed: a command given only files needs none.
final class LazyLibrary implements Supplier<Library>, AutoCloseable {
    private final Supplier<Library> opening;
    private @Nullable Library library;

    LazyLibrary(Supplier<Library> opening) {
        this.opening = opening;
    }

    @Override
    public Library get() {
        Library open = library;
        if (open == null) {
            open = opening.get();
            library = open;
        }
        return open;
    }

    @Override
    public void close() {
        if (library != null) {
            library.close();
        }
    }
}
