package org.policybook.intake.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the footnotes and endnotes that the text refers to.
final class NoteReader {
    private final WordPackage source;
    private final Reading reading;
    private final Map<String, WordPackage.Relation> relations;
    private final Map<NoteLabels.Note, Story> stories = new HashMap<>();

    private record Story(Xml note, Reading reading) {}

    NoteReader(WordPackage source, Reading reading, Map<String, WordPackage.Relation> relations) {
        this.source = source;
        this.reading = reading;
        this.relations = relations;
    }

    /// @return the notes by their labels, in order
    Map<String, List<Element>> read() {
        find("footnotes", "w:footnote");
        find("endnotes", "w:endnote");
        Map<String, List<Element>> notes = new LinkedHashMap<>();
        // A note may refer to another, which then joins the end of the list.
        for (int at = 0; at < reading.beside().notes().all().size(); at++) {
            Map.Entry<NoteLabels.Note, String> next =
                    List.copyOf(reading.beside().notes().all().entrySet()).get(at);
            Story story = stories.get(next.getKey());
            List<Element> content = story == null
                    ? List.of()
                    : StoryReader.read(story.reading(), story.note().children());
            notes.put(next.getValue(), new ArrayList<>(content));
        }
        return notes;
    }

    private void find(String kind, String element) {
        relations.values().stream()
                .filter(relation -> relation.is(kind) && !relation.external())
                .findFirst()
                .ifPresent(relation -> source.xml(relation.target()).ifPresent(root -> {
                    Reading own = reading.in(source.relations(relation.target()));
                    root.each(element)
                            .forEach(note -> stories.put(
                                    new NoteLabels.Note(kind, note.attribute("w:id")), new Story(note, own)));
                }));
    }
}
