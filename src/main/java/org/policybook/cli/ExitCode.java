package org.policybook.cli;

/// What a command tells the shell.
final class ExitCode {
    static final int DONE = 0;
    /// The rules refused it, or a check found errors.
    static final int REFUSED = 1;
    /// What was typed or handed in cannot be used.
    static final int BAD_INPUT = 2;
    /// The library is damaged, or could not be read or written.
    static final int FAILED = 3;

    private ExitCode() {}
}
