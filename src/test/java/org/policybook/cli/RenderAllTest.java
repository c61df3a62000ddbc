package org.policybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A library becomes a folder, whole or not at all; and a site shows only what anybody may read.
@Tag("thorough")
class RenderAllTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private CommandLineRun policybook;

    @BeforeEach
    void fourPolicies() throws IOException {
        policybook = new CommandLineRun(folder.resolve("library"));
        policybook.run("init");
        String organisation =
                "format: 1\nid: harbour\nname: Harbour Council\nsite-url: https://policies.harbour.example\n";
        policybook.run("org", "add", file("organisation.yaml", organisation));
        save("visitors", "Visitors & Callers", "public", "keywords: [safety]", "Visitors sign in.");
        publish("visitors", "2020-02-01");
        save("lone-working", "Lone Working", "public", "keywords: [safety, staff]", "See [](policy:harbour/visitors).");
        publish("lone-working", "2020-01-01");
        save("keys", "Keys", "staff", "keywords: [safety]", "Keys are counted.");
        publish("keys", "2020-03-01");
        save("parking", "Parking", "public", "keywords: [cars]", "Park with care.");
        publish("parking", "2027-01-01");
        save("noise", "Noise", "public", "keywords: [quiet]", "Be quiet.");
    }

    private void save(String slug, String title, String whose, String keywords, String text) throws IOException {
        String policy = "---\nformat: 1\ntitle: %s\nclassification: %s\n%s\n---\n\n## Rules {#rules}\n\n%s\n"
                .formatted(title, whose, keywords, text);
        assertThat(policybook
                        .run("save", "harbour/" + slug, file(slug + ".md", policy), "-m", "Write")
                        .code())
                .isZero();
    }

    private void publish(String slug, String effective) throws IOException {
        CommandLineRun.Result result = policybook.run(
                "publish",
                "harbour/" + slug,
                "--approved-by",
                "Panel",
                "--approved",
                "2019-12-01",
                "--effective",
                effective,
                "-m",
                "First version of " + slug);
        assertThat(result.code()).as(result.err()).isZero();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private CommandLineRun.Result renderAll(Path out, String... options) {
        return policybook.run(Stream.concat(
                        Stream.of("render", "--all", "--org", "harbour", "-o", out.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aSiteShowsOnlyPublicPoliciesInForce() throws Exception {
        Path site = folder.resolve("site");
        CommandLineRun.Result result = renderAll(site, "--public", "--format", "docx");

        assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.DONE);
        assertThat(files(site))
                .containsExactly(
                        "SHA256SUMS",
                        "feed.xml",
                        "index.html",
                        "lone-working.docx",
                        "lone-working.html",
                        "sitemap.xml",
                        "visitors.docx",
                        "visitors.html");
        assertThat(Files.readString(site.resolve("index.html")))
                .contains(
                        "Policies of Harbour Council", "By topic", ">safety</h3>", ">V</h3>", "Visitors &amp; Callers")
                .doesNotContain("Keys", "Parking", "Noise");
        assertThat(Files.readString(site.resolve("lone-working.html"))).contains("href=\"visitors.html\"");
        assertThat(Files.readString(site.resolve("sitemap.xml")))
                .contains("<loc>https://policies.harbour.example/visitors.html</loc>");
        assertThat(Files.readString(site.resolve("feed.xml")))
                .contains("<title>Visitors &amp; Callers 1.0</title>", "First version of visitors");
        for (String xml : List.of("feed.xml", "sitemap.xml")) {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(site.resolve(xml).toFile());
        }
    }

    @Test
    void aWholeLibraryHasEveryPolicyAndAnIndex() throws IOException {
        Path out = folder.resolve("out");
        assertThat(renderAll(out, "--format", "html").out()).contains("Wrote 5 documents");

        assertThat(files(out)).contains("keys.html", "parking.html", "noise.html", "index.html");
        assertThat(Files.readString(out.resolve("noise.html"))).contains("status-draft");
        assertThat(Files.readString(out.resolve("parking.html"))).contains("Not yet in force");
    }

    @Test
    void theSameLibraryGivesTheSameFolderAndReplacesItsOwn() throws IOException {
        Path out = folder.resolve("out");
        renderAll(out, "--public", "--format", "html");
        String first = Files.readString(out.resolve("SHA256SUMS"));
        renderAll(out, "--public", "--format", "html");

        assertThat(Files.readString(out.resolve("SHA256SUMS"))).isEqualTo(first).hasLineCount(5);
    }

    @Test
    void aFolderWithOtherFilesIsLeftAlone() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("diary.txt"), "mine");

        CommandLineRun.Result result = renderAll(out, "--public");

        assertThat(result.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err()).contains("diary.txt");
        assertThat(files(out)).containsExactly("diary.txt");
    }

    @Test
    void nothingHalfDoneIsLeftBehind() throws IOException {
        Path out = folder.resolve("published/out");
        renderAll(out, "--public", "--format", "html");
        String before = Files.readString(out.resolve("SHA256SUMS"));
        Path template = policybook.data().resolve("templates/documents/default/feed.ftlx");
        Files.createDirectories(template.getParent());
        Files.writeString(template, "<feed>\n${nothing}</feed>");

        CommandLineRun.Result result = renderAll(out, "--public", "--format", "html");

        assertThat(result.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err()).contains("feed.ftlx", "line 2", "nothing");
        assertThat(Files.readString(out.resolve("SHA256SUMS"))).isEqualTo(before);
        assertThat(files(out.resolveSibling(""))).containsExactly("out");
    }

    @Test
    void aWishThatIsNotWholeIsRefused() {
        assertThat(policybook.run("render", "--all").err()).contains("needs --org ORG");
        assertThat(policybook.run("render").err()).contains("Say what to render");
        assertThat(policybook.run("render", "harbour/keys", "--public").code()).isEqualTo(ExitCode.BAD_INPUT);
    }
}
