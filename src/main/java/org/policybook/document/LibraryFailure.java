package org.policybook.document;

/// A library cannot be read or written, or is damaged: no fault of what was asked. The message is one
/// paragraph for a person: what failed, where, and how to mend it.
public abstract class LibraryFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String message;

    protected LibraryFailure(String message) {
        super(message);
        this.message = message;
    }

    protected LibraryFailure(String message, Throwable cause) {
        super(message, cause);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }

    /// What a cause says of itself.
    protected static String reason(Throwable cause) {
        return PlainReason.of(cause);
    }
}
