package org.policybook.document;

/// What somebody typed or handed in cannot be used. The message is one paragraph for that person: what
/// is wrong, where, and how to mend it.
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String message;

    public BadInput(String message) {
        super(message);
        this.message = message;
    }

    public BadInput(String message, Throwable cause) {
        super(message, cause);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
