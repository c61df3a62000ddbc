package org.policybook.cli;

public final class Rehearsal {
    private Rehearsal() {}

    public static void main(String[] args) {}
}
