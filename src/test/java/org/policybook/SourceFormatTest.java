package org.policybook;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every source file is as palantir-java-format writes it. To mend them all at once, run this test with
/// `-Dpolicybook.format=write`.
class SourceFormatTest {
    private static final boolean WRITE = "write".equals(System.getProperty("policybook.format"));

    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @Test
    void everySourceFileIsFormatted() throws IOException, FormatterException {
        List<Path> sources = sources();
        List<Path> unformatted = new ArrayList<>();
        for (Path source : sources) {
            String text = Files.readString(source);
            String formatted = formatter.formatSource(text);
            if (!formatted.equals(text)) {
                unformatted.add(source);
                if (WRITE) {
                    Files.writeString(source, formatted);
                }
            }
        }

        assertThat(sources).hasSizeGreaterThan(40);
        assertThat(WRITE ? List.of() : unformatted)
                .as("files to format: mvn test -Dtest=SourceFormatTest -Dpolicybook.format=write")
                .isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
