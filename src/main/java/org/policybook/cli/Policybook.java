package org.policybook.cli;

public final class Policybook {
    private Policybook() {}

    public static void main(String[] args) {}
}
