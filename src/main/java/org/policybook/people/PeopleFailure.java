package org.policybook.people;

import org.policybook.document.LibraryFailure;

/// The database of people could not be read or written.
public final class PeopleFailure extends LibraryFailure {
    private static final long serialVersionUID = 1L;

    PeopleFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
