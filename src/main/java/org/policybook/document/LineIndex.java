package org.policybook.document;

import java.util.Arrays;

/// Turns offsets in a text into lines and columns, both counted from 1.
final class LineIndex {
    private final int[] starts;
    private final int count;
    private final int firstLine;
    private int last;

    /// @param text a text whose lines end with `\n`
    /// @param firstLine the number of its first line
    LineIndex(String text, int firstLine) {
        this.firstLine = firstLine;
        int[] found = new int[Math.max(16, text.length() / 32)];
        int lines = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (lines == found.length) {
                found = Arrays.copyOf(found, lines * 2);
            }
            found[lines++] = at + 1;
        }
        starts = found;
        count = lines;
    }

    int line(int offset) {
        return firstLine + index(offset);
    }

    private int index(int offset) {
        // Readers walk forwards, so the line is mostly the last one asked for or one soon after it.
        if (starts[last] > offset) {
            int found = Arrays.binarySearch(starts, 0, last, offset);
            last = found >= 0 ? found : -found - 2;
        }
        while (last + 1 < count && starts[last + 1] <= offset) {
            last++;
        }
        return last;
    }

    int column(int offset) {
        return offset - starts[index(offset)] + 1;
    }
}
