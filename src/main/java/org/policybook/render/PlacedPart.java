package org.policybook.render;

import java.util.ArrayList;
import java.util.List;
import org.policybook.render.style.Part;

/// A part with its place on paper.
///
/// @param newPage whether it begins a page
public record PlacedPart(Part part, boolean newPage) {
    /// The parts without the breaks between them.
    public static List<PlacedPart> of(List<Part> parts) {
        List<PlacedPart> placed = new ArrayList<>();
        boolean broken = false;
        for (Part part : parts) {
            if (part.kind() != Part.Kind.BREAK) {
                placed.add(new PlacedPart(part, broken));
            }
            broken = part.kind() == Part.Kind.BREAK;
        }
        return placed;
    }

    /// Whether what follows the parts begins a page.
    public static boolean endsWithBreak(List<Part> parts) {
        return !parts.isEmpty() && parts.getLast().kind() == Part.Kind.BREAK;
    }
}
