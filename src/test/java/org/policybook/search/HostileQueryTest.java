package org.policybook.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing a person can type is an error, or takes long.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileQueryTest {
    private static final Shelved POLICY = Shelved.policy("harbour/forms", "Forms");
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private Shelf shelf;

    @BeforeAll
    void fill(@TempDir Path folder) {
        shelf = Shelf.of(folder.resolve("index"), POLICY.saying("form", "Return the AND form (blue) by noon."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\n", "\"", "\"\"", "-", "--", "-\"", "*", "?", "()", "the of and", "~", "\\", "\u0000"
            })
    void wordsWithoutWeightFindNothing(String words) {
        assertThat(shelf.answer(words)).isEqualTo(SearchAnswer.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "form AND (",
                "form*",
                "f?rm form",
                "text: form",
                "[form TO z}",
                "form~2",
                "form^1e9",
                "\"form",
                "form\"",
                "/form/",
                "+form",
                "form \\",
                "(((form",
                "form && || !",
                "<b>form</b>",
                "form \u202e"
            })
    void signsOfAQueryLanguageAreOnlySigns(String words) {
        assertThat(shelf.find(words)).containsExactly("form");
    }

    static Stream<String> odd() {
        return Stream.of(
                "*".repeat(10_000),
                "f*".repeat(3_000),
                "?*?*".repeat(2_000) + "form",
                "(a+)+$",
                "^(form|f.*m){1,1000}$",
                "[[:alpha:]]\\p{L}(?=form)",
                "😀",
                "👩‍⚕️ 🏳️‍🌈 ".repeat(500),
                "مرحبا بالعالم ".repeat(700),
                "\u202eמדיניות\u202c \u200f",
                "form\u0000\u0000form",
                "\ud800 form",
                "-".repeat(9_999) + "f",
                "org:".repeat(2_500),
                "title:\"".repeat(1_000));
    }

    /// As a search, a search with counts, and words typed so far.
    @ParameterizedTest
    @MethodSource("odd")
    void oddQueriesAreAnsweredInTimeInEveryWay(String words) {
        Assertions.assertTimeoutPreemptively(LONGEST, () -> {
            SearchAnswer plain = shelf.answer(words);
            SearchAnswer counted = shelf.answer(words, Scope.on(Shelf.TODAY));
            assertThat(counted.hits()).isEqualTo(plain.hits());
            assertThat(shelf.suggest(words, Scope.on(Shelf.TODAY)).completed()).hasSizeLessThan(10);
        });
    }

    static Stream<String> long10000() {
        return Stream.of(
                "a".repeat(10_000),
                "form ".repeat(2_000),
                "\"" + "form ".repeat(2_000) + "\"",
                "-form ".repeat(1_700),
                "\"a\" ".repeat(2_500),
                "\"".repeat(10_000),
                "(".repeat(10_000),
                "𝔸".repeat(5_000),
                "é́́́́".repeat(2_000),
                IntStream.range(0, 2_500).mapToObj(i -> "w" + i).reduce("", (all, word) -> all + " " + word),
                IntStream.range(0, 2_500)
                        .mapToObj(i -> "\"w" + i + " x\"")
                        .reduce("", (all, word) -> all + " " + word));
    }

    @ParameterizedTest
    @MethodSource("long10000")
    void tenThousandCharactersAreAnsweredInTime(String words) {
        Assertions.assertTimeoutPreemptively(LONGEST, () -> shelf.answer(words));
    }

    @Test
    void arbitraryCharactersAreAnswered() {
        Random random = new Random(20261121);
        for (int round = 0; round < 500; round++) {
            String words = random.ints(random.nextInt(40), 0, 0x3000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .append((char) (0xD800 + random.nextInt(0x800)))
                    .toString();
            assertThatCode(() -> shelf.answer(words)).as("\"%s\"", words).doesNotThrowAnyException();
        }
    }
}
