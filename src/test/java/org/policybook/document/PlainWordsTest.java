package org.policybook.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlainWordsTest {
    private static final String KEPT = """
            ## Reporting back {#reporting-back}

            Tell the duty manager when you have left the visit, and again when
            you are home; see [Alarms](#alarms).

            - Carry the alarm that you were given, and test it at the start of every shift, wherever you may
              be going.
            - Charge it at night.

            Alarm
            : what calls
              for help.

            | Who | When |
            |-----|------|
            | All | Now  |

            ```
            not a
            paragraph
            ```""";

    @Test
    void paragraphsAndItemsStandOnALineAndHeadingsWithoutIds() {
        PlainWords words = PlainWords.of(KEPT);

        assertThat(words.shown())
                .contains(
                        "## Reporting back\n",
                        "the visit, and again when you are home;",
                        "wherever you may be going.\n- Charge")
                .contains("Alarm\n: what calls for help.\n", "| All | Now  |", "not a\nparagraph")
                .doesNotContain("{#");
        assertThat(words.shownLine(1)).isEqualTo(1);
        assertThat(words.shownLine(4)).isEqualTo(3);
        assertThat(words.shownLine(8)).isEqualTo(6);
    }

    @Test
    void onlyWhatChangedIsWrittenAnew() {
        PlainWords words = PlainWords.of(KEPT);
        String typed = words.shown()
                .replace("## Reporting back", "## Telling us")
                .replace(
                        "wherever you may be going.",
                        "wherever you may be going, by day or by night, alone or with a colleague.")
                .replace("\n- Charge it", "\n- Keep it dry.\n- Charge it")
                .replace("\n", "\r\n");

        assertThat(words.kept(typed))
                .isEqualTo(KEPT.replace("## Reporting back", "## Telling us")
                        .replace(
                                "wherever you may\n  be going.",
                                "wherever you may be going, by day or by\n  night, alone or with a colleague.")
                        .replace("\n- Charge it", "\n- Keep it dry.\n- Charge it"));
    }

    @Test
    void aSectionThatMovedKeepsItsId() {
        PlainWords words = PlainWords.of("## One {#first}\n\nA.\n\n## Two {#second}\n\nB.");

        assertThat(words.kept("## Two\n\nB.\n\n## One\n\nA."))
                .isEqualTo("## Two {#second}\n\nB.\n\n## One {#first}\n\nA.");
    }

    @Test
    void noLineThatWasBrokenBeginsSomethingElse() {
        String line = "word ".repeat(23) + "and - + 1. # of 2020 are no marks "
                + "word ".repeat(23).strip();
        String kept = PlainWords.of("").kept(line);

        assertThat(kept.lines()).hasSizeGreaterThan(1).noneMatch(part -> part.matches("(?:[-+#]|\\d+\\.) .*"));
        assertThat(PlainWords.of(kept).shown()).isEqualTo(line);
    }

    @Test
    void everySampleComesBackToTheByte() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("policy-repo"))) {
            List<Path> texts = files.filter(file -> file.endsWith("policy.md")).toList();
            assertThat(texts).hasSizeGreaterThan(10);
            for (Path file : texts) {
                String source = Files.readString(file);
                EditableText text = EditableText.of(source);
                for (EditableText.Part part : text.parts()) {
                    String words = text.words(part.firstLine(), part.lastLine());
                    PlainWords plain = PlainWords.of(words);
                    assertThat(plain.kept(plain.shown()))
                            .as("%s, %s", file, part.title())
                            .isEqualTo(words);
                }
                String whole = PlainWords.of(source).shown();
                assertThat(PlainWords.of(source).kept(whole)).isEqualTo(source);
            }
        }
    }
}
