package org.policybook.intake;

/// Where something stands in the document: the line, counted from 1, and the words found there. Line 0
/// means the document as a whole.
public record Place(int line, String words) {
    private static final int LONGEST = 160;

    /// The document as a whole.
    public static final Place DOCUMENT = new Place(0, "");

    public Place {
        words = shorten(words.strip());
    }

    private static String shorten(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }

    @Override
    public String toString() {
        if (line == 0) {
            return "the document";
        }
        return words.isEmpty() ? "line " + line : "line %d: \"%s\"".formatted(line, words);
    }
}
