package org.policybook.search;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.util.Locale;
import org.apache.lucene.store.LockObtainFailedException;
import org.policybook.document.LibraryFailure;

/// The search index could not be read or written. Nothing of value is lost: it can be made anew.
public final class SearchFailure extends LibraryFailure {
    private static final long serialVersionUID = 1L;

    SearchFailure(String what, IndexPlace place, Throwable cause) {
        super("%s in %s: %s. %s".formatted(what, place, reason(cause), remedy(cause)), cause);
    }

    private SearchFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /// Another process is writing; the index as it was before can be read meanwhile.
    static SearchFailure busy(IndexPlace place, Throwable cause) {
        return new SearchFailure(
                "Another process is writing the search index in %s. Wait until it is done, or look with \"policybook reindex\" later."
                        .formatted(place),
                cause);
    }

    /// Whether the index was only being written by someone else.
    public boolean isBusy() {
        return getCause() instanceof LockObtainFailedException;
    }

    private static String remedy(Throwable cause) {
        String said = reason(cause).toLowerCase(Locale.ROOT);
        if (cause instanceof AccessDeniedException || said.contains("read-only")) {
            return "Give this user write access to the folder.";
        }
        if (said.contains("no space left") || said.contains("quota")) {
            return "Free some space on the disk.";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return "The index is a folder: move that file away, and the index is made anew by the next search.";
        }
        return "The index holds nothing of its own: run \"policybook reindex\" to make it anew from the library.";
    }
}
