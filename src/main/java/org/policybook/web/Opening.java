package org.policybook.web;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.policybook.library.Library;
import org.policybook.people.Database;

/// Opens the library and its database side by side, while the rest of the program starts: each takes a while.
final class Opening {
    private final WebSettings settings;
    private final CompletableFuture<Library> library = new CompletableFuture<>();
    private final CompletableFuture<Database> database = new CompletableFuture<>();
    private volatile boolean begun;

    Opening(WebSettings settings) {
        this.settings = settings;
    }

    /// Call it once the log is set up, for what is opened has things to say.
    void begin() {
        begun = true;
        begin(library, () -> library(settings));
        begin(database, () -> Database.open(settings.data(), settings.database()));
    }

    private static <T> void begin(CompletableFuture<T> opened, Supplier<T> opening) {
        opened.completeAsync(
                opening, task -> Thread.ofPlatform().daemon().name("opening").start(task));
    }

    private static Library library(WebSettings settings) {
        Library library = Library.open(settings.data());
        library.stayOpen();
        return library;
    }

    /// @throws org.policybook.document.BadInput when there is none in the folder
    Library library() {
        return opened(library);
    }

    /// @throws org.policybook.document.LibraryFailure when it cannot be opened
    Database database() {
        return opened(database);
    }

    private static <T> T opened(CompletableFuture<T> opening) {
        try {
            return opening.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw e;
        }
    }

    /// Closes what could be opened, since the program could not start.
    void abandon() {
        if (begun) {
            close(library, Library::close);
            close(database, Database::close);
        }
    }

    private static <T> void close(CompletableFuture<T> opening, Consumer<T> closing) {
        try {
            closing.accept(opening.join());
        } catch (CompletionException notOpened) {
            // There is nothing to close; why is told by who asked for it.
        }
    }
}
