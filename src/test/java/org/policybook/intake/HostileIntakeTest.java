package org.policybook.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policybook.document.BadInput;
import org.policybook.document.Clauses;

/// What nobody means to import: each is read or refused, within seconds.
@Tag("thorough")
class HostileIntakeTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    record Hostile(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Hostile> texts() {
        int half = 1 << 19;
        return Stream.of(
                new Hostile("hashes", "#".repeat(FileKind.TEXT.largest())),
                new Hostile("hashes on lines", "#\n".repeat(100_000)),
                new Hostile("headings", "# a\n".repeat(5_000)),
                new Hostile("one long line", "word ".repeat(1 << 20)),
                new Hostile("one long word", "x".repeat(5 << 20)),
                new Hostile("stars", "*".repeat(half)),
                new Hostile("open brackets", "[".repeat(half)),
                new Hostile("open links", "[a](".repeat(1 << 16)),
                new Hostile("open tags", "<b".repeat(half)),
                new Hostile("tags", "<li>".repeat(1 << 16)),
                new Hostile("tabs", "\t".repeat(half)),
                new Hostile("wide table", ("a\t".repeat(500) + "\n").repeat(500)),
                new Hostile("numbers", "1. a\n\n".repeat(5_000)),
                new Hostile("contents", "Contents\n" + "A heading .... 3\n".repeat(20_000)),
                new Hostile("dots", ".".repeat(290).concat("\n").repeat(2_000)),
                new Hostile("labels", "Title: Version: ".repeat(half / 16)),
                new Hostile("label lines", "Version: 1\n".repeat(20_000)),
                new Hostile("blank lines", "a" + "\n".repeat(200_000) + "b"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isReadOrRefusedInTime(Hostile hostile) {
        assertTimeoutPreemptively(LIMIT, () -> {
            try {
                assertThat(DocumentIntake.read(file("a.txt", hostile.text()))).isNotNull();
            } catch (BadInput refused) {
                assertThat(refused).hasMessageMatching("(?s).{20,}");
            }
        });
    }

    @Test
    void bulletsNestedTenThousandDeepAreFlattened() {
        StringBuilder text = new StringBuilder("Title: Nesting Policy\n\n1. Scope\n\n");
        for (int i = 0; i < 10_000; i++) {
            text.append(" ".repeat(Math.min(i, 800))).append("- item\n");
        }
        Intake intake = assertTimeoutPreemptively(LIMIT, () -> DocumentIntake.read(file("a.txt", text.toString())));
        assertThat(Clauses.of(intake.policy())).hasSize(10_001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.docx", "a.pdf", "a.doc", "a.png", "folder.x/a.exe"})
    void otherFormatsAreNamed(String name) {
        assertThatThrownBy(() -> DocumentIntake.read(file(name, "text")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("." + name.substring(name.lastIndexOf('.') + 1))
                .hasMessageMatching("(?i)(?s).*save.*");
    }

    @Test
    void binariesNamedAsTextAreRefused() {
        assertThatThrownBy(() -> DocumentIntake.read(file("a.md", "PK\u0003\u0004rest")))
                .hasMessageContaining("archive");
        assertThatThrownBy(() -> DocumentIntake.read(file("a.txt", "{\\rtf1 rest")))
                .hasMessageContaining("Rich Text");
        assertThatThrownBy(() -> DocumentIntake.read(file("a.txt", "text\0text")))
                .hasMessageContaining("NUL");
        assertThatThrownBy(() -> DocumentIntake.read(file("a.txt", "\u0001\u0002\u0003abc")))
                .hasMessageContaining("binary");
    }

    @Test
    void emptyAndOverlargeFilesAreRefused() {
        assertThatThrownBy(() -> DocumentIntake.read(file("a.txt", ""))).hasMessageContaining("empty");
        assertThatThrownBy(() -> DocumentIntake.read(file("a.txt", " \n\t\n"))).hasMessageContaining("empty");
        assertThatThrownBy(() -> DocumentIntake.read(IntakeFile.of("a.txt", new byte[FileKind.TEXT.largest() + 1])))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("limit");
    }

    @Test
    void lineEndsAndEncodingsMakeNoDifference() {
        String text = "Harbour Policy\n\nVersion 2\n\n1. Scope\n\nThe café is open to all who come.\n";
        Intake plain = DocumentIntake.read(file("a.txt", text));
        assertThat(plain.headings()).containsExactly(new Intake.Heading(1, "Scope"));
        assertThat(DocumentIntake.read(file("a.txt", text.replace("\n", "\r\n"))))
                .isEqualTo(plain);
        assertThat(DocumentIntake.read(file("a.txt", text.replace("\n", "\r")))).isEqualTo(plain);
        assertThat(DocumentIntake.read(file("a.txt", "\uFEFF" + text))).isEqualTo(plain);
        assertThat(DocumentIntake.read(IntakeFile.of("a.txt", ("\uFEFF" + text).getBytes(UTF_16LE))))
                .isEqualTo(plain);
    }

    @Test
    void textThatIsNotUtf8IsReadWithAWarning() {
        Intake intake =
                DocumentIntake.read(IntakeFile.of("a.txt", "Café Policy\n\n1. Scope\n\nAll.\n".getBytes(ISO_8859_1)));
        assertThat(intake.found().title().map(Found::value)).contains("Café Policy");
        assertThat(intake.warnings()).anyMatch(warning -> warning.what().contains("Windows-1252"));
    }

    private static IntakeFile file(String name, String text) {
        return IntakeFile.of(name, text.getBytes(UTF_8));
    }
}
