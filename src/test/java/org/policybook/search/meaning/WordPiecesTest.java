package org.policybook.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// How a text is cut into the pieces a model knows.
class WordPiecesTest {
    private static final String WORDS = """
            {"model": {"vocab": {"[UNK]": 100, "lock": 1, "##ed": 2, "##er": 3, "room": 4, ",": 5, "un": 6, "cafe": 7,
            "病": 8, "l": 9}}}
            """;

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static long[] pieces(String text) {
        return WordPieces.read(bytes(WORDS)).of(text);
    }

    @Test
    void aWordIsCutIntoTheLongestPiecesItBeginsWith() {
        assertThat(pieces("Locked room, unlocker")).containsExactly(101, 1, 2, 4, 5, 100, 102);
        assertThat(pieces("lockeder")).containsExactly(101, 1, 2, 3, 102);
    }

    @Test
    void accentsAndCaseDoNotCountAndChineseCharactersStandAlone() {
        assertThat(pieces("CAFÉ病病")).containsExactly(101, 7, 8, 8, 102);
    }

    @Test
    void whatIsUnknownOrEndlessIsBounded() {
        assertThat(pieces("")).containsExactly(101, 102);
        assertThat(pieces("\u202e😀")).containsExactly(101, 100, 102);
        assertThat(pieces("l".repeat(101))).containsExactly(101, 100, 102);
        assertThat(pieces("room ".repeat(5_000))).hasSize(256).endsWith(102);
    }

    @Test
    void aDamagedListOfWordsIsToldOf() {
        assertThatThrownBy(() -> WordPieces.read(bytes("{\"model\"")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("damaged");
        assertThatThrownBy(() -> WordPieces.read(bytes("{}"))).hasMessageContaining("empty");
    }
}
