package org.policybook.web;

/// What was asked for does not exist for this visitor. Whether it exists for others is not told.
public final class NotThere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotThere() {
        super("There is nothing here for this visitor.");
    }
}
