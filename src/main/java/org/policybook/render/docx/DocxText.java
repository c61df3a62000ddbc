package org.policybook.render.docx;

/// Text as XML can hold it.
final class DocxText {
    private DocxText() {}

    /// The text with control characters, which XML forbids, shown as replacement characters.
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> clean.appendCodePoint(isAllowed(letter) ? letter : 0xFFFD));
        return clean.toString();
    }

    private static boolean isAllowed(int letter) {
        return letter >= ' '
                ? letter != 0xFFFE && letter != 0xFFFF && !(letter >= 0xD800 && letter <= 0xDFFF)
                : letter == '\t' || letter == '\n';
    }
}
