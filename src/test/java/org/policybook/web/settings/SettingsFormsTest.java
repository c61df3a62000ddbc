package org.policybook.web.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policybook.document.YamlFields;
import org.policybook.governance.GovernanceFiles;
import org.policybook.governance.Person;
import org.policybook.library.ChangeOrganisation.Version;
import org.policybook.web.Posted;

/// What stands in a form becomes the file, and nothing that was not touched is touched.
class SettingsFormsTest {
    private static final Path HOSPITAL = Path.of("policy-repo/calderbrook-hospital/organisation.yaml");

    @ParameterizedTest
    @MethodSource
    void aFormSentAsItWasShownChangesNoByte(Path file) throws IOException {
        String text = Files.readString(file);
        for (SettingsPart part : SettingsPart.values()) {
            if (part != SettingsPart.FILE) {
                Filled shown = FilledOf.file(part.asked(), YamlFields.read(text));
                assertThat(change(part, shown, text).text())
                        .as("%s of %s", part, file)
                        .isEqualTo(text);
            }
        }
    }

    static List<Path> aFormSentAsItWasShownChangesNoByte() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("policy-repo"))) {
            return all.map(folder -> folder.resolve("organisation.yaml"))
                    .filter(Files::exists)
                    .toList();
        }
    }

    /// In no more memory than the texts themselves take.
    @Test
    void ofAHugeTextOnlyWhatDiffersIsCompared() {
        String many = "# a line that somebody pasted\n".repeat(200_000);
        String before = "name: A\n" + many + "quorum: 5\n";

        assertThat(ChangedLines.between(before, before.replace("quorum: 5", "quorum: 6")))
                .contains(new ChangedLines.Line("deleted", "quorum: 5"), new ChangedLines.Line("inserted", "quorum: 6"))
                .hasSize(6);
        assertThat(ChangedLines.between("name: A\n", "other\n" + "a\n".repeat(3_000) + "end\n"))
                .hasSize(3_003);
        assertThat(ChangedLines.between("x\n".repeat(3_000), "y\n".repeat(3_000)))
                .hasSize(6_000);
    }

    @Test
    void oneCriterionMoreIsOneLineMore() throws IOException {
        String text = Files.readString(HOSPITAL);
        Filled filled = FilledOf.file(SettingsPart.CHECKLIST.asked(), YamlFields.read(text))
                .after("add checklist-1-criteria");
        Filled more = with(filled, Map.of("checklist-1-criteria-9-text", "It can be read by those it is for."));

        Change change = change(SettingsPart.CHECKLIST, more, text);

        assertThat(change.text().lines())
                .hasSize((int) text.lines().count() + 1)
                .contains("      - {id: it-can-be-read-by-those-it-is, text: It can be read by those it is for.}");
        assertThat(GovernanceFiles.organisation(change.text()).problems()).isEmpty();
        assertThat(change.worded())
                .singleElement()
                .isEqualTo(new WordedChanges.Change(
                        "Stages › Policy review stage › Criteria",
                        "",
                        "What is confirmed: It can be read by those it is for."));
    }

    @Test
    void aRemovedAMovedAndAChangedEntryAreToldInWords() throws IOException {
        String text = Files.readString(HOSPITAL);
        Filled filled = FilledOf.file(SettingsPart.COMMITTEES.asked(), YamlFields.read(text));

        Change moved = change(
                SettingsPart.COMMITTEES,
                with(filled.after("down committees-1"), Map.of("committees-1-quorum", "6")),
                text);
        assertThat(moved.worded())
                .extracting(WordedChanges.Change::where)
                .containsExactly("Committees › Workforce Committee › Quorum", "Committees › Order");
        Change removed = change(SettingsPart.COMMITTEES, filled.after("remove committees-2"), text);
        assertThat(removed.worded()).singleElement().satisfies(change -> {
            assertThat(change.before()).startsWith("Name: Workforce Committee");
            assertThat(change.after()).isEmpty();
        });
        assertThat(removed.text()).contains("Staff Partnership Committee").contains("# How Calderbrook");
    }

    @Test
    void buttonsOnEntriesThatAreNotThereDoNothing() {
        Filled filled = new Filled(Map.of("a-1", "1", "a-1-x", "one", "a-2", "2", "a-2-x", "two"));

        for (String wish : List.of(
                "up a-1", "down a-2", "remove a-3", "remove", "up", "remove a-x", "fly a-1", "remove a-99999")) {
            assertThat(filled.after(wish)).as(wish).isEqualTo(filled);
        }
        assertThat(filled.after("remove a-1").fields())
                .containsExactlyInAnyOrderEntriesOf(Map.of("a-1", "2", "a-1-x", "two"));
        assertThat(filled.after("up a-2").text("a-1-x")).isEqualTo("two");
        assertThat(filled.after("add a")
                        .withoutEmpty(SettingsPart.POSTS.asked(), "")
                        .count("a"))
                .isEqualTo(3);
    }

    @Test
    void aForeignOriginOrNumberIsTakenAsNew() throws IOException {
        String text = Files.readString(HOSPITAL);
        Filled filled = with(
                FilledOf.file(SettingsPart.COMMITTEES.asked(), YamlFields.read(text)),
                Map.of("committees-1", "77", "committees-1-quorum", "9999999999"));

        Change change = change(SettingsPart.COMMITTEES, filled, text);

        assertThat(GovernanceFiles.organisation(change.text()).placed())
                .extracting(found -> found.path())
                .containsExactly("committees[1].quorum");
    }

    private static Filled with(Filled filled, Map<String, String> more) {
        Map<String, String> fields = new LinkedHashMap<>(filled.fields());
        fields.putAll(more);
        return new Filled(fields);
    }

    private static Change change(SettingsPart part, Filled filled, String text) {
        Version now = new Version(new Person("Policy Officer", "po@example.org"), Instant.EPOCH, "Begin", text);
        return new Change(part, new Posted(filled.fields()), now, now);
    }
}
