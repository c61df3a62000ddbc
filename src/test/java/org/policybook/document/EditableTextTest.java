package org.policybook.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EditableTextTest {
    private static final String TEXT = """
            ---
            format: 1
            title: Keys   # as on the cabinet
            ---

            Read this first.

            ## Purpose {#purpose}

            Keys are safe.

            ### Night

            *  locked away


            ## Duties

            Count them.
            """;

    private static final EditableText EDITABLE = EditableText.of(TEXT);

    @Test
    void partsAreTheSectionsWithWhatStandsUnderThem() {
        assertThat(EDITABLE.parts())
                .extracting(
                        EditableText.Part::title,
                        EditableText.Part::level,
                        EditableText.Part::firstLine,
                        EditableText.Part::lastLine)
                .containsExactly(
                        tuple("", 0, 6, 6),
                        tuple("Purpose", 2, 8, 14),
                        tuple("Night", 3, 12, 14),
                        tuple("Duties", 2, 17, 19));
        assertThat(EDITABLE.around(14).map(EditableText.Part::title)).contains("Night");
        assertThat(EDITABLE.around(10).map(EditableText.Part::title)).contains("Purpose");
    }

    @Test
    void onlyTheEditedLinesChange() {
        assertThat(EDITABLE.with(12, 14, "### Night\r\n\r\nLocked away.\r\n\r\n"))
                .isEqualTo(TEXT.replace("*  locked away", "Locked away."));
    }

    @Test
    void wordsThatAreTheSameKeepEveryByte() {
        String other = TEXT.replace("\n", "\r\n");
        EditableText text = EditableText.of(other);
        for (EditableText.Part part : text.parts()) {
            assertThat(text.with(part.firstLine(), part.lastLine(), text.words(part.firstLine(), part.lastLine())))
                    .isEqualTo(other);
        }
        assertThat(text.with(19, 19, "Count them twice.")).endsWith("Count them twice.\r\n");
    }

    @Test
    void anyLinesCanBeTakenOutAndPutBack() {
        Random random = new Random(7);
        List<String> lines = TEXT.lines().toList();
        for (int i = 0; i < 200; i++) {
            int first = 1 + random.nextInt(lines.size());
            int last = first + random.nextInt(lines.size() - first + 1);
            String words = EDITABLE.words(first, last);
            assertThat(words).isEqualTo(String.join("\n", lines.subList(first - 1, last)));
            assertThat(EDITABLE.with(first, last, words)).isEqualTo(TEXT);
        }
    }

    @Test
    void linesThatAreNotThereAreRefused() {
        assertThatThrownBy(() -> EDITABLE.with(18, 90, "x"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("no lines 18 to 90");
    }
}
