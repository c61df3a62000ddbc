package org.policybook.document;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.function.Consumer;

/// Finds `{{parameters}}` in raw Markdown words.
final class ParameterMarks {
    private ParameterMarks() {}

    static void split(BasedSequence raw, Consumer<BasedSequence> words, Consumer<String> parameter) {
        int start = 0;
        int open = raw.indexOf("{{");
        while (open >= 0) {
            int close = raw.indexOf("}}", open + 2);
            if (close < 0) {
                break;
            }
            String name = raw.subSequence(open + 2, close).toString();
            boolean escaped = open > 0 && raw.charAt(open - 1) == '\\';
            if (!escaped && isName(name)) {
                if (open > start) {
                    words.accept(raw.subSequence(start, open));
                }
                parameter.accept(name);
                start = close + 2;
                open = raw.indexOf("{{", start);
            } else {
                open = raw.indexOf("{{", open + 1);
            }
        }
        if (start < raw.length()) {
            words.accept(raw.subSequence(start, raw.length()));
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
