package org.policybook.calendar;

import java.nio.charset.StandardCharsets;

/// Folds lines of more than 75 octets, the line end not counted: RFC 5545, section 3.1. A letter is never split.
final class OctetFolding {
    private static final int MOST = 75;
    private static final String END = "\r\n";

    private OctetFolding() {}

    /// @param text lines that are not folded
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / MOST);
        text.lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder out) {
        int room = MOST;
        int at = 0;
        while (at < line.length()) {
            int letter = line.codePointAt(at);
            String written = Character.toString(letter);
            int octets = written.getBytes(StandardCharsets.UTF_8).length;
            if (octets > room) {
                out.append(END).append(' ');
                room = MOST - 1;
            }
            out.append(written);
            room -= octets;
            at += written.length();
        }
        out.append(END);
    }
}
