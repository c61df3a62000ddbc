package org.policybook.web.author;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PicturePlacesTest {
    private static final String PATH = "attachments/way-out.png";
    private static final String TEXT = """
            ---
            format: 1
            title: Ward
            ---

            ## Fire

            Leave by the *stairs*.

            ## Water

            Close the tap.
            """;

    @Test
    void whatIsPutInIsTakenOutAgainToTheByte() {
        String shown = PicturePlaces.with(TEXT, 8, "The [way] out", PATH);

        assertThat(shown).contains("stairs*.\n\n![The  way  out](attachments/way-out.png)\n\n## Water");
        assertThat(PicturePlaces.without(shown, PATH)).isEqualTo(TEXT);
        assertThat(PicturePlaces.without(shown, "attachments/way.png")).isEqualTo(shown);
    }

    @Test
    void aPictureWithinASentenceLeavesTheSentence() {
        String shown = TEXT.replace("the tap", "the ![Tap](./attachments/way-out.png \"Tap\"){#tap} tap");

        assertThat(PicturePlaces.without(shown, PATH)).isEqualTo(TEXT);
    }
}
