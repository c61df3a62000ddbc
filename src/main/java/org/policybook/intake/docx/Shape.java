package org.policybook.intake.docx;

import java.util.Optional;

/// What a paragraph is by its style, outline level and numbering.
///
/// @param style the name of its style, in lower case
/// @param outline 1 for a top heading; 0 for text
/// @param bound whether it shows a property of the file, by way of a content control
/// @param indent of its first line or mark, in twentieths of a point
record Shape(String style, Role role, boolean bound, int outline, Optional<ListPlace> place, int indent) {
    static final Shape EMPTY = new Shape("", Role.BODY, false, 0, Optional.empty(), 0);

    enum Role {
        TITLE,
        SUBTITLE,
        CONTENTS,
        CONTENTS_HEADING,
        BODY
    }

    /// Its place in automatic numbering.
    ///
    /// @param family equal for lists that count on from one another
    /// @param level 0 for the outermost
    /// @param count its number at its level
    /// @param label the number as printed; empty for a bullet
    record ListPlace(String list, String family, int level, Numbering.Level form, int count, String label) {
        boolean ordered() {
            return !form.bullet();
        }

        /// Its numbers name the levels above: `%1.%2`.
        boolean composite() {
            return form.text().indexOf('%') != form.text().lastIndexOf('%');
        }
    }

    boolean isHeading() {
        return outline > 0 && role == Role.BODY;
    }

    /// The same, shown by a content control that is bound to a property of the file.
    Shape boundTo(Role property) {
        return new Shape(style, property, true, outline, place, indent);
    }
}
