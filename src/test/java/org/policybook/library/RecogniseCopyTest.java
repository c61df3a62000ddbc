package org.policybook.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policybook.library.WordDesk.KEYS;
import static org.policybook.library.WordDesk.SESSION;
import static org.policybook.library.WordDesk.SOURCE;
import static org.policybook.library.WordDesk.edited;
import static org.policybook.library.WordDesk.replace;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.document.Address;
import org.policybook.document.PartialDate;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Approval;

/// A copy to be read is known again by its code, also after somebody wrote in it.
class RecogniseCopyTest {
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

    private Optional<RecogniseCopy.Copy> recognised(byte[] word) {
        return new RecogniseCopy(desk.library()).recognise(Original.of("from the page.docx", word), SESSION.today());
    }

    private byte[] copyToRead() {
        desk.save(SOURCE, Optional.empty());
        new PublishDraft(desk.library())
                .record(
                        KEYS,
                        Optional.empty(),
                        new PublishDraft.Decision(
                                Optional.of(VersionNumber.of("1.0")),
                                Optional.of(new Approval("Board", PartialDate.parse("2026-01-05"))),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                "Bring it in"),
                        SESSION);
        Reading version = new ReadPolicy(desk.library()).read(Address.parse("harbour/keys@1.0"), SESSION.today());
        return new RenderPolicy(desk.library()).render(version, RenderPolicy.Form.DOCX, SESSION.today(), warning -> {});
    }

    @Test
    void anEditedCopyIsStillKnown() {
        byte[] copy = copyToRead();

        assertThat(recognised(edited(copy, word -> replace(word, "within a week", "within a day"))))
                .contains(new RecogniseCopy.Copy(KEYS, "Keys", VersionNumber.of("1.0")));
    }

    @Test
    void aCopyMadeForEditingAndAnotherLibrarysAreNot() {
        byte[] copy = copyToRead();
        assertThat(recognised(desk.copy("harbour/keys@1.0"))).isEmpty();

        try (WordDesk other = new WordDesk(folder.resolve("other"))) {
            assertThat(new RecogniseCopy(other.library()).recognise(Original.of("keys.docx", copy), SESSION.today()))
                    .isEmpty();
        }
    }

    @Test
    void theOpenDraftIsFoundByItsTitle() {
        assertThat(new FindOpenDraft(desk.library()).find(KEYS)).isEmpty();

        desk.save(SOURCE, Optional.empty());

        assertThat(new FindOpenDraft(desk.library()).find(KEYS))
                .map(FindOpenDraft.Found::title)
                .contains("Keys");
    }
}
