package org.policybook.intake.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads the paragraphs and tables of a story: the body, a note, a header, a cell, a text box.
final class StoryReader {
    private static final int DEEPEST = 40;

    private final Reading reading;
    private final Fields fields;
    private final int depth;
    private final List<Element> elements = new ArrayList<>();
    private final List<Span> carried = new ArrayList<>();
    private final Set<String> marks = new HashSet<>();

    private StoryReader(Reading reading, Fields fields, int depth) {
        this.reading = reading;
        this.fields = fields;
        this.depth = depth;
    }

    static List<Element> read(Reading reading, List<Xml> content) {
        return new StoryReader(reading, new Fields(), 0).all(content);
    }

    private List<Element> all(List<Xml> content) {
        if (depth > DEEPEST) {
            reading.tally()
                    .dropped(
                            "Tables or text boxes nested too deep were left out.",
                            reading.count().now(),
                            "");
            return List.of();
        }
        content.forEach(this::read);
        return elements;
    }

    private List<Element> inner(List<Xml> content) {
        return new StoryReader(reading, fields, depth + 1).all(content);
    }

    private void read(Xml element) {
        switch (element.name()) {
            case "w:p" -> paragraph(element, Shape.Role.BODY);
            case "w:tbl" -> elements.add(new TableReader(reading, this::inner).read(element));
            case "w:sdt" -> control(element);
            case "w:customXml", "w:smartTag" -> element.children().forEach(this::read);
            case "w:ins", "w:del", "w:moveFrom", "w:moveTo" -> {
                if (reading.tracked().keeps(element.name())) {
                    element.children().forEach(this::read);
                }
            }
            case "mc:AlternateContent" -> ParagraphReader.alternative(element).forEach(this::read);
            case "w:bookmarkStart" -> marks.add(element.attribute("w:name"));
            case "w:altChunk" ->
                reading.tally()
                        .dropped(
                                "A file embedded in the text was left out.",
                                reading.count().now(),
                                "");
            case String other -> {}
        }
    }

    private void control(Xml element) {
        Xml properties = element.child("w:sdtPr");
        List<Xml> content = element.child("w:sdtContent").children();
        if (properties.at("w:docPartObj", "w:docPartGallery").value().equals("Table of Contents")) {
            elements.add(new Element.Contents(reading.count().now() + 1));
            return;
        }
        if (properties.child("w:showingPlcHdr").isPresent()) {
            reading.tally()
                    .dropped(
                            "A field to fill in was left out, since nobody filled it in.",
                            reading.count().now() + 1,
                            properties.child("w:alias").value());
            return;
        }
        Shape.Role role = bound(properties.child("w:dataBinding").attribute("w:xpath"));
        for (Xml each : content) {
            if (each.is("w:p") && role != Shape.Role.BODY) {
                paragraph(each, role);
            } else {
                read(each);
            }
        }
    }

    /// A control that shows the file's own title or subject.
    private static Shape.Role bound(String path) {
        if (path.contains("coreProperties") && path.contains("title")) {
            return Shape.Role.TITLE;
        }
        return path.contains("coreProperties") && path.contains("subject") ? Shape.Role.SUBTITLE : Shape.Role.BODY;
    }

    private void paragraph(Xml element, Shape.Role role) {
        Xml properties = properties(element.child("w:pPr"));
        int number = reading.count().next();
        ParagraphReader reader = new ParagraphReader(
                reading,
                fields,
                number,
                reading.formatting()
                        .runs()
                        .ofParagraph(properties.child("w:pStyle").value()));
        reader.readAll(element.children());
        boolean runsOn = runsOn(element.at("w:pPr", "w:rPr"));
        if (!runsOn || !reader.spans().isEmpty()) {
            marks.addAll(reader.bookmarks()); // a paragraph that is gone as a whole takes its bookmarks with it
        }
        carried.addAll(reader.spans());
        if (!runsOn) {
            close(number, properties, role, reader);
        }
        reader.boxes().forEach(box -> elements.addAll(inner(box.children())));
    }

    private void close(int number, Xml properties, Shape.Role role, ParagraphReader reader) {
        boolean listed = reader.isContents();
        Element.Para para = new Element.Para(number, shape(properties, role, carried), carried, marks);
        boolean contents = listed
                || para.shape().role() == Shape.Role.CONTENTS
                || (para.shape().role() == Shape.Role.CONTENTS_HEADING && !para.isEmpty());
        elements.add(contents ? new Element.Contents(number) : para);
        carried.clear();
        marks.clear();
    }

    /// An empty paragraph of a numbered style takes no number.
    private Shape shape(Xml properties, Shape.Role role, List<Span> spans) {
        boolean empty = spans.stream().allMatch(span -> span.text().isBlank());
        if (empty) {
            return Shape.EMPTY;
        }
        Shape shape = reading.formatting().shapes().of(properties);
        return role == Shape.Role.BODY ? shape : shape.boundTo(role);
    }

    /// Before a tracked change of style or numbering, what it was.
    private Xml properties(Xml now) {
        Xml before = now.at("w:pPrChange", "w:pPr");
        return reading.tracked() == Tracked.ORIGINAL && before.isPresent() ? before : now;
    }

    /// The paragraph's end was deleted (or, in the original text, is not yet there): the next one goes on.
    private boolean runsOn(Xml markProperties) {
        String change = reading.tracked() == Tracked.ACCEPTED ? "w:del" : "w:ins";
        String move = reading.tracked() == Tracked.ACCEPTED ? "w:moveFrom" : "w:moveTo";
        return markProperties.child(change).isPresent()
                || markProperties.child(move).isPresent();
    }
}
