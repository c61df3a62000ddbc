package org.policybook.web;

/// A visitor who is signed in lacks the role for what they asked.
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotAllowed() {
        super("The visitor lacks the role for this.");
    }
}
