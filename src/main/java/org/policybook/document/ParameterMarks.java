package org.policybook.document;

import java.util.function.Consumer;

/// Finds `{{parameters}}` in raw Markdown words.
final class ParameterMarks {
    private ParameterMarks() {}

    static void split(String raw, Consumer<String> words, Consumer<String> parameter) {
        int start = 0;
        int open = raw.indexOf("{{");
        while (open >= 0) {
            int close = raw.indexOf("}}", open + 2);
            if (close < 0) {
                break;
            }
            String name = raw.substring(open + 2, close);
            boolean escaped = open > 0 && raw.charAt(open - 1) == '\\';
            if (!escaped && isName(name)) {
                if (open > start) {
                    words.accept(raw.substring(start, open));
                }
                parameter.accept(name);
                start = close + 2;
                open = raw.indexOf("{{", start);
            } else {
                open = raw.indexOf("{{", open + 1);
            }
        }
        if (start == 0 && start < raw.length()) {
            words.accept(raw);
        } else if (start < raw.length()) {
            words.accept(raw.substring(start));
        }
    }

    static boolean isName(String name) {
        if (name.isEmpty() || !Character.isLetter(name.charAt(0))) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '-') {
                return false;
            }
        }
        return true;
    }
}
