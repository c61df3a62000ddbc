package org.policybook.intake.pdf;

import java.util.Locale;

/// What a tag of a structure tree means for a policy.
enum Tag {
    HEADING,
    PARAGRAPH,
    LIST,
    ITEM,
    LABEL,
    TABLE,
    ROW,
    CELL,
    CONTENTS,
    PICTURE,
    ARTIFACT,
    INLINE,
    GROUP;

    /// @param type a standard structure type, such as `H2` or `LI`
    static Tag of(String type) {
        return switch (type.toUpperCase(Locale.ROOT)) {
            case "H", "H1", "H2", "H3", "H4", "H5", "H6", "TITLE" -> HEADING;
            case "P", "CAPTION", "NOTE", "FENOTE", "BLOCKQUOTE", "CODE", "BIBENTRY" -> PARAGRAPH;
            case "L" -> LIST;
            case "LI" -> ITEM;
            case "LBL" -> LABEL;
            case "TABLE" -> TABLE;
            case "TR" -> ROW;
            case "TD", "TH" -> CELL;
            case "TOC" -> CONTENTS;
            case "FIGURE", "FORMULA" -> PICTURE;
            case "ARTIFACT" -> ARTIFACT;
            case "SPAN", "LINK", "QUOTE", "REFERENCE", "ANNOT", "EM", "STRONG", "SUB", "RUBY", "WARICHU" -> INLINE;
            default -> GROUP;
        };
    }

    /// The level of a heading; a title stands above all of them.
    static int level(String type) {
        char last = type.charAt(type.length() - 1);
        return Character.isDigit(last) ? last - '0' : type.equalsIgnoreCase("title") ? 0 : 1;
    }
}
