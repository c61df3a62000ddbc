package org.policybook.intake;

/// Where something stands in the document: the line or the page, counted from 1, and the words found there.
/// Neither means the document as a whole.
///
/// @param page of a document that has pages and no lines, else 0
public record Place(int line, int page, String words) {
    private static final int LONGEST = 160;

    /// The document as a whole.
    public static final Place DOCUMENT = new Place(0, "");
    /// What the file says about itself beside its text.
    public static final Place PROPERTIES = new Place(0, "the file's properties");

    public Place {
        words = shorten(words.strip());
    }

    public Place(int line, String words) {
        this(line, 0, words);
    }

    Place onPage(int number) {
        return new Place(0, number, words);
    }

    private static String shorten(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }

    @Override
    public String toString() {
        if (line == 0 && page == 0) {
            return words.isEmpty() ? "the document" : words;
        }
        String where = page > 0 ? "page " + page : "line " + line;
        return words.isEmpty() ? where : "%s: \"%s\"".formatted(where, words);
    }
}
