package org.policybook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageWordsTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern USED = Pattern.compile("\\bt\\(\"([a-z0-9._-]*[a-z0-9])\"[,)]");

    private static final Path WORDS = Path.of("src/main/resources/org/policybook/web");

    /// Of English words, each with a file beside it that ends in `_cy`.
    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(WORDS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("words(?:-[a-z]+)?\\.properties"))
                    .map(name -> name.replace(".properties", ""))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyWordStandsInBothLanguagesWithTheSamePlaces(String file) {
        Properties english = read(file + ".properties");
        Properties welsh = read(file + "_cy.properties");
        assertThat(welsh.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        english.stringPropertyNames()
                .forEach(name -> assertThat(places(welsh.getProperty(name)))
                        .as(name)
                        .isEqualTo(places(english.getProperty(name))));
    }

    @Test
    void everyWordThatATemplateNamesIsThere() throws IOException {
        Set<String> known = files().stream()
                .flatMap(file -> read(file + ".properties").stringPropertyNames().stream())
                .collect(Collectors.toSet());
        Set<String> used = new TreeSet<>();
        try (Stream<Path> templates = Files.walk(Path.of("templates/pages"))) {
            for (Path template :
                    templates.filter(path -> path.toString().endsWith(".ftlh")).toList()) {
                USED.matcher(Files.readString(template))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(used::add);
            }
        }
        assertThat(used).hasSizeGreaterThan(200).isSubsetOf(known);
    }

    private static Set<String> places(String words) {
        return PLACE.matcher(words).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties read(String file) {
        Properties words = new Properties();
        try (InputStream in = Objects.requireNonNull(PageWords.class.getResourceAsStream(file), file)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
