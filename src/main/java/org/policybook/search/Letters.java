package org.policybook.search;

import java.util.Arrays;

/// A word under way, letter by letter, with its hash code as [String#hashCode] reckons it, so that it can be
/// looked up before it becomes a string.
final class Letters {
    private char[] letters = new char[64];
    private int length;
    private int hash;

    void clear() {
        length = 0;
        hash = 0;
    }

    void add(char letter) {
        if (length == letters.length) {
            letters = Arrays.copyOf(letters, 2 * length);
        }
        letters[length++] = letter;
        hash = 31 * hash + letter;
    }

    void set(char[] others, int count) {
        clear();
        for (int i = 0; i < count; i++) {
            add(others[i]);
        }
    }

    int length() {
        return length;
    }

    int hash() {
        return hash;
    }

    boolean are(char[] others) {
        return Arrays.equals(letters, 0, length, others, 0, others.length);
    }

    char[] copied() {
        return Arrays.copyOf(letters, length);
    }

    @Override
    public String toString() {
        return new String(letters, 0, length);
    }
}
