package org.policybook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;

class GitLibraryTest {
    private static final OrganisationId ASHBY = OrganisationId.of("ashby-practice");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void leavesAFolderOfOtherThingsAlone() throws IOException {
        Files.writeString(folder.resolve("holiday.txt"), "photos");

        assertThatThrownBy(() -> GitLibrary.init(folder))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("is not empty");
        assertThat(names(folder)).containsExactly("holiday.txt");
    }

    @Test
    void saysHowToMakeALibraryWhereThereIsNone() {
        assertThatThrownBy(() -> GitLibrary.open(folder.resolve("nowhere")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("policybook init");
    }

    @ParameterizedTest
    @CsvSource({"2, Update Policybook", "one, does not hold the number", "'', does not hold the number"})
    void refusesALibraryOfAnotherFormat(String format, String says) throws IOException {
        GitLibrary.init(folder).close();
        Files.writeString(folder.resolve("policybook.format"), format);

        assertThatThrownBy(() -> GitLibrary.open(folder)).hasMessageContaining(says);
    }

    @Test
    void addsAnOrganisationOnceAndLeavesNothingBeside() throws IOException {
        try (Fixture fixture = new Fixture(folder);
                GitLibrary library = GitLibrary.open(fixture.folder())) {
            assertThatThrownBy(() -> library.create(Fixture.HARBOUR, "name: Other\n", Fixture.STAMP))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("already");
            library.create(ASHBY, "name: Ashby\n", Fixture.STAMP);

            assertThat(library.store(ASHBY).organisationFile()).isEqualTo("name: Ashby\n");
            assertThat(library.store(ASHBY).verify().findings()).isEmpty();
            assertThat(names(fixture.folder().resolve("organisations")))
                    .containsExactlyInAnyOrder("ashby-practice.git", "harbour.git");
        }
    }

    @Test
    void leavesNothingHalfMadeWhenAnOrganisationCannotBeBegun() throws IOException {
        try (Fixture fixture = new Fixture(folder)) {
            Path organisations = fixture.folder().resolve("organisations");
            LibraryFolder library = new LibraryFolder(fixture.folder());

            assertThatThrownBy(() -> library.add(ASHBY, aside -> {
                        OrganisationRepository.create(ASHBY, aside).close();
                        throw new IllegalStateException("stopped half-way");
                    }))
                    .hasMessage("stopped half-way");

            assertThat(names(organisations)).containsExactly("harbour.git");
        }
    }

    @Test
    void ofTwoWhoAddTheSameOrganisationTheFirstHasIt() throws IOException {
        try (Fixture fixture = new Fixture(folder)) {
            LibraryFolder library = new LibraryFolder(fixture.folder());

            assertThatThrownBy(() -> library.add(ASHBY, aside -> {
                        OrganisationRepository.create(ASHBY, aside).close();
                        try (GitLibrary faster = GitLibrary.open(fixture.folder())) {
                            faster.create(ASHBY, "name: Ashby\n", Fixture.STAMP);
                        }
                    }))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("already");

            assertThat(names(fixture.folder().resolve("organisations"))).hasSize(2);
        }
    }

    @Test
    void looksPastWhatIsNoOrganisation() throws IOException {
        try (Fixture fixture = new Fixture(folder);
                GitLibrary library = GitLibrary.open(fixture.folder())) {
            Files.createDirectories(fixture.folder().resolve("organisations/Not Ours.git"));
            Files.createDirectories(fixture.folder().resolve("organisations/.new-123"));

            assertThat(library.organisations()).containsExactly(Fixture.HARBOUR);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "config", "objects", "refs"})
    void saysWhatAHalfWrittenRepositoryLacks(String part) throws IOException {
        try (Fixture fixture = new Fixture(folder)) {
            Files.move(fixture.repository().resolve(part), folder.resolve("away"));

            assertNotWhole(fixture, Fixture.HARBOUR, "it has no " + part);
        }
    }

    @Test
    void saysThatAnEmptyFolderIsNoRepository() throws IOException {
        try (Fixture fixture = new Fixture(folder);
                GitLibrary library = GitLibrary.open(fixture.folder())) {
            Files.createDirectories(fixture.folder().resolve("organisations/ashby-practice.git"));

            assertNotWhole(fixture, ASHBY, "it has no HEAD");
            assertThatThrownBy(() -> library.create(ASHBY, "name: Ashby\n", Fixture.STAMP))
                    .isInstanceOf(StoreFailure.class)
                    .hasMessageContaining("is not whole");
        }
    }

    @Test
    void saysThatARepositoryWithoutMainIsNotWhole() throws IOException {
        try (Fixture fixture = new Fixture(folder);
                Tampering tampering = new Tampering(fixture)) {
            tampering.delete(RefNames.MAIN);

            assertNotWhole(fixture, Fixture.HARBOUR, "it has no refs/heads/main");
        }
    }

    @Test
    void namesTheObjectThatIsMissing() throws IOException {
        try (Fixture fixture = new Fixture(folder);
                Tampering tampering = new Tampering(fixture)) {
            ObjectId main = tampering.id("main");
            Files.delete(tampering.file(main));

            assertThatThrownBy(() -> readFresh(fixture, Fixture.HARBOUR))
                    .isInstanceOf(StoreFailure.class)
                    .hasMessageContainingAll("harbour", main.name(), "policybook verify", "backup");
        }
    }

    private static void assertNotWhole(Fixture fixture, OrganisationId organisation, String says) {
        assertThatThrownBy(() -> readFresh(fixture, organisation))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContainingAll(organisation.value(), says, "Bring it back from a backup");
    }

    private static String readFresh(Fixture fixture, OrganisationId organisation) {
        try (GitLibrary library = GitLibrary.open(fixture.folder())) {
            return library.store(organisation).organisationFile();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
