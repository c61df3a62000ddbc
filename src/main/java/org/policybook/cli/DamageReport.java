package org.policybook.cli;

import java.util.function.Consumer;
import org.policybook.document.LibraryFailure;

/// Tells of each damaged organisation in a line, beside what the others answered, and remembers it for the
/// exit code.
final class DamageReport implements Consumer<LibraryFailure> {
    private final Terminal terminal;
    private boolean damaged;

    DamageReport(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void accept(LibraryFailure failure) {
        damaged = true;
        terminal.complain(failure.getMessage().replaceAll("\\R+", " "));
    }

    boolean isEmpty() {
        return !damaged;
    }

    int code() {
        return damaged ? ExitCode.FAILED : ExitCode.DONE;
    }
}
