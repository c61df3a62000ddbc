package org.policybook.intake.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.policybook.document.Footnote;
import org.policybook.intake.Attachment;
import org.policybook.intake.Manuscript;
import org.policybook.intake.Place;
import org.policybook.intake.Warning;

/// Binds what was read of a file, body, notes and edges, into a manuscript.
final class Binding {
    private final Tally tally;
    private final Anchors anchors;
    private final Inlines inlines;

    Binding(Tally tally, ClauseBookmarks known) {
        this.tally = tally;
        this.anchors = new Anchors(known);
        this.inlines = new Inlines(anchors, tally);
    }

    /// @param notes by their labels, in order
    record Stories(List<Element> body, Map<String, List<Element>> notes, List<String> edges) {}

    /// @param warnings and `dropped`: what concerns the file as a whole
    record Aside(
            Map<String, String> properties, List<Attachment> pictures, List<Warning> warnings, List<Warning> dropped) {}

    Manuscript bind(Stories stories, Aside aside) {
        List<Element> body = Grids.unwrapped(stories.body());
        anchors.use(body);
        stories.notes().values().forEach(anchors::use);
        anchors.name(body);
        List<Manuscript.Part> parts = Assembler.parts(inlines, anchors, tally, body);
        List<Footnote> footnotes = footnotes(stories.notes());
        List<Warning> dropped = new ArrayList<>(tally.droppings());
        body.stream()
                .filter(Element.Contents.class::isInstance)
                .findFirst()
                .ifPresent(entry -> dropped.add(new Warning(
                        "The contents list was left out; every rendering makes its own.",
                        new Place(entry.number(), ""))));
        dropped.addAll(aside.dropped());
        List<Warning> warnings = new ArrayList<>(tally.warnings());
        warnings.addAll(aside.warnings());
        return new Manuscript(
                parts,
                stories.edges(),
                aside.properties(),
                inlines.parameters(),
                footnotes,
                warnings,
                dropped,
                aside.pictures());
    }

    private List<Footnote> footnotes(Map<String, List<Element>> notes) {
        return notes.entrySet().stream()
                .map(note -> new Footnote(
                        note.getKey(), Assembler.blocks(inlines, anchors, tally, Grids.unwrapped(note.getValue()))))
                .toList();
    }
}
