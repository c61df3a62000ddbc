package org.policybook.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policybook.document.Address;
import org.policybook.document.FrontMatter;
import org.policybook.document.FrontMatterText;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.governance.CommitId;
import org.policybook.governance.Person;
import org.policybook.store.GitPolicyStore;

/// Texts that were edited in Word: what came back is the source with exactly those edits.
class WordEditsTest {
    private static final Path SAMPLES = Path.of("policy-repo");
    private static final OrganisationId HARBOUR = OrganisationId.of("harbour");
    private static final PolicyId KEYS = new PolicyId(HARBOUR, PolicySlug.of("keys"));
    private static final Session SESSION = new Session(
            new Person("Clerk", "post@example.org"), Instant.parse("2026-11-21T09:00:00Z"), LocalDate.of(2026, 11, 21));
    private static final String SOURCE = """
            ---
            format: 1
            title: Keys
            parameters: {place: Harbour House}
            ---

            ## Purpose {#why}

            Keys of {{place}} open *every* door, so they are
            counted; see [Lending](#lending).[^law]

            - Front door keys hang in the office.
            - Back door keys hang in the hall.
              - The spare one is in the safe.
            - Shed keys hang in the shed.

            ## Lending

            | Key | Who |
            |---|---|
            | Front | Clerk |
            | Back | Warden |

            Spare key
            : a key that nobody holds.

            Lent keys come back within a week.

            Lost keys are told at once.

            [^law]: By the Locks Act.
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Library library;

    @SuppressWarnings("NullAway.Init")
    private WordEdits edits;

    @BeforeEach
    void aLibrary() {
        library = Library.init(folder.resolve("library"));
        new AddOrganisation(library).add("format: 1\nid: harbour\nname: Harbour Council\n", SESSION);
        edits = new WordEdits(library);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private CommitId save(String text, Optional<CommitId> base) {
        SaveDraft.Outcome outcome =
                new SaveDraft(library).save(KEYS, text, SaveDraft.FilledForms.UNCHANGED, base, "Write", SESSION);
        return ((SaveDraft.Outcome.Saved) outcome).revision();
    }

    private byte[] copy() {
        return edits.copy(
                new ReadPolicy(library).read(Address.parse("harbour/keys@draft"), LocalDate.of(2026, 11, 21)));
    }

    private static byte[] edited(byte[] file, Consumer<XWPFDocument> edit) {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            edit.accept(word);
            word.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static XWPFParagraph paragraph(XWPFDocument word, String words) {
        return word.getParagraphs().stream()
                .filter(each -> each.getText().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static void replace(XWPFDocument word, String before, String after) {
        for (XWPFRun run : paragraph(word, before).getRuns()) {
            if (run.text().contains(before)) {
                run.setText(run.text().replace(before, after), 0);
            }
        }
    }

    private static void remove(XWPFDocument word, String words) {
        word.removeBodyElement(word.getBodyElements().indexOf(paragraph(word, words)));
    }

    private static XWPFParagraph insertBefore(XWPFDocument word, String place, String words) {
        XWPFParagraph added =
                word.insertNewParagraph(paragraph(word, place).getCTP().newCursor());
        added.createRun().setText(words);
        return added;
    }

    private String returned(byte[] file) {
        Original original = Original.of("keys.docx", file);
        WordEdits.Origin origin = WordEdits.origin(original).orElseThrow();
        return edits.look(original, origin).text();
    }

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            List<Path> texts = new ArrayList<>(
                    files.filter(file -> file.endsWith("policy.md")).sorted().toList());
            return texts.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleThatNobodyEditedComesBackByteForByte(Path sample) throws IOException {
        save(Files.readString(sample), Optional.empty());

        assertThat(returned(edited(copy(), word -> {}))).isEqualTo(base());
    }

    private String base() {
        GitPolicyStore store = library.store(HARBOUR);
        PolicySlug slug = KEYS.policy();
        return FrontMatterText.without(
                store.read(slug, store.drafts(slug).getFirst().revision()).policy(), FrontMatter.SYSTEM_FIELDS);
    }

    @Test
    void wordsChangeWhereTheyWereChangedAndNowhereElse() {
        save(SOURCE, Optional.empty());

        String text = returned(edited(copy(), word -> replace(word, "counted; see", "counted daily; see")));

        assertThat(text).isEqualTo(SOURCE.replace("counted; see", "counted daily; see"));
    }

    @Test
    void paragraphsComeAndGo() {
        save(SOURCE, Optional.empty());

        String text = returned(edited(copy(), word -> {
            remove(word, "Lent keys");
            insertBefore(word, "Lost keys", "Nobody copies a key.");
        }));

        assertThat(text).isEqualTo(SOURCE.replace("Lent keys come back within a week.", "Nobody copies a key."));
    }

    @Test
    void itemsRowsAndHeadingsChangeToo() {
        save(SOURCE, Optional.empty());

        String text = returned(edited(copy(), word -> {
            replace(word, "Lending", "Lending keys");
            remove(word, "Back door keys");
            word.getTables()
                    .getFirst()
                    .getRow(2)
                    .getCell(1)
                    .getParagraphs()
                    .getFirst()
                    .getRuns()
                    .getFirst()
                    .setText("Caretaker", 0);
            XWPFParagraph heading = insertBefore(word, "Lost keys", "Losses");
            heading.setStyle("Heading1");
        }));

        assertThat(text).contains("| Back | Caretaker |", "## Losses\n\nLost keys are told", "- Shed keys");
        assertThat(text).doesNotContain("Back door keys").contains("{#why}", "[^law]: By the Locks Act.");
    }

    @Test
    void whoeverWasFirstGetsAMerge() {
        CommitId first = save(SOURCE, Optional.empty());
        byte[] copy = copy();
        save(SOURCE.replace("at once", "on the same day"), Optional.of(first));

        Original file = Original.of("keys.docx", edited(copy, word -> replace(word, "within a week", "within a day")));
        WordEdits.Returned returned =
                edits.takeBack(file, WordEdits.origin(file).orElseThrow(), SESSION);

        SaveDraft.Outcome.Stale stale = (SaveDraft.Outcome.Stale) returned.outcome();
        assertThat(stale.proposal().isClean()).isTrue();
        assertThat(stale.proposal().merge().text()).contains("within a day", "on the same day");
    }

    @Test
    void commentsAreToldWhereNobodyAsksForViews() {
        save(SOURCE, Optional.empty());
        byte[] file = edited(copy(), word -> {
            replace(word, "within a week", "within a day");
            var comments = word.createComments();
            var comment = comments.createComment(BigInteger.ONE);
            comment.setAuthor("Warden");
            comment.createParagraph().createRun().setText("Is that long enough?");
            paragraph(word, "Lost keys")
                    .getCTP()
                    .addNewR()
                    .addNewCommentReference()
                    .setId(BigInteger.ONE);
        });
        Original original = Original.of("keys.docx", file);

        WordEdits.Returned returned =
                edits.takeBack(original, WordEdits.origin(original).orElseThrow(), SESSION);

        assertThat(returned.outcome()).isInstanceOf(SaveDraft.Outcome.Saved.class);
        assertThat(returned.left()).singleElement().asString().contains("Warden on #", "Is that long enough?");
    }
}
