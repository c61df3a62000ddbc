package org.policybook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policybook.intake.docx.WordFile.p;
import static org.policybook.intake.docx.WordFile.r;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.intake.docx.WordFile;
import tools.jackson.databind.JsonNode;

/// A shared drive of four hundred files, one of which is cut off: that one is a line in the report, and all others are
/// imported.
class ImportCabinetIT {
    private static final int FILES = 400;
    private static final int BAD = 217;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void oneBadFileAmongFourHundredKeepsNoneFromBeingImported() throws IOException {
        CommandLineRun policybook = new CommandLineRun(folder.resolve("library"));
        policybook.run("init");
        policybook.run(
                "org",
                "add",
                Files.writeString(folder.resolve("o.yaml"), "format: 1\nid: harbour\nname: Harbour Council\n")
                        .toString());
        Path cabinet = Files.createDirectory(folder.resolve("cabinet"));
        for (int i = 0; i < FILES; i++) {
            byte[] file = word(i);
            Files.write(
                    cabinet.resolve("policy-%03d.docx".formatted(i)),
                    i == BAD ? Arrays.copyOf(file, file.length / 2) : file);
        }

        CommandLineRun.Result first = policybook.run("import", cabinet.toString(), "--org", "harbour", "--json");

        assertThat(first.code()).isEqualTo(ExitCode.REFUSED);
        JsonNode report = first.json();
        assertThat(report.at("/imported").size()).isEqualTo(FILES - 1);
        assertThat(report.at("/failed").size()).isOne();
        assertThat(report.at("/failed/0/file").asString()).endsWith("policy-217.docx");
        assertThat(report.at("/failed/0/reason").asString()).isNotBlank();

        Files.write(cabinet.resolve("policy-217.docx"), word(BAD));
        JsonNode again = policybook
                .run("import", cabinet.toString(), "--org", "harbour", "--json")
                .json();
        assertThat(again.at("/imported").size()).isOne();
        assertThat(again.at("/skipped").size()).isEqualTo(FILES - 1);
    }

    private static byte[] word(int number) {
        return WordFile.ofBody(p("<w:pStyle w:val=\"Title\"/>", r("Key Policy of House %d".formatted(number)))
                + p("<w:outlineLvl w:val=\"0\"/>", r("Purpose"))
                + p("", r("House %d hangs its %d keys in the hall and counts them.".formatted(number, number * 7)))
                + p("<w:outlineLvl w:val=\"0\"/>", r("Duties"))
                + p("", r("The warden of house %d tells the clerk of lost keys.".formatted(number))));
    }
}
