package org.policybook.web;

/// An address asks for a day that no calendar has, such as 30 February.
public final class NoSuchDay extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
