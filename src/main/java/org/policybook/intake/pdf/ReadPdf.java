package org.policybook.intake.pdf;

import java.util.List;
import java.util.Optional;

/// What a PDF holds, as lines of marked text.
///
/// @param tagged whether it was read by its tags, which tell headings from text for certain
/// @param title what the file's properties call it, where its first page shows the same words
/// @param edges what ran along the head and foot of the pages and was taken out of the text
/// @param dropped what else was left out
/// @param unsure what a person should look at
public record ReadPdf(
        boolean tagged,
        Optional<String> title,
        List<MarkedLine> lines,
        List<MarkedLine> edges,
        List<MarkedLine> dropped,
        List<MarkedLine> unsure) {
    public ReadPdf {
        lines = List.copyOf(lines);
        edges = List.copyOf(edges);
        dropped = List.copyOf(dropped);
        unsure = List.copyOf(unsure);
    }
}
