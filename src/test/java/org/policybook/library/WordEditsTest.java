package org.policybook.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policybook.library.WordDesk.SOURCE;
import static org.policybook.library.WordDesk.edited;
import static org.policybook.library.WordDesk.insertBefore;
import static org.policybook.library.WordDesk.remove;
import static org.policybook.library.WordDesk.replace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policybook.governance.CommitId;

/// Texts that were edited in Word: what came back is the source with exactly those edits.
@Tag("thorough")
class WordEditsTest {
    private static final Path SAMPLES = Path.of("policy-repo");

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
        desk.save(Files.readString(sample), Optional.empty());

        assertThat(desk.returned(edited(desk.copy(), word -> {}))).isEqualTo(desk.text());
    }

    @Test
    void wordsChangeWhereTheyWereChangedAndNowhereElse() {
        desk.save(SOURCE, Optional.empty());

        String text = desk.returned(edited(desk.copy(), word -> replace(word, "counted; see", "counted daily; see")));

        assertThat(text).isEqualTo(SOURCE.replace("counted; see", "counted daily; see"));
    }

    @Test
    void paragraphsComeAndGo() {
        desk.save(SOURCE, Optional.empty());

        String text = desk.returned(edited(desk.copy(), word -> {
            remove(word, "Lent keys");
            insertBefore(word, "Lost keys", "Nobody copies a key.");
        }));

        assertThat(text).isEqualTo(SOURCE.replace("Lent keys come back within a week.", "Nobody copies a key."));
    }

    @Test
    void itemsRowsAndHeadingsChangeToo() {
        desk.save(SOURCE, Optional.empty());

        String text = desk.returned(edited(desk.copy(), word -> {
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
        CommitId first = desk.save(SOURCE, Optional.empty());
        byte[] copy = desk.copy();
        desk.save(SOURCE.replace("at once", "on the same day"), Optional.of(first));

        WordEdits.Returned returned =
                desk.takeBack(edited(copy, word -> replace(word, "within a week", "within a day")));

        SaveDraft.Outcome.Stale stale = (SaveDraft.Outcome.Stale) returned.outcome();
        assertThat(stale.proposal().isClean()).isTrue();
        assertThat(stale.proposal().merge().text()).contains("within a day", "on the same day");
    }
}
