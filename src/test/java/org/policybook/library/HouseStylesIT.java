package org.policybook.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `src/docs/house-styles.md` tells the truth: what it says stands in a document stands in all its formats.
class HouseStylesIT {
    private static final Path PAGE = Path.of("src/docs/house-styles.md");
    private static final Pattern SHOWN = Pattern.compile("Shown: `([^`]+)`");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static SampleLibrary library;

    @BeforeAll
    static void open() {
        library = new SampleLibrary(folder.resolve("library"));
    }

    @AfterAll
    static void close() {
        library.close();
    }

    /// A style of the page: the document it is shown by, and the words that must stand in it.
    record Shown(String style, String address, List<String> words) {
        @Override
        public String toString() {
            return style;
        }
    }

    static List<Shown> styles() throws IOException {
        Map<String, Shown> styles = new LinkedHashMap<>();
        String heading = "";
        for (String line : Files.readAllLines(PAGE)) {
            Matcher address = SHOWN.matcher(line);
            if (line.startsWith("## ")) {
                heading = line.substring(3);
            } else if (address.find()) {
                styles.put(heading, new Shown(heading, address.group(1), new ArrayList<>()));
            } else if (line.startsWith("| ") && styles.containsKey(heading) && !line.startsWith("| in the original")) {
                List<String> words = styles.get(heading).words();
                QUOTED.matcher(line).results().forEach(found -> words.add(found.group(1)));
            }
        }
        return List.copyOf(styles.values());
    }

    @Test
    void everyShippedStyleIsOnThePage() throws IOException {
        Path shipped = Path.of("templates/documents");
        List<String> listed = Files.readAllLines(shipped.resolve("styles.txt"));
        try (Stream<Path> folders = Files.list(shipped).filter(Files::isDirectory)) {
            assertThat(folders.map(style -> style.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(listed);
        }
        assertThat(styles())
                .extracting(Shown::style)
                .containsAll(listed.stream()
                        .filter(style -> !style.equals("default"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("styles")
    void everyPartStandsInTheWebPage(Shown shown) {
        String html = new String(library.render(shown.address(), RenderPolicy.Form.HTML), StandardCharsets.UTF_8);
        String words = html.replaceAll("(?s)<style>.*?</style>", "")
                .replaceAll("<[^>]+>", " ")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        assertThat(plain(words)).contains(plain(shown.words()));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void everyPartStandsOnPaper(Shown shown) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(library.render(shown.address(), RenderPolicy.Form.PDF))) {
            assertThat(plain(new PDFTextStripper().getText(pdf))).contains(plain(shown.words()));
        }
    }

    @ParameterizedTest
    @MethodSource("styles")
    void everyPartStandsInTheWordFile(Shown shown) throws IOException {
        byte[] file = library.render(shown.address(), RenderPolicy.Form.DOCX);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            assertThat(plain(text.getText())).contains(plain(shown.words()));
        }
    }

    @Test
    void anOrganisationsOwnFilesComeFirst() throws IOException {
        Path own = Files.createDirectories(folder.resolve("library/templates/documents/riverside"));
        Files.writeString(own.resolve("style.yaml"), "words: {en: {contents: What is in it}}\n");
        Files.writeString(own.resolve("screen-own.css"), "h1 { letter-spacing: 1px }\n");

        String html = new String(
                library.render("practice-templates/social-media@draft", RenderPolicy.Form.HTML),
                StandardCharsets.UTF_8);

        assertThat(html).contains("What is in it", "h1 { letter-spacing: 1px }", "Practice Policy Templates");
        Files.delete(own.resolve("style.yaml"));
        Files.delete(own.resolve("screen-own.css"));
    }

    /// Without white space, which each format sets its own way.
    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }

    private static List<String> plain(List<String> words) {
        assertThat(words).hasSizeGreaterThan(8);
        return words.stream().map(HouseStylesIT::plain).toList();
    }
}
