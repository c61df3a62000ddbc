package org.policybook.search;

import java.nio.file.Path;
import org.policybook.document.LibraryFailure;

/// The search index could not be read or written. Nothing of value is lost: it can be made anew.
public final class SearchFailure extends LibraryFailure {
    private static final long serialVersionUID = 1L;

    SearchFailure(String what, Path folder, Throwable cause) {
        super(
                "%s in %s: %s. The index holds nothing of its own: run \"policybook reindex\" to make it anew from the library."
                        .formatted(what, folder, reason(cause)),
                cause);
    }
}
