package org.policybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// `src/docs/licences.md` names every library that ships, at the version that ships.
class LicencesTest {
    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency><groupId>[^<]+</groupId><artifactId>([^<]+)</artifactId>(?:<version>([^<]+)</version>)?(.*?)</dependency>");

    @Test
    void everyShippedLibraryIsListedAtItsVersion() throws IOException {
        String pom = Files.readString(Path.of("pom.xml")).replaceFirst("(?s)<profiles>.*", "");
        List<String> rows = Files.readAllLines(Path.of("src/docs/licences.md"));
        List<MatchResult> shipped = DEPENDENCY
                .matcher(pom)
                .results()
                .filter(library -> !library.group(3).contains("<scope>test</scope>"))
                .filter(library -> !library.group(3).contains("<type>pom</type>"))
                .toList();
        assertThat(shipped).hasSizeGreaterThan(35);
        assertThat(shipped).allSatisfy(library -> {
            // The version of one that Spring Boot manages stands in no place that a test could read.
            String cell = library.group(2) == null ? "|" : "| " + version(pom, library.group(2)) + " |";
            assertThat(rows).anyMatch(row -> row.contains("`" + library.group(1) + "`") && row.contains(cell));
        });
    }

    private static String version(String pom, String written) {
        if (!written.startsWith("${")) {
            return written;
        }
        String property = written.substring(2, written.length() - 1);
        Matcher value = Pattern.compile("<%s>([^<]+)<".formatted(Pattern.quote(property)))
                .matcher(pom);
        assertThat(value.find()).as(property).isTrue();
        return value.group(1);
    }
}
