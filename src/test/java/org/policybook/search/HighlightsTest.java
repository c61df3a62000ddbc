package org.policybook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The stretches of a clause that are marked as found, shown here between `[` and `]`.
class HighlightsTest {
    private static final Shelved POLICY = Shelved.policy("harbour/marks", "Marks");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            photographs rule          | A [photograph] is a [Photograph]; photography is not.
            rule photographs          | A [photograph] is a [Photograph], and [photography] begins so.
            patient's record          | The [patients]’ [records].
            "duty manager" key        | The [duty] [manager] has the [key].
            key -spare                | One [key], no other.
            cafe                      | 🚲 [Café] 🚲 [CAFÉ].
            confid                    | Keep it [confidential] and [confided].
            隐私                        | 病人的[隐私]。
            """)
    void marks(String words, String marked) {
        String text = marked.replace("[", "").replace("]", "");
        Shelf shelf = Shelf.of(folder.resolve("index"), POLICY.saying("it", text));

        Hit hit = shelf.answer(words).hits().getFirst();

        assertThat(hit.text()).isEqualTo(text);
        assertThat(shown(hit)).isEqualTo(marked);
    }

    @Test
    void aClauseFoundByItsTitleHasNoMarks() {
        Shelf shelf = Shelf.of(folder.resolve("index"), POLICY.saying("it", "Nothing of the kind."));

        assertThat(shelf.answer("marks").hits().getFirst().marks()).isEqualTo(List.of());
    }

    private static String shown(Hit hit) {
        StringBuilder text = new StringBuilder(hit.text());
        for (Hit.Mark mark : hit.marks().reversed()) {
            text.insert(mark.end(), ']').insert(mark.start(), '[');
        }
        return text.toString();
    }
}
