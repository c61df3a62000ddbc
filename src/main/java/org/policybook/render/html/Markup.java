package org.policybook.render.html;

import org.policybook.document.ClauseId;

/// Writes markup that is at once HTML and well-formed XML. All text passes through [#text] or
/// [#attribute], which escape it; only literal tags of this package are written raw.
final class Markup {
    private final StringBuilder out = new StringBuilder();

    Markup raw(String tags) {
        out.append(tags);
        return this;
    }

    Markup text(String words) {
        for (int i = 0; i < words.length(); i++) {
            escape(words.charAt(i));
        }
        return this;
    }

    /// ` name="value"`, with the space before it.
    Markup attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        return text(value).raw("\"");
    }

    Markup id(ClauseId id) {
        return attribute("id", id.value());
    }

    private void escape(char letter) {
        switch (letter) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '\t', '\n' -> out.append(letter);
            // Control characters may not stand in XML, and mean nothing in HTML.
            default -> out.append(letter < ' ' || letter == '\uFFFE' || letter == '\uFFFF' ? '\uFFFD' : letter);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
