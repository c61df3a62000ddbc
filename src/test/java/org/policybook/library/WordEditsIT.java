package org.policybook.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.document.Address;
import org.policybook.document.FrontMatter;
import org.policybook.document.FrontMatterText;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.governance.Person;

/// Every sample, edited and then written anew by LibreOffice, which has its own idea of a Word file.
class WordEditsIT {
    private static final String ADDED = "This paragraph was added in the office program.";
    private static final OrganisationId HARBOUR = OrganisationId.of("harbour");
    private static final Session SESSION = new Session(
            new Person("Clerk", "post@example.org"), Instant.parse("2026-11-21T09:00:00Z"), LocalDate.of(2026, 11, 21));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void whatLibreOfficeWritesHasExactlyTheEditsMade() throws Exception {
        Map<String, String> sources = new LinkedHashMap<>();
        try (Library library = Library.init(folder.resolve("library"))) {
            new AddOrganisation(library).add("format: 1\nid: harbour\nname: Harbour Council\n", SESSION);
            int number = 0;
            for (Path sample : samples()) {
                String name = "sample-" + ++number;
                String source = FrontMatterText.without(Files.readString(sample), FrontMatter.SYSTEM_FIELDS);
                sources.put(name, source);
                write(name, source, library);
            }
            convert();
            for (Map.Entry<String, String> each : sources.entrySet()) {
                assertThat(returned(each.getKey(), library))
                        .as(each.getKey())
                        .isEqualTo(each.getValue().stripTrailing() + "\n\n" + ADDED + "\n");
            }
        }
    }

    /// Those that end in the text, so that the paragraph added has its place at the end of the file.
    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("policy-repo"))) {
            List<Path> texts = new ArrayList<>();
            for (Path file :
                    files.filter(each -> each.endsWith("policy.md")).sorted().toList()) {
                if (!Files.readString(file).contains("\n[^")) {
                    texts.add(file);
                }
            }
            return texts;
        }
    }

    private void write(String name, String source, Library library) throws IOException {
        PolicyId policy = new PolicyId(HARBOUR, PolicySlug.of(name));
        new SaveDraft(library)
                .save(policy, source, SaveDraft.FilledForms.UNCHANGED, Optional.empty(), "Write", SESSION);
        byte[] copy = new WordEdits(library)
                .copy(new ReadPolicy(library).read(Address.parse(policy + "@draft"), SESSION.today()));
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(copy));
                OutputStream out = Files.newOutputStream(folder.resolve(name + ".docx"))) {
            XWPFParagraph added = word.createParagraph();
            added.setStyle("Normal");
            added.createRun().setText(ADDED);
            word.write(out);
        }
    }

    private void convert() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "docx",
                "--outdir",
                folder.resolve("out").toString()));
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".docx"))
                    .map(Path::toString)
                    .forEach(command::add);
        }
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(office.waitFor()).isZero();
    }

    private String returned(String name, Library library) throws IOException {
        Original file = Original.of(
                name + ".docx", Files.readAllBytes(folder.resolve("out").resolve(name + ".docx")));
        WordEdits.Origin origin = WordEdits.origin(file).orElseThrow();
        return new WordEdits(library).look(file, origin).text();
    }
}
