package org.policybook.web.search;

/// Words of a clause in one line, as pages show them.
final class OneLine {
    private static final int LONGEST_HEADING = 90;

    private OneLine() {}

    /// The cells of a row are parted by dots.
    static String of(String text) {
        return text.replace("\t", " · ").replace('\n', ' ');
    }

    /// A heading, or the words that lead into a list, which may be a whole sentence: cut between words.
    static String brief(String heading) {
        if (heading.length() <= LONGEST_HEADING) {
            return heading;
        }
        int space = heading.lastIndexOf(' ', LONGEST_HEADING);
        int end = space > 0
                ? space
                : heading.offsetByCodePoints(0, Math.min(LONGEST_HEADING, heading.codePointCount(0, heading.length())));
        return heading.substring(0, end) + " …";
    }
}
