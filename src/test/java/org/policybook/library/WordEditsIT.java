package org.policybook.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
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
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policybook.document.Address;
import org.policybook.document.FrontMatter;
import org.policybook.document.FrontMatterText;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.governance.Person;

/// Every sample, edited and then written anew by LibreOffice, which has its own idea of a Word file.
class WordEditsIT {
    private static final OrganisationId HARBOUR = OrganisationId.of("harbour");
    private static final Session SESSION = new Session(
            new Person("Clerk", "post@example.org"), Instant.parse("2026-11-21T09:00:00Z"), LocalDate.of(2026, 11, 21));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatLibreOfficeWritesHasExactlyTheEditsMade(boolean tracked) throws Exception {
        Assumptions.assumeTrue(
                hasOffice(), "LibreOffice (soffice) is not on the path, so no copy was written anew by it.");
        Map<String, CopyEdits> edited = new LinkedHashMap<>();
        try (Library library = Library.init(folder.resolve("library"))) {
            new AddOrganisation(library).add("format: 1\nid: harbour\nname: Harbour Council\n", SESSION);
            List<Path> samples = samples();
            for (int i = 0; i < samples.size(); i++) {
                String source = FrontMatterText.without(Files.readString(samples.get(i)), FrontMatter.SYSTEM_FIELDS);
                CopyEdits edits = new CopyEdits(source, written("sample-" + i, source, library), tracked, 70 + i)
                        .forLibreOffice()
                        .all();
                Files.write(folder.resolve("sample-" + i + ".docx"), edits.file());
                edited.put("sample-" + i, edits);
            }
            convert();
            for (Map.Entry<String, CopyEdits> each : edited.entrySet()) {
                assertThat(returned(each.getKey(), library))
                        .as("%s: %s", each.getKey(), each.getValue().done())
                        .isEqualTo(each.getValue().expected());
            }
        }
    }

    private static boolean hasOffice() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("policy-repo"))) {
            return files.filter(each -> each.endsWith("policy.md")).sorted().toList();
        }
    }

    private static byte[] written(String name, String source, Library library) {
        PolicyId policy = new PolicyId(HARBOUR, PolicySlug.of(name));
        new SaveDraft(library)
                .save(policy, source, SaveDraft.FilledForms.UNCHANGED, Optional.empty(), "Write", SESSION);
        return new WordEdits(library)
                .copy(new ReadPolicy(library).read(Address.parse(policy + "@draft"), SESSION.today()));
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
