package org.policybook.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicLettersTest {
    private final ArabicLetters letters = new ArabicLetters();

    @ParameterizedTest
    @CsvSource({
        // beh, beh, beh: initial, medial, final
        "\u0628\u0628\u0628, \uFE91\uFE92\uFE90",
        // alef joins only backwards
        "\u0628\u0627\u0628, \uFE91\uFE8E\uFE8F",
        // lam and alef are one shape, alone and joined
        "\u0644\u0627, \uFEFB",
        "\u0628\u0644\u0627, \uFE91\uFEFC",
        // lam and another letter stay two
        "\u0644\u062D, \uFEDF\uFEA2",
        // Kurdish peh, keheh and farsi yeh
        "\u067E\u06A9\u06CC, \uFB58\uFB91\uFBFD",
        // Kurdish ae joins backwards
        "\u0628\u06D5, \uFE91\uE907",
        // Kurdish lam with a small v, in three shapes, and reh and yeh with one
        "\u06B5\u06B5\u06B5, \uE901\uE902\uE903",
        "\u0628\u0695, \uFE91\uE900",
        "\u06CE\u06CE\u06CE, \uE904\uE905\uE906"
    })
    void joinsNeighbours(String text, String shaped) {
        assertThat(letters.join(text)).isEqualTo(shaped);
        assertThat(letters.separate(shaped)).isEqualTo(text);
    }

    @Test
    void vowelMarksDoNotComeBetween() {
        assertThat(letters.join("\u0628\u064E\u0628")).isEqualTo("\uFE91\u064E\uFE90");
    }

    @Test
    void leavesOtherScriptsAlone() {
        assertThat(letters.join("tŷ 42 请")).isEqualTo("tŷ 42 请");
    }
}
