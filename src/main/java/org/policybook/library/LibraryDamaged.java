package org.policybook.library;

import org.policybook.document.LibraryFailure;

/// Something in the library is not as the program left it. The message is one paragraph: what, where,
/// and how to mend it.
public final class LibraryDamaged extends LibraryFailure {
    private static final long serialVersionUID = 1L;

    LibraryDamaged(String message) {
        super(message);
    }
}
