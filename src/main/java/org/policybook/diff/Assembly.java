package org.policybook.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policybook.document.Footnote;
import org.policybook.document.FrontMatter;
import org.policybook.document.Policy;
import org.policybook.document.Section;
import org.policybook.document.Value;

/// Builds a policy of its pieces again.
final class Assembly {
    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(Section heading, BlockAssembly blocks, List<Section> sections) {
        Section close() {
            return new Section(
                    heading.anchor(),
                    heading.level(),
                    heading.appendix(),
                    heading.heading(),
                    blocks.finish(),
                    sections);
        }
    }

    private final BlockAssembly preamble = new BlockAssembly();
    private final List<Section> top = new ArrayList<>();

    private Assembly() {}

    /// @param pieces of the body, without fields and footnotes
    static Policy of(List<Piece> pieces) {
        Assembly assembly = new Assembly();
        pieces.forEach(piece -> assembly.add(piece.part()));
        assembly.closeTo(0);
        return new Policy(FrontMatter.EMPTY, assembly.preamble.finish(), assembly.top, List.of());
    }

    static Value.Fields fields(List<Piece> pieces) {
        Map<String, Value> entries = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            if (piece.part() instanceof Part.Field(String name, Value value)) {
                entries.put(name, value);
            }
        }
        return new Value.Fields(entries);
    }

    static List<Footnote> notes(List<Piece> pieces) {
        List<Footnote> notes = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.part() instanceof Part.Note(Footnote note)) {
                notes.add(note);
            }
        }
        return notes;
    }

    private void add(Part part) {
        if (part instanceof Part.Heading(Section heading)) {
            closeTo(heading.level());
            open.push(new Open(heading, new BlockAssembly(), new ArrayList<>()));
        } else {
            (open.isEmpty() ? preamble : open.element().blocks()).add(part);
        }
    }

    private void closeTo(int level) {
        while (!open.isEmpty() && open.element().heading().level() >= level) {
            Section closed = open.pop().close();
            (open.isEmpty() ? top : open.element().sections()).add(closed);
        }
    }
}
