package org.policybook.intake.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The fields that are open at a place of a story; they nest, and may reach over many paragraphs.
final class Fields {
    private static final Pattern CONTENTS =
            Pattern.compile("(?i)\\s*(?:TOC|INDEX|TOA|BIBLIOGRAPHY)\\b.*", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile(
            "(?i)\\s*HYPERLINK\\s+(\\\\l\\s+)?(?:\"([^\"]*)\"|(\\S+))(?:\\s+\\\\l\\s+\"([^\"]*)\")?.*", Pattern.DOTALL);
    private static final Pattern REFERENCE =
            Pattern.compile("(?i)\\s*(?:REF|PAGEREF|NOTEREF)\\s+\"?([^\\s\"\\\\]+)\"?.*", Pattern.DOTALL);
    /// `PAGEREF … \p` and `REF … \p` come to "on page 4", "above" or "below".
    private static final Pattern PAGE = Pattern.compile("(?i)\\s*(?:REF|PAGEREF)\\s.*\\\\p\\b.*", Pattern.DOTALL);
    private static final int DEEPEST = 64;

    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean result;
        private boolean contents;
        private boolean page;
        private String target = "";

        /// From here on stands what the instruction came to.
        void separate() {
            result = true;
            contents = CONTENTS.matcher(instruction).matches();
            page = PAGE.matcher(instruction).matches();
            target = target(instruction);
        }
    }

    void begin() {
        if (open.size() < DEEPEST) {
            open.push(new Field());
        }
    }

    void instruct(String words) {
        if (!open.isEmpty()) {
            open.peek().instruction.append(words);
        }
    }

    void separate() {
        if (!open.isEmpty()) {
            open.peek().separate();
        }
    }

    void end() {
        open.poll();
    }

    /// A whole field in one element.
    void begin(String instruction) {
        begin();
        instruct(instruction);
        separate();
    }

    /// Text here is an instruction to Word, not words for readers.
    boolean isInstruction() {
        return open.stream().anyMatch(field -> !field.result);
    }

    boolean isContents() {
        return open.stream().anyMatch(field -> field.contents);
    }

    /// Text here tells on which page something stands.
    boolean isPage() {
        return open.stream().anyMatch(field -> field.page);
    }

    /// Where the text here leads: an address, `#` and a bookmark, or empty.
    String link() {
        for (Field field : open) {
            if (!field.target.isEmpty()) {
                return field.target;
            }
        }
        return "";
    }

    private static String target(CharSequence instruction) {
        Matcher link = LINK.matcher(instruction);
        if (link.matches()) {
            String address = link.group(2) != null ? link.group(2) : String.valueOf(link.group(3));
            boolean inside = link.group(1) != null || address.isEmpty();
            String bookmark = link.group(4) != null ? link.group(4) : "";
            return inside ? "#" + (address.isEmpty() ? bookmark : address) : address;
        }
        Matcher reference = REFERENCE.matcher(instruction);
        return reference.matches() ? "#" + reference.group(1) : "";
    }
}
