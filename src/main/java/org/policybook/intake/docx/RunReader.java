package org.policybook.intake.docx;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.Inline;

/// Reads a run: text in one look, with what is anchored in it.
final class RunReader {
    /// Signs of the fonts Wingdings and Symbol that forms use.
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("F0B7", "•"),
            Map.entry("F0A7", "▪"),
            Map.entry("F0FC", "✓"),
            Map.entry("F0FB", "✗"),
            Map.entry("F0FE", "☒"),
            Map.entry("F0FD", "☒"),
            Map.entry("F052", "☑"),
            Map.entry("F053", "☒"),
            Map.entry("F0A8", "☐"),
            Map.entry("F06F", "☐"),
            Map.entry("F071", "☐"),
            Map.entry("F0E0", "→"),
            Map.entry("F0DF", "←"),
            Map.entry("F0D8", "➢"),
            Map.entry("F028", "☎"),
            Map.entry("F02A", "✉"),
            Map.entry("F0B3", "≥"),
            Map.entry("F0A3", "≤"));

    private final ParagraphReader paragraph;
    private final Reading reading;
    private RunFormat look = RunFormat.PLAIN;

    RunReader(ParagraphReader paragraph, Reading reading) {
        this.paragraph = paragraph;
        this.reading = reading;
    }

    void read(Xml run) {
        look = reading.formatting().runs().ofRun(paragraph.base(), properties(run.child("w:rPr")));
        run.children().forEach(this::part);
    }

    /// Before a tracked change of looks, the old look.
    private Xml properties(Xml now) {
        Xml before = now.at("w:rPrChange", "w:rPr");
        return reading.tracked() == Tracked.ORIGINAL && before.isPresent() ? before : now;
    }

    private void part(Xml part) {
        switch (part.name()) {
            case "w:t", "w:delText" -> words(part.text());
            case "w:tab", "w:ptab" -> words("\t");
            case "w:noBreakHyphen" -> words("-");
            case "w:sym" -> sign(part);
            case "w:br", "w:cr" -> {
                if (!part.attribute("w:type").equals("page")) {
                    paragraph.add(new Inline.HardBreak(), look);
                }
            }
            case "w:instrText", "w:delInstrText" -> paragraph.fields().instruct(part.text());
            case "w:fldChar" -> field(part);
            case "w:footnoteReference" -> note("footnotes", part);
            case "w:endnoteReference" -> note("endnotes", part);
            case "w:commentReference" -> reading.beside().remarks().refer(part.attribute("w:id"), paragraph.number());
            case "w:drawing" -> drawing(part);
            case "w:pict" -> picture(part);
            case "w:object" -> {
                reading.tally()
                        .dropped("An embedded object was left out; a picture of it may stay.", paragraph.number(), "");
                picture(part);
            }
            case "mc:AlternateContent" -> ParagraphReader.alternative(part).forEach(this::part);
            case String other -> {}
        }
    }

    private void words(String text) {
        if (!text.isEmpty()) {
            paragraph.add(new Inline.Text(text), look);
        }
    }

    private void sign(Xml part) {
        String code = part.attribute("w:char").toUpperCase(Locale.ROOT);
        String sign = SIGNS.get(code);
        if (sign == null) {
            reading.tally()
                    .dropped(
                            "A sign of the font %s was left out.".formatted(part.attribute("w:font")),
                            paragraph.number(),
                            code);
        } else {
            words(sign);
        }
    }

    private void field(Xml part) {
        switch (part.attribute("w:fldCharType")) {
            case "begin" -> {
                paragraph.fields().begin();
                formField(part.child("w:ffData"));
            }
            case "separate" -> paragraph.fields().separate();
            case "end" -> paragraph.fields().end();
            case String other -> {}
        }
    }

    /// A tick box or a list to choose from; their choice is no text of its own.
    private void formField(Xml form) {
        Xml box = form.child("w:checkBox");
        if (box.isPresent()) {
            boolean ticked =
                    box.toggle("w:checked").or(() -> box.toggle("w:default")).orElse(false);
            paragraph.spans().add(new Span(new Inline.Text(ticked ? "☒" : "☐"), look, paragraph.base(), ""));
        }
        Xml list = form.child("w:ddList");
        if (list.isPresent()) {
            int chosen = list.child("w:result").number("w:val").orElse(0);
            list.each("w:listEntry")
                    .skip(chosen)
                    .findFirst()
                    .ifPresent(entry -> paragraph
                            .spans()
                            .add(new Span(new Inline.Text(entry.value()), look, paragraph.base(), "")));
        }
    }

    private void note(String kind, Xml part) {
        if (!look.hidden()) {
            paragraph.add(new Inline.FootnoteMark(reading.beside().notes().label(kind, part.attribute("w:id"))), look);
        }
    }

    private void drawing(Xml drawing) {
        drawing.within("w:txbxContent").forEach(paragraph::box);
        if (drawing.within("c:chart").findAny().isPresent()) {
            reading.tally()
                    .dropped("A chart was left out. Add it as a picture with its figures.", paragraph.number(), "");
        }
        if (drawing.within("dgm:relIds").findAny().isPresent()) {
            reading.tally().dropped("A SmartArt diagram was left out. Add it as a picture.", paragraph.number(), "");
        }
        Optional<Xml> properties = drawing.within("wp:docPr").findFirst();
        String words = properties
                .map(found -> found.has("descr") ? found.attribute("descr") : found.attribute("title"))
                .orElse("");
        drawing.within("a:blip")
                .forEach(blip ->
                        show(blip.has("r:embed") ? blip.attribute("r:embed") : blip.attribute("r:link"), words));
    }

    private void picture(Xml picture) {
        picture.within("w:txbxContent").forEach(paragraph::box);
        for (Xml shape : picture.children()) {
            shape.each("v:imagedata").forEach(image -> {
                String words = shape.has("alt") ? shape.attribute("alt") : image.attribute("o:title");
                show(image.attribute("r:id"), words);
            });
        }
    }

    private void show(String id, String words) {
        WordPackage.Relation relation = reading.beside().relations().get(id);
        if (relation != null && !paragraph.fields().isContents() && !look.hidden()) {
            reading.beside()
                    .pictures()
                    .show(relation, words, paragraph.number())
                    .ifPresent(image -> paragraph.add(image, look));
        }
    }
}
