package org.policybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Documents are kept as issued, and the code on each tells whether it is still the one to follow.
@Tag("thorough")
class IssuedDocumentsTest {
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
    private static final String ORGANISATION = """
            format: 1
            id: harbour
            name: Harbour Council
            check-url: https://policies.harbour.example/check/{code}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private CommandLineRun policybook;

    @BeforeEach
    void twoVersions() throws IOException {
        policybook = new CommandLineRun(folder.resolve("library"));
        policybook.run("init");
        policybook.run("org", "add", file("organisation.yaml", ORGANISATION));
        publish("1.0", "2020-01-01", "every 2 hours");
        publish("2.0", "2021-06-01", "every hour");
    }

    private void publish(String version, String effective, String often) throws IOException {
        publish(version, effective, effective, often);
    }

    private void publish(String version, String approved, String effective, String often) throws IOException {
        String text = """
                ---
                format: 1
                title: Lone Working
                ---

                ## Calls {#calls}

                Staff who work alone must call in %s.
                """.formatted(often);
        policybook.run("save", "harbour/lone-working", file("lone.md", text), "-m", "Write");
        CommandLineRun.Result result = policybook.run(
                "publish",
                "harbour/lone-working",
                "--version",
                version,
                "--approved-by",
                "Policy Panel",
                "--approved",
                approved,
                "--effective",
                effective,
                "-m",
                "Calls " + often);
        assertThat(result.err()).contains("Its documents are kept as issued.");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private CommandLineRun.Result render(String address, String form, Path to, String... options) {
        String[] command = {"render", address, "--format", form, "-o", to.toString()};
        String[] all = java.util.stream.Stream.of(command, options)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
        CommandLineRun.Result result = policybook.run(all);
        assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.DONE);
        return result;
    }

    private String page(String address, String... options) throws IOException {
        Path page = folder.resolve("page.html");
        render(address, "html", page, options);
        return Files.readString(page);
    }

    private String code(String address) throws IOException {
        Matcher code = CODE.matcher(page(address));
        assertThat(code.find()).isTrue();
        return code.group();
    }

    /// Another look for every document from here on.
    private void changeTheTemplate() throws IOException {
        Path style = policybook.data().resolve("templates/documents/default/screen.css");
        Files.createDirectories(style.getParent());
        Files.writeString(style, "body { color: teal; }");
    }

    @Test
    void theSameBytesAreServedEverAfter() throws IOException {
        String issued = page("harbour/lone-working@2.0");
        changeTheTemplate();

        assertThat(page("harbour/lone-working@2.0")).isEqualTo(issued).doesNotContain("teal");
        assertThat(page("harbour/lone-working@2.0", "--marked")).contains("teal");
    }

    @Test
    void aDocumentLostBeforeItWasKeptIsMadeAgain() throws IOException {
        String issued = page("harbour/lone-working@2.0");
        Files.delete(policybook.data().resolve("organisations/harbour.git/refs/policybook/renditions"));

        assertThat(page("harbour/lone-working@2.0")).isEqualTo(issued);
        assertThat(policybook.run("issue").out()).contains("2 versions issued.");
        assertThat(policybook.run("issue", "harbour").out()).contains("0 versions issued.");
        assertThat(policybook.run("verify").code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void everyFormComesOutTheSame() throws IOException {
        for (String form : new String[] {"html", "pdf", "docx"}) {
            Path kept = folder.resolve("kept." + form);
            render("harbour/lone-working", form, kept);
            Path refs = policybook.data().resolve("organisations/harbour.git/refs/policybook/renditions");
            Files.delete(refs);
            Path again = folder.resolve("again." + form);
            render("harbour/lone-working", form, again);
            assertThat(Files.mismatch(kept, again)).as(form).isEqualTo(-1);
        }
    }

    @Test
    void aStatusThatChangedIsToldAndMarkedOnRequest() throws IOException {
        CommandLineRun.Result result = render("harbour/lone-working@1.0", "html", folder.resolve("old.html"));

        assertThat(result.err())
                .contains(
                        "harbour/lone-working@1.0: Superseded. This version has been replaced by version 2.0.",
                        "--marked");
        assertThat(page("harbour/lone-working@1.0"))
                .contains("In force from 1 January 2020")
                .doesNotContain("Superseded");
        assertThat(page("harbour/lone-working@1.0", "--marked")).contains("Superseded", "replaced by version 2.0");
    }

    @Test
    void everyFormBearsTheCodeAndTheWayToCheckIt() throws IOException {
        String page = page("harbour/lone-working");
        String code = code("harbour/lone-working");
        assertThat(page)
                .contains("https://policies.harbour.example/check/" + code, "data:image/png;base64,", "alt=\"QR code");
        Path word = folder.resolve("a.docx");
        render("harbour/lone-working", "docx", word);
        try (var zip = new java.util.zip.ZipFile(word.toFile())) {
            String body = new String(
                    zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(body).contains(code, "descr=\"QR code for checking this copy\"");
        }
        assertThat(page(file("draft.md", "---\nformat: 1\ntitle: Draft\n---\n\nText.\n")))
                .doesNotContain("check-copy", "data:image");
    }

    @Test
    void aCurrentCopyIsCurrent() throws IOException {
        String code = code("harbour/lone-working");
        CommandLineRun.Result result = policybook.run("check-copy", "https://policies.harbour.example/check/" + code);

        assertThat(result.code()).isEqualTo(ExitCode.DONE);
        assertThat(result.out()).contains("Lone Working", "version 2.0", "Current");
        assertThat(policybook
                        .run("check-copy", code, "--json")
                        .json()
                        .path("result")
                        .asString())
                .isEqualTo("current");
    }

    @Test
    void anOldCopyTellsSinceWhenByWhatAndWhichClauses() throws IOException {
        CommandLineRun.Result result = policybook.run("check-copy", code("harbour/lone-working@1.0"), "--json");

        JsonNode json = result.json();
        assertThat(result.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(json.path("result").asString()).isEqualTo("superseded");
        assertThat(json.path("supersededOn").asString()).isEqualTo("2021-06-01");
        assertThat(json.path("supersededBy").asString()).isEqualTo("2.0");
        assertThat(json.path("changes")).hasSize(1);
        assertThat(json.path("changes").get(0).path("heading").asString()).isEqualTo("Calls");
        assertThat(policybook
                        .run("check-copy", code("harbour/lone-working@1.0"))
                        .out())
                .contains("Superseded on 2021-06-01 by version 2.0", "changed", "Calls", "policybook diff");
    }

    @Test
    void aCopyOfWhatIsToComeIsNotCurrentYet() throws IOException {
        publish("3.0", "2022-01-01", "2027-01-01", "every half hour");
        String code = code("harbour/lone-working@3.0");

        assertThat(policybook.run("check-copy", code).out())
                .contains("Not in force yet: it will be from 2027-01-01", "version 2.0 is in force");
    }

    @Test
    void aCodeOutlivesARenaming() throws IOException {
        String code = code("harbour/lone-working");
        policybook.run("rename", "harbour/lone-working", "working-alone", "-m", "Plainer");

        assertThat(policybook.run("check-copy", code).out()).contains("Current", "harbour/working-alone");
        assertThat(code("harbour/working-alone")).isEqualTo(code);
    }

    @Test
    void aSlipIsToldFromAnUnknownCode() throws IOException {
        String code = code("harbour/lone-working");
        String slip = (code.charAt(0) == 'X' ? 'Y' : 'X') + code.substring(1);

        CommandLineRun.Result mistyped = policybook.run("check-copy", slip);
        assertThat(mistyped.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(mistyped.out()).contains("not a proper code", "Did you mean " + code);
        assertThat(policybook.run("check-copy", "hello").out()).contains("No code of this library is near");

        CommandLineRun.Result unknown = policybook.run("check-copy", "45VH-FA13-B7KW", "--json");
        assertThat(unknown.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(unknown.json().path("result").asString()).isEqualTo("unknown");
    }

    @Test
    void aTemplateWithAMistakeNamesFileAndLine() throws IOException {
        Path template = policybook.data().resolve("templates/documents/default/document.ftlh");
        Files.createDirectories(template.getParent());
        Files.writeString(template, "<html>\n<body>\n${titel}\n</body>\n</html>\n");

        CommandLineRun.Result result = policybook.run(
                "render",
                "harbour/lone-working@1.0",
                "--marked",
                "-o",
                folder.resolve("x.html").toString());

        assertThat(result.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.text()).contains("documents/default/document.ftlh", "line 3", "titel");
    }
}
