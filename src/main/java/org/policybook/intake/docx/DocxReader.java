package org.policybook.intake.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.intake.IntakeFile;
import org.policybook.intake.Manuscript;
import org.policybook.intake.Place;
import org.policybook.intake.Warning;

/// Reads a `.docx` and its kin: the body with what stands beside it.
final class DocxReader {
    private static final List<String> CHANGES = List.of("w:ins", "w:del", "w:moveFrom", "w:moveTo");

    private final WordPackage source;
    private final Map<String, WordPackage.Relation> relations;
    private final Styles styles;
    private final Reading reading;

    private DocxReader(WordPackage source, String main, Tracked tracked, PictureNames names) {
        this.source = source;
        this.relations = source.relations(main);
        this.styles = Styles.of(part("styles"));
        Tally tally = new Tally();
        this.reading = new Reading(
                tracked,
                new Reading.Formatting(new Shapes(styles, Numbering.of(part("numbering"))), new RunFormats(styles)),
                new Reading.Beside(
                        relations, new Pictures(source, tally, names), new NoteLabels(), new Remarks(part("comments"))),
                tally,
                new Reading.Count());
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(DocxReader reader, Xml body);
    }

    static WordDocument read(IntakeFile file, Tracked tracked, ClauseBookmarks known) {
        return open(file, tracked, PictureNames.OWN, (reader, body) -> reader.read(body, known));
    }

    static EditedDocument edited(IntakeFile file, Tracked tracked, CopyOf text) {
        return open(file, tracked, text.pictures(), (reader, body) -> reader.edited(body, text.clauses()));
    }

    static Map<String, String> properties(IntakeFile file) {
        try (WordPackage source = WordPackage.open(file, new Limits(file.name()))) {
            return new FileProperties(source).all();
        }
    }

    private static <T> T open(IntakeFile file, Tracked tracked, PictureNames names, Work<T> work) {
        Limits limits = new Limits(file.name());
        try (WordPackage source = WordPackage.open(file, limits)) {
            String main = PackageKind.main(source, limits);
            Xml document =
                    source.xml(main).orElseThrow(() -> limits.refused("its text (%s) is missing".formatted(main)));
            return work.on(new DocxReader(source, main, tracked, names), document.child("w:body"));
        }
    }

    private Optional<Xml> part(String kind) {
        return relations.values().stream()
                .filter(relation -> relation.is(kind) && !relation.external())
                .findFirst()
                .flatMap(relation -> source.xml(relation.target()));
    }

    private WordDocument read(Xml body, ClauseBookmarks known) {
        Binding.Stories stories = new Binding.Stories(
                StoryReader.read(reading, body.children()),
                new NoteReader(source, reading, relations).read(),
                new EdgeReader(source, reading, relations).lines());
        boolean changed = isTracked(body);
        Map<String, String> properties = new FileProperties(source).all();
        List<Remark> remarks = reading.beside().remarks().found();
        Binding.Aside aside =
                new Binding.Aside(properties, reading.beside().pictures().kept(), warnings(changed), dropped(remarks));
        Manuscript manuscript = new Binding(reading.tally(), known).bind(stories, aside);
        return new WordDocument(manuscript, properties, remarks, changed);
    }

    private EditedDocument edited(Xml body, ClauseBookmarks known) {
        EditedReader editor = new EditedReader(reading.tally(), known);
        List<EditedDocument.Piece> pieces = editor.pieces(StoryReader.read(reading, body.children()));
        return new EditedDocument(
                pieces,
                editor.notes(new NoteReader(source, reading, relations).read()),
                new FileProperties(source).all(),
                reading.beside().remarks().found(),
                reading.beside().pictures().kept(),
                isTracked(body));
    }

    private static boolean isTracked(Xml body) {
        return CHANGES.stream().anyMatch(mark -> body.within(mark).findAny().isPresent());
    }

    private List<Warning> warnings(boolean changed) {
        List<Warning> warnings = new ArrayList<>();
        if (changed) {
            String how = switch (reading.tracked()) {
                case ACCEPTED -> "was read as if all were accepted";
                case ORIGINAL -> "was read as it was before them";
            };
            warnings.add(new Warning(
                    "The document holds tracked changes; it %s. Choose with --tracked.".formatted(how),
                    Place.DOCUMENT));
        }
        if (styles.isCyclic()) {
            warnings.add(new Warning(
                    "A style is based on itself; what it would inherit was not looked for.", Place.DOCUMENT));
        }
        return warnings;
    }

    private List<Warning> dropped(List<Remark> remarks) {
        List<Warning> dropped = new ArrayList<>();
        if (source.names().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            dropped.add(new Warning("The document's macros were left out; none was run.", Place.DOCUMENT));
        }
        remarks.forEach(remark -> dropped.add(new Warning(
                "A comment was left out of the text: %s".formatted(remark.text()),
                new Place(remark.paragraph(), remark.words()))));
        return dropped;
    }
}
