package org.policybook.document;

/// Writes where a link leads, with its title.
final class Destinations {
    private Destinations() {}

    static String format(String address, String title, InlineWriter.Place place) {
        String target = isPlain(address) ? address : "<" + escape(address, "<>\\") + ">";
        String whole = title.isEmpty() ? target : target + " \"" + escape(title, "\"\\") + "\"";
        return place == InlineWriter.Place.CELL ? whole.replace("|", "\\|") : whole;
    }

    private static boolean isPlain(String address) {
        return !address.isEmpty()
                && address.charAt(0) != '<'
                && address.chars()
                        .noneMatch(c -> c <= ' ' || c == '(' || c == ')' || c == '\\' || c == '&' || c == 0x7f);
    }

    private static String escape(String text, String special) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (special.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c == '\n' ? ' ' : c);
            if (c == '&') {
                escaped.append("amp;");
            }
        }
        return escaped.toString();
    }
}
