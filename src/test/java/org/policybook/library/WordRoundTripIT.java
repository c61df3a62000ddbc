package org.policybook.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.policybook.document.Address;
import org.policybook.document.FrontMatter;
import org.policybook.document.FrontMatterText;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.governance.Person;

/// Every sample, edited in Word in every way by turns: what comes back is the sample with exactly those edits, and
/// every other byte as it was.
class WordRoundTripIT {
    private static final PolicyId POLICY = new PolicyId(OrganisationId.of("harbour"), PolicySlug.of("sample"));
    private static final Session SESSION = new Session(
            new Person("Clerk", "post@example.org"), Instant.parse("2026-11-21T09:00:00Z"), LocalDate.of(2026, 11, 21));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Library library;

    @BeforeEach
    void aLibrary() {
        library = Library.init(folder.resolve("library"));
        new AddOrganisation(library).add("format: 1\nid: harbour\nname: Harbour Council\n", SESSION);
    }

    @AfterEach
    void close() {
        library.close();
    }

    static Stream<Arguments> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("policy-repo"))) {
            List<Path> texts =
                    files.filter(each -> each.endsWith("policy.md")).sorted().toList();
            return IntStream.range(0, texts.size()).mapToObj(i -> Arguments.of(texts.get(i), 40 + i)).toList().stream();
        }
    }

    private String saved(Path sample) throws IOException {
        String source = FrontMatterText.without(Files.readString(sample), FrontMatter.SYSTEM_FIELDS);
        new SaveDraft(library)
                .save(POLICY, source, SaveDraft.FilledForms.UNCHANGED, Optional.empty(), "Write", SESSION);
        return source;
    }

    private byte[] copy() {
        return new WordEdits(library)
                .copy(new ReadPolicy(library).read(Address.parse("harbour/sample@draft"), SESSION.today()));
    }

    private String taken(byte[] file) {
        Original original = Original.of("sample.docx", file);
        return new WordEdits(library)
                .look(original, WordEdits.origin(original).orElseThrow())
                .text();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void whatWasEditedInWordComesBackAndNothingElse(Path sample, long seed) throws IOException {
        CopyEdits edits = new CopyEdits(saved(sample), copy(), false, seed).all();

        assertThat(taken(edits.file())).as("%s", edits.done()).isEqualTo(edits.expected());
        assertThat(edits.done()).hasSizeGreaterThan(4);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void trackedChangesComeBackAsIfAccepted(Path sample, long seed) throws IOException {
        CopyEdits edits = new CopyEdits(saved(sample), copy(), true, seed).all();

        assertThat(taken(edits.file())).as("%s", edits.done()).isEqualTo(edits.expected());
        assertThat(edits.done()).hasSizeGreaterThan(4);
    }
}
