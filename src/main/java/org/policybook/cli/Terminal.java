package org.policybook.cli;

import java.io.PrintWriter;

/// Where a command writes: what people asked for to `out`, all else to `err`.
///
/// @param interactive whether a person sits before it, so that progress is worth showing
record Terminal(PrintWriter out, PrintWriter err, boolean interactive) {
    private static final int BAR = 30;

    /// `[########------] 12 of 40`.
    static String bar(int done, int all) {
        int filled = BAR * done / all;
        return "[%s%s] %d of %d".formatted("#".repeat(filled), "-".repeat(BAR - filled), done, all);
    }

    void say(String line) {
        out.println(line);
    }

    void complain(String message) {
        err.println("policybook: " + message);
    }

    /// A line about work going on.
    void note(String line) {
        err.println(line);
    }

    /// How far work has got, in place of what was said of it before; silent where nobody watches.
    void progress(String state) {
        if (interactive) {
            err.print("\r\u001b[K" + state);
            err.flush();
        }
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
