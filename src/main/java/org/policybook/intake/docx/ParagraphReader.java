package org.policybook.intake.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.policybook.document.Inline;

/// Reads what stands in a paragraph: runs of text, links, fields, marks of changes, notes and pictures.
final class ParagraphReader {
    private final Reading reading;
    private final Fields fields;
    private final int number;
    private final RunFormat base;
    private final List<Span> spans = new ArrayList<>();
    private final Set<String> bookmarks = new HashSet<>();
    private final List<Xml> boxes = new ArrayList<>();
    private String link = "";
    private boolean contents;

    /// @param fields those open where the paragraph begins
    /// @param base how text looks by the paragraph's style
    ParagraphReader(Reading reading, Fields fields, int number, RunFormat base) {
        this.reading = reading;
        this.fields = fields;
        this.number = number;
        this.base = base;
        this.contents = fields.isContents();
    }

    List<Span> spans() {
        return spans;
    }

    Set<String> bookmarks() {
        return bookmarks;
    }

    /// What text boxes anchored here hold.
    List<Xml> boxes() {
        return boxes;
    }

    /// Whether all of it belongs to a contents list.
    boolean isContents() {
        return contents && spans.stream().allMatch(span -> span.text().isBlank());
    }

    void readAll(List<Xml> elements) {
        elements.forEach(this::read);
    }

    private void read(Xml element) {
        switch (element.name()) {
            case "w:r" -> new RunReader(this, reading).read(element);
            case "w:ins", "w:del", "w:moveFrom", "w:moveTo" -> {
                if (reading.tracked().keeps(element.name())) {
                    readAll(element.children());
                } else {
                    element.within("w:bookmarkStart").forEach(this::read); // its paragraph may stay
                }
            }
            case "w:hyperlink" -> readLink(element);
            case "w:fldSimple" -> {
                fields.begin(element.attribute("w:instr"));
                readAll(element.children());
                fields.end();
            }
            case "w:sdt" -> readControl(element);
            case "w:smartTag", "w:customXml", "w:dir", "w:bdo" -> readAll(element.children());
            case "mc:AlternateContent" -> readAll(alternative(element));
            case "w:bookmarkStart" -> bookmarks.add(element.attribute("w:name"));
            case "w:commentRangeStart" -> reading.beside().remarks().begin(element.attribute("w:id"));
            case "m:oMath", "m:oMathPara" -> readFormula(element);
            case String other -> {}
        }
    }

    /// The newer form of what older programs are shown another way.
    static List<Xml> alternative(Xml element) {
        Xml choice = element.child("mc:Choice");
        return choice.isPresent()
                ? choice.children()
                : element.child("mc:Fallback").children();
    }

    private void readLink(Xml element) {
        String before = link;
        WordPackage.Relation relation = reading.beside().relations().get(element.attribute("r:id"));
        String anchor = element.attribute("w:anchor");
        if (relation != null && relation.external()) {
            link = anchor.isEmpty() ? relation.target() : relation.target() + "#" + anchor;
        } else if (!anchor.isEmpty()) {
            link = "#" + anchor;
        }
        readAll(element.children());
        link = before;
    }

    /// A content control: what stands in it, unless nobody filled it in.
    private void readControl(Xml element) {
        if (element.at("w:sdtPr", "w:showingPlcHdr").isPresent()) {
            String prompt =
                    element.child("w:sdtContent").within("w:t").map(Xml::text).collect(Collectors.joining());
            if (!prompt.isBlank()) {
                reading.tally().dropped("A field to fill in was left out, since nobody filled it in.", number, prompt);
            }
            return;
        }
        readAll(element.child("w:sdtContent").children());
    }

    private void readFormula(Xml element) {
        String words = element.within("m:t").map(Xml::text).collect(Collectors.joining());
        reading.tally().warn("A formula was kept as plain words. Check it.", number, words);
        add(new Inline.Text(words), base);
    }

    Fields fields() {
        return fields;
    }

    int number() {
        return number;
    }

    RunFormat base() {
        return base;
    }

    void box(Xml content) {
        boxes.add(content);
    }

    /// Takes a piece of text, unless it is none for readers.
    void add(Inline atom, RunFormat look) {
        if (fields.isContents()) {
            contents = true;
            return;
        }
        String words = atom instanceof Inline.Text(String value) ? value : "";
        if (fields.isInstruction() || (fields.isPage() && leavesPage(words))) {
            return;
        }
        if (look.hidden()) {
            if (!words.isBlank()) {
                reading.tally().dropped("Hidden text was left out.", number, words);
            }
            return;
        }
        reading.beside().remarks().read(words);
        spans.add(new Span(atom, look, base, link.isEmpty() ? fields.link() : link));
    }

    /// Page numbers of the old document mean nothing in the new one.
    private boolean leavesPage(String words) {
        boolean page = words.codePoints().anyMatch(Character::isDigit);
        if (page) {
            reading.tally().dropped("The page that a cross-reference told was left out.", number, words);
        }
        return page;
    }
}
