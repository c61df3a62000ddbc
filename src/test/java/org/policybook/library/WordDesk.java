package org.policybook.library;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.policybook.document.Address;
import org.policybook.document.FrontMatter;
import org.policybook.document.FrontMatterText;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.governance.CommitId;
import org.policybook.governance.Person;
import org.policybook.store.GitPolicyStore;
import org.policybook.store.PolicyFiles;

/// A library with one short text, its Word copy, and an author who edits that with POI.
final class WordDesk implements AutoCloseable {
    static final PolicyId KEYS = new PolicyId(OrganisationId.of("harbour"), PolicySlug.of("keys"));
    static final Session SESSION = new Session(
            new Person("Clerk", "post@example.org"), Instant.parse("2026-11-21T09:00:00Z"), LocalDate.of(2026, 11, 21));
    static final String SOURCE = """
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

    private final Library library;

    WordDesk(Path folder) {
        library = Library.init(folder.resolve("library"));
        new AddOrganisation(library).add("format: 1\nid: harbour\nname: Harbour Council\n", SESSION);
    }

    Library library() {
        return library;
    }

    @Override
    public void close() {
        library.close();
    }

    CommitId save(String text, Optional<CommitId> base) {
        return save(text, base, SaveDraft.FilledForms.UNCHANGED);
    }

    CommitId save(String text, Optional<CommitId> base, SaveDraft.FilledForms forms) {
        SaveDraft.Outcome outcome = new SaveDraft(library).save(KEYS, text, forms, base, "Write", SESSION);
        return ((SaveDraft.Outcome.Saved) outcome).revision();
    }

    byte[] copy() {
        return copy("harbour/keys@draft");
    }

    byte[] copy(String address) {
        return new WordEdits(library).copy(new ReadPolicy(library).read(Address.parse(address), SESSION.today()));
    }

    /// The text that a copy makes, without keeping it.
    String returned(byte[] file) {
        Original original = Original.of("keys.docx", file);
        return new WordEdits(library)
                .look(original, WordEdits.origin(original).orElseThrow())
                .text();
    }

    WordEdits.Returned takeBack(byte[] file) {
        return takeBack(file, TrackedChanges.ACCEPTED);
    }

    WordEdits.Returned takeBack(byte[] file, TrackedChanges changes) {
        Original original = Original.of("keys.docx", file);
        return new WordEdits(library)
                .takeBack(original, WordEdits.origin(original).orElseThrow(), changes, SESSION);
    }

    /// The draft as it is kept.
    PolicyFiles kept() {
        GitPolicyStore store = store();
        return store.read(KEYS.policy(), store.drafts(KEYS.policy()).getFirst().revision());
    }

    String text() {
        return FrontMatterText.without(kept().policy(), FrontMatter.SYSTEM_FIELDS);
    }

    GitPolicyStore store() {
        return library.store(KEYS.organisation());
    }

    static byte[] edited(byte[] file, Consumer<XWPFDocument> edit) {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            edit.accept(word);
            word.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static XWPFParagraph paragraph(XWPFDocument word, String words) {
        return word.getParagraphs().stream()
                .filter(each -> each.getText().contains(words))
                .findFirst()
                .orElseThrow();
    }

    static void replace(XWPFDocument word, String before, String after) {
        for (XWPFRun run : paragraph(word, before).getRuns()) {
            if (run.text().contains(before)) {
                run.setText(run.text().replace(before, after), 0);
            }
        }
    }

    static void remove(XWPFDocument word, String words) {
        word.removeBodyElement(word.getBodyElements().indexOf(paragraph(word, words)));
    }

    static XWPFParagraph insertBefore(XWPFDocument word, String place, String words) {
        XWPFParagraph added =
                word.insertNewParagraph(paragraph(word, place).getCTP().newCursor());
        added.createRun().setText(words);
        return added;
    }
}
