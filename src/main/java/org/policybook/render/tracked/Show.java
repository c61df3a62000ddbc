package org.policybook.render.tracked;

import java.util.Optional;

/// How words, the end of a paragraph or a row are shown.
enum Show {
    PLAIN(""),
    INSERTED("ins"),
    DELETED("del"),
    MOVED_FROM("moveFrom"),
    MOVED_TO("moveTo"),
    /// Not here: it is shown at the other end of a move.
    HIDDEN("");

    private final String element;

    Show(String element) {
        this.element = element;
    }

    /// The element that marks it.
    Optional<String> element() {
        return element.isEmpty() ? Optional.empty() : Optional.of(element);
    }
}
