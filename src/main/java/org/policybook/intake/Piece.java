package org.policybook.intake;

import java.util.List;

/// What lines come to before they become blocks.
sealed interface Piece {
    /// A paragraph.
    record Words(String text) implements Piece {}

    record Items(List<Item> items) implements Piece {}

    record Rows(List<List<String>> rows) implements Piece {}

    record Item(ListMarker marker, String text) {}
}
