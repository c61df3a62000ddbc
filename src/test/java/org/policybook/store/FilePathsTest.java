package org.policybook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policybook.document.BadInput;
import org.policybook.document.DraftId;
import org.policybook.document.PolicySlug;

class FilePathsTest {
    private static final String FOLDER = "policies/social-media";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "policy.md",
                "eia.yaml",
                "attachments/form.pdf",
                "attachments/Ffurflen gŵyn (v2).pdf",
                "translations/zh.md",
                "translations/社交媒体.md",
                "a/b/c/d.txt"
            })
    void takesOrdinaryNames(String path) {
        FilePaths.check(FOLDER, List.of("policy.md".equals(path) ? "eia.yaml" : "policy.md", path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/passwd",
                "../other-policy/policy.md",
                "attachments/../../../organisation.yaml",
                "./policy.md",
                "attachments//form.pdf",
                "attachments/",
                "attachments\\form.pdf",
                "C:form.pdf",
                ".git/config",
                "attachments/.GIT/hooks/post-update",
                "git~1/config",
                ".g\u200cit/config",
                "con",
                "attachments/nul.txt",
                "form.pdf ",
                "form.",
                "what?.pdf",
                "line\nbreak.txt",
                "nul\0byte.txt"
            })
    void refusesNamesThatLeadElsewhereOrCannotBeCheckedOut(String path) {
        assertThatThrownBy(() -> FilePaths.check(FOLDER, List.of("policy.md", path)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("cannot be kept as \"" + FOLDER + "/" + path + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Policy.md", "attachments/form.pdf,Attachments/Form.pdf", "caf\u00e9.txt,cafe\u0301.txt"})
    void refusesNamesThatAreTheSameElsewhere(String paths) {
        assertThatThrownBy(() -> FilePaths.check(FOLDER, List.of(("policy.md," + paths).split(","))))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("but for capital letters or accents");
    }

    @Test
    void refusesAFileThatIsAFolderToo() {
        assertThatThrownBy(() -> FilePaths.check(FOLDER, List.of("policy.md", "Attachments", "attachments/form.pdf")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("is a file and the folder of");
    }

    @Test
    void nothingIsWrittenForABadName(@TempDir Path folder) {
        try (Fixture fixture = new Fixture(folder)) {
            Map<String, Content> files = new LinkedHashMap<>();
            files.put("policy.md", Content.of("text"));
            files.put("../../organisation.yaml", Content.of("name: Other\n"));

            assertThatThrownBy(() -> save(fixture, Fixture.POLICY, new PolicyFiles(files)))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("../../organisation.yaml");
            assertThatThrownBy(() -> save(fixture, PolicySlug.of("con"), PolicyFiles.of("text")))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("policies/con");

            assertThat(fixture.store().drafts()).isEmpty();
        }
    }

    private static void save(Fixture fixture, PolicySlug policy, PolicyFiles files) {
        fixture.store().save(new DraftSave(policy, DraftId.of("d1"), Optional.empty(), files, "Try it", Fixture.STAMP));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "..", "../x", "a/b", "a..b", "a.lock", "-a", "a-", "a--b", "@", "a@{1}", "a b", "A"})
    void aPolicysShortNameIsAlwaysAPartOfARef(String name) {
        assertThatThrownBy(() -> PolicySlug.of(name)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> DraftId.of(name)).isInstanceOf(BadInput.class);
    }
}
