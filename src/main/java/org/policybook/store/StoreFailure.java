package org.policybook.store;

import org.policybook.document.LibraryFailure;

/// A library could not be read or written, or is damaged. The message is one paragraph: which
/// organisation, which ref or file, what is wrong, and how to mend it.
public final class StoreFailure extends LibraryFailure {
    private static final long serialVersionUID = 1L;

    StoreFailure(String message) {
        super(message);
    }

    StoreFailure(String message, Throwable cause) {
        super(message + " (" + reason(cause) + ")", cause);
    }

    /// What a cause says of itself, without a full stop.
    static String said(Throwable cause) {
        String said = reason(cause);
        return said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
    }
}
