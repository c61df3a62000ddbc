package org.policybook.cli;

import java.util.ArrayList;
import java.util.List;

/// Breaks a text into lines of a width, at spaces.
final class Wrapped {
    static final int WIDTH = 92;

    private Wrapped() {}

    /// @param first what the first line begins with
    /// @param rest what every other line begins with
    static List<String> lines(String text, String first, String rest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.strip().split("\\s+", -1)) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(rest);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
