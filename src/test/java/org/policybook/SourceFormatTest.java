package org.policybook;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every source file is as palantir-java-format writes it, with the imports it names in ASCII order. To mend them all
/// at once, run this test with `-Dpolicybook.format=write`.
class SourceFormatTest {
    private static final boolean WRITE = "write".equals(System.getProperty("policybook.format"));

    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?[\\w.]+\\.(\\w+);\n");

    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @Test
    void everySourceFileIsFormatted() throws IOException, FormatterException {
        List<Path> sources = sources();
        List<Path> unformatted = new ArrayList<>();
        for (Path source : sources) {
            String text = Files.readString(source);
            String formatted = formatted(text);
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

    private String formatted(String text) throws FormatterException {
        return formatter.formatSource(
                ImportOrderer.reorderImports(withoutUnused(text), JavaFormatterOptions.Style.PALANTIR));
    }

    /// A comment may name what it links to.
    private static String withoutUnused(String text) {
        String rest = IMPORT.matcher(text).replaceAll("");
        return IMPORT.matcher(text)
                .replaceAll(found -> Pattern.compile("\\b%s\\b".formatted(found.group(1)))
                                .matcher(rest)
                                .find()
                        ? Matcher.quoteReplacement(found.group())
                        : "");
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
