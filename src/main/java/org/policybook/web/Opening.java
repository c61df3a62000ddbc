package org.policybook.web;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.policybook.library.Library;
import org.policybook.people.Database;

/// Opens the library and its database side by side, while the rest of the program starts: each takes a while.
final class Opening {
    private final CompletableFuture<Library> library;
    private final CompletableFuture<Database> database;

    private Opening(CompletableFuture<Library> library, CompletableFuture<Database> database) {
        this.library = library;
        this.database = database;
    }

    static Opening begin(WebSettings settings) {
        return new Opening(
                begun(() -> library(settings)), begun(() -> Database.open(settings.data(), settings.database())));
    }

    private static <T> CompletableFuture<T> begun(Supplier<T> opening) {
        CompletableFuture<T> opened = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("opening").start(() -> opened.completeAsync(opening, Runnable::run));
        return opened;
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
        close(library, Library::close);
        close(database, Database::close);
    }

    private static <T> void close(CompletableFuture<T> opening, Consumer<T> closing) {
        try {
            closing.accept(opening.join());
        } catch (CompletionException notOpened) {
            // There is nothing to close; why is told by who asked for it.
        }
    }
}
