package org.policybook.document;

import java.util.ArrayDeque;
import java.util.Deque;

/// Writes lines behind the indentation of the blocks they stand in.
final class LineWriter {
    private final StringBuilder text;
    private final Deque<Integer> indents = new ArrayDeque<>();
    private String prefix = "";
    private boolean lineOpen;
    /// Set while a block's opening mark is the only thing on the line: the next block stands beside it.
    private boolean opened;

    LineWriter(StringBuilder text) {
        this.text = text;
    }

    /// Everything written from here on stands behind this.
    void indent(String more) {
        indents.push(prefix.length());
        prefix += more;
        opened = lineOpen;
    }

    void outdent() {
        prefix = prefix.substring(0, indents.pop());
    }

    /// The line holds only a block's mark so far.
    void opened() {
        opened = true;
    }

    /// A blank line before the next block, unless it stands right behind a mark or begins the body.
    void separate() {
        if (opened) {
            return;
        }
        finishLine();
        text.append(prefix.stripTrailing()).append('\n');
    }

    void raw(String more) {
        if (more.isEmpty()) {
            return;
        }
        begin();
        text.append(more);
    }

    void raw(char c) {
        begin();
        text.append(c);
    }

    /// A whole line.
    void line(String line) {
        begin();
        text.append(line);
        end();
    }

    /// Ends the line, even an empty one.
    void end() {
        begin();
        text.append('\n');
        lineOpen = false;
        opened = false;
    }

    /// Ends the line if one was begun.
    void finishLine() {
        opened = false;
        if (lineOpen) {
            text.append('\n');
            lineOpen = false;
        }
    }

    private void begin() {
        if (!lineOpen) {
            text.append(prefix);
            lineOpen = true;
        }
        opened = false;
    }
}
