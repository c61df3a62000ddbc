package org.policybook.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OctetFoldingTest {
    private static final List<String> LETTERS = List.of("a", " ", "é", "ŵ", "政", "😀", "ک", ",");

    /// Whatever is written, no line has more than 75 octets, and unfolding gives it back.
    @Test
    void noLineIsTooLongAndNothingIsLost() {
        Random random = new Random(20261121);
        for (int round = 0; round < 300; round++) {
            StringBuilder line = new StringBuilder("SUMMARY:");
            int letters = random.nextInt(260);
            for (int i = 0; i < letters; i++) {
                line.append(LETTERS.get(random.nextInt(LETTERS.size())));
            }
            String folded = OctetFolding.fold(line + "\r\n");

            assertThat(folded.split("\r\n"))
                    .allSatisfy(part ->
                            assertThat(part.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
            assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\n");
        }
    }

    @Test
    void aLineOf75OctetsStaysWhole() {
        String line = "x".repeat(75) + "\r\n";

        assertThat(OctetFolding.fold(line)).isEqualTo(line);
        assertThat(OctetFolding.fold("x".repeat(76) + "\r\n")).isEqualTo("x".repeat(75) + "\r\n x\r\n");
    }
}
