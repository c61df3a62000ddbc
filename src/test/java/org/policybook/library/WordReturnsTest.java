package org.policybook.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policybook.library.WordDesk.KEYS;
import static org.policybook.library.WordDesk.SESSION;
import static org.policybook.library.WordDesk.SOURCE;
import static org.policybook.library.WordDesk.edited;
import static org.policybook.library.WordDesk.paragraph;
import static org.policybook.library.WordDesk.replace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.document.FrontMatter;
import org.policybook.document.FrontMatterText;
import org.policybook.document.PartialDate;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Approval;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.lifecycle.Consultation;
import org.policybook.render.SamplePictures;
import org.policybook.store.Content;

/// What is kept of a copy that came back: revisions, comments, notes and pictures.
class WordReturnsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private WordDesk desk;

    @BeforeEach
    void aLibrary() {
        desk = new WordDesk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static void comment(XWPFDocument word, String place, String text) {
        XWPFComment comment = word.createComments().createComment(BigInteger.ONE);
        comment.setAuthor("Warden");
        comment.createParagraph().createRun().setText(text);
        paragraph(word, place).getCTP().addNewR().addNewCommentReference().setId(BigInteger.ONE);
    }

    @Test
    void commentsAreToldWhereNobodyAsksForViews() {
        desk.save(SOURCE, Optional.empty());

        WordEdits.Returned returned = desk.takeBack(edited(desk.copy(), word -> {
            replace(word, "within a week", "within a day");
            comment(word, "Lost keys", "Is that long enough?");
        }));

        assertThat(returned.outcome()).isInstanceOf(SaveDraft.Outcome.Saved.class);
        assertThat(returned.left()).singleElement().asString().contains("Warden on #", "Is that long enough?");
    }

    @Test
    void commentsJoinTheConsultationThatIsOpen() {
        desk.save(SOURCE, Optional.empty());
        byte[] copy = desk.copy();
        new ConsultOnDraft(desk.library(), KEYS, Optional.empty(), SESSION)
                .open(List.of("Wardens"), Optional.empty(), "Is it plain?");

        WordEdits.Returned returned =
                desk.takeBack(edited(copy, word -> comment(word, "Lost keys", "Is that long enough?")));

        assertThat(returned.left()).isEmpty();
        assertThat(returned.comments()).isOne();
        assertThat(comments()).singleElement().satisfies(taken -> {
            assertThat(taken.from()).isEqualTo("Warden");
            assertThat(taken.text()).isEqualTo("Is that long enough?");
            assertThat(taken.clause()).isPresent();
        });
    }

    private List<DraftEvent.Commented> comments() {
        return new ConsultOnDraft(desk.library(), KEYS, Optional.empty(), SESSION)
                .draft().progress().consultation().comments().stream()
                        .map(Consultation.Comment::comment)
                        .toList();
    }

    @Test
    void theSameCommentIsTakenOnce() {
        desk.save(SOURCE, Optional.empty());
        new ConsultOnDraft(desk.library(), KEYS, Optional.empty(), SESSION)
                .open(List.of("Wardens"), Optional.empty(), "Is it plain?");
        byte[] file = edited(desk.copy(), word -> comment(word, "Lost keys", "Is that long enough?"));

        desk.takeBack(file);
        desk.takeBack(file);

        assertThat(comments()).hasSize(1);
    }

    @Test
    void aCopyOfAVersionBeginsADraftFromIt() {
        Original original = Original.of("keys.md", SOURCE.getBytes(StandardCharsets.UTF_8));
        ImportFile intake = new ImportFile(desk.library());
        PublishDraft.Decision decision = new PublishDraft.Decision(
                Optional.of(VersionNumber.of("1.0")),
                Optional.of(new Approval("Board", PartialDate.parse("2026-01-05"))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "Bring it in");
        intake.keep(
                KEYS.organisation(),
                original,
                intake.fitted(
                        KEYS.organisation(),
                        ImportFile.read(
                                original, Optional.of(KEYS.policy()), Optional.empty(), TrackedChanges.ACCEPTED)),
                Optional.of(decision),
                SESSION);
        String version = FrontMatterText.without(
                desk.store()
                        .read(KEYS.policy(), VersionNumber.of("1.0"))
                        .orElseThrow()
                        .policy(),
                FrontMatter.SYSTEM_FIELDS);

        Original unedited = Original.of("keys.docx", edited(desk.copy("harbour/keys@1.0"), word -> {}));
        assertThat(new WordEdits(desk.library())
                        .isUnedited(unedited, WordEdits.origin(unedited).orElseThrow()))
                .isTrue();

        WordEdits.Returned returned = desk.takeBack(
                edited(desk.copy("harbour/keys@1.0"), word -> replace(word, "within a week", "within a day")));

        assertThat(returned.outcome()).isInstanceOf(SaveDraft.Outcome.Saved.class);
        assertThat(desk.text()).isEqualTo(version.replace("within a week", "within a day"));
    }

    private static byte[] tracked(byte[] copy) {
        CopyXml xml = new CopyXml(copy, "word/document.xml");
        var run = xml.cut("week");
        xml.insert(xml.like(run, "day"), run.getNextSibling(), run.getParentNode(), true, "ins");
        xml.delete(run, true, "del");
        return xml.in(copy);
    }

    @Test
    void trackedChangesMayBeLeftOut() {
        desk.save(SOURCE, Optional.empty());

        desk.takeBack(tracked(edited(desk.copy(), word -> replace(word, "at once", "today"))), TrackedChanges.ORIGINAL);

        assertThat(desk.text()).isEqualTo(SOURCE.replace("at once", "today"));
    }

    @Test
    void bothTextsOfTrackedChangesAreRevisions() {
        desk.save(SOURCE, Optional.empty());

        desk.takeBack(tracked(edited(desk.copy(), word -> replace(word, "at once", "today"))), TrackedChanges.BOTH);

        assertThat(desk.text()).isEqualTo(SOURCE.replace("at once", "today").replace("within a week", "within a day"));
        assertThat(desk.store().history(KEYS.policy()).stream()
                        .map(each ->
                                desk.store().read(KEYS.policy(), each.commit()).policy()))
                .anyMatch(text -> text.contains("within a week") && text.contains("told today"));
    }

    @Test
    void newNotesTakeTheNextFreeNumber() {
        String source = SOURCE.replace("law", "1");
        desk.save(source, Optional.empty());

        String text = desk.returned(edited(desk.copy(), word -> {
            XWPFFootnote note = word.createFootnote();
            note.createParagraph().createRun().setText("The clerk counts.");
            paragraph(word, "Lost keys").addFootnoteReference(note);
        }));

        assertThat(text)
                .isEqualTo(source.replace("told at once.", "told at once.[^2]") + "\n[^2]: The clerk counts.\n");
    }

    @Test
    void aNoteAndItsNeighbourMayBothChange() {
        desk.save(SOURCE, Optional.empty());

        String text = desk.returned(edited(desk.copy(), word -> {
            XWPFFootnote note = word.createFootnote();
            note.createParagraph().createRun().setText("The clerk counts.");
            paragraph(word, "counted").addFootnoteReference(note);
            word.getFootnotes().stream()
                    .flatMap(each -> each.getParagraphs().stream())
                    .flatMap(each -> each.getRuns().stream())
                    .filter(run -> run.text().contains("Locks Act"))
                    .forEach(run -> run.setText(run.text().replace("Locks", "Doors"), 0));
        }));

        assertThat(text).contains(".[^law][^1]\n", "[^law]: By the Doors Act.\n", "[^1]: The clerk counts.\n");
    }

    private static void picture(XWPFDocument word, String place, byte[] content) {
        try {
            XWPFPicture picture = paragraph(word, place)
                    .createRun()
                    .addPicture(new ByteArrayInputStream(content), PictureType.PNG, "image1.png", 9525, 9525);
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr("Where keys hang");
        } catch (IOException | InvalidFormatException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aNewPictureTakesNoOthersName() throws IOException {
        Map<String, byte[]> sound = SamplePictures.sound();
        byte[] old = sound.getOrDefault("grey.png", new byte[0]);
        byte[] fresh = sound.getOrDefault("colours.png", new byte[0]);
        Attachments had = Attachments.of(Map.of("attachments/image1.png", new Content(old)));
        String source = SOURCE.replace("Lost keys", "![The old board](attachments/image1.png) Lost keys");
        desk.save(source, Optional.empty(), new SaveDraft.FilledForms(Optional.empty(), Optional.empty(), had));

        desk.takeBack(edited(desk.copy(), word -> picture(word, "Lent keys", fresh)));

        assertThat(desk.text())
                .contains("![The old board](attachments/image1.png) Lost")
                .containsPattern("within a week\\.!\\[.*]\\(attachments/image[2-9](-\\d)?\\.png\\)");
        assertThat(desk.kept().attachments()).containsEntry("attachments/image1.png", new Content(old));
        assertThat(desk.kept().attachments()).hasSize(2);
    }
}
