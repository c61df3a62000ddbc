package org.policybook.render.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policybook.document.BadInput;

class HouseStylesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aStyleSaysOnlyWhatDiffers() throws IOException {
        write("harbour", "colours: {accent: \"003366\"}\nback: [statements]\n");

        HouseStyle style = HouseStyles.from(folder).style("harbour");
        HouseStyle usual = HouseStyles.shipped().style(HouseStyles.DEFAULT);

        assertThat(style.colours().accent()).isEqualTo("003366");
        assertThat(style.colours().ink()).isEqualTo(usual.colours().ink());
        assertThat(style.layout().back()).containsExactly(new Part(Part.Kind.STATEMENTS, ""));
        assertThat(style.layout().front()).isEqualTo(usual.layout().front());
    }

    @Test
    void anOrganisationsOwnFolderComesBeforeAShippedStyle() throws IOException {
        write("southmere", "numbered: false\n");

        assertThat(HouseStyles.from(folder).style("southmere").layout().numbered())
                .isFalse();
    }

    @Test
    void anUnknownStyleNamesThoseThereAre() throws IOException {
        write("harbour", "numbered: false\n");

        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> HouseStyles.from(folder).style("harbor"))
                .withMessageContaining("no house style \"harbor\"")
                .withMessageContaining("calderbrook, default, fernhill, harbour, health-voice, riverside, southmere")
                .withMessageContaining("organisation.yaml");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            colours: {accent: red}          | line 1 | "red" is not a colour
            fonts: {word: "a;b"}            | line 1 | is not the name of a font
            front: [title, status, contens] | line 1 | "contens" is not one of organisation, title
            front: [title, control]         | line 1 | leaves out status
            footer: ["review page"]         | line 1 | leaves out uncontrolled
            foter: [page]                   | line 1 | foter is not a field of this file
            format: 9                       | line 1 | This program knows format 1
            """)
    void aMistakeNamesItsLine(String text, String line, String message) throws IOException {
        write("harbour", text + "\n");

        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> HouseStyles.from(folder).style("harbour"))
                .withMessageContaining("templates/documents/harbour/style.yaml, " + line)
                .withMessageContaining(message);
    }

    private void write(String style, String text) throws IOException {
        Path file = folder.resolve("documents").resolve(style).resolve("style.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
