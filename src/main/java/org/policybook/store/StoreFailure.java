package org.policybook.store;

/// A library could not be read or written, or is damaged. The message is one paragraph: which
/// organisation, which ref or file, what is wrong, and how to mend it.
public final class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreFailure(String message) {
        super(message);
    }

    StoreFailure(String message, Throwable cause) {
        super(message + " (" + reason(cause) + ")", cause);
    }

    private static String reason(Throwable cause) {
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
