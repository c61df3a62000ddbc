package org.policybook.cli;

import java.time.Duration;
import java.util.function.Consumer;
import org.policybook.library.BuildIndex;

/// Says that a search has to read policies into the index first, where that takes a while, and how far it has got:
/// to a person all the time, to a log at every tenth.
final class IndexingNotes implements Consumer<BuildIndex.Progress> {
    private static final Duration A_WHILE = Duration.ofSeconds(2);

    /// Fewer are read while one wonders.
    private static final int MANY = 300;

    private static final int TENTH = 10;

    private final Terminal terminal;
    private final long began = System.nanoTime();
    private int told = -1;

    IndexingNotes(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void accept(BuildIndex.Progress progress) {
        if (progress.all() < MANY || System.nanoTime() - began < A_WHILE.toNanos()) {
            return;
        }
        if (told < 0) {
            terminal.note("Preparing the search: %d policies are looked at for its index.".formatted(progress.all()));
            told = 0;
        }
        bar(progress, terminal);
        if (!terminal.interactive() && progress.share() / TENTH > told) {
            told = progress.share() / TENTH;
            terminal.note("  %d per cent".formatted(told * TENTH));
        }
    }

    /// For a person; gone when all is done.
    static void bar(BuildIndex.Progress progress, Terminal terminal) {
        terminal.progress(progress.done() < progress.all() ? Terminal.bar(progress.done(), progress.all()) : "");
    }
}
