package org.policybook.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policybook.intake.docx.WordFile.p;
import static org.policybook.intake.docx.WordFile.r;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicySlug;
import org.policybook.governance.CommitId;
import org.policybook.governance.GovernanceFiles;
import org.policybook.governance.Person;
import org.policybook.intake.docx.WordFile;
import org.policybook.store.DraftHead;
import org.policybook.store.GitPolicyStore;
import org.policybook.store.PolicyFiles;

/// What an import of a Word file keeps: both texts of tracked changes, pictures, and forms filled in.
class WordImportTest {
    private static final String ORGANISATION = """
            format: 1
            id: harbour
            name: Harbour Council
            checklist:
              - id: review
                label: Review
                by: Reviewing group
                criteria:
                  - {id: duties, text: Everyone's duties are plain.}
                  - {id: training, text: Training needs are worked out.}
            eia:
              title: Assessment
              details: []
              characteristics:
                - {id: age, label: Age}
                - {id: sex, label: Sex}
                - {id: race, label: Race}
              impacts: [positive, negative, none]
              questions: []
              outcomes: []
            """;
    private static final OrganisationId HARBOUR = OrganisationId.of("harbour");
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
        new AddOrganisation(library).add(ORGANISATION, SESSION);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private static String table(String... rows) {
        return Arrays.stream(rows)
                .map(row -> Arrays.stream(row.split("\\|", -1))
                        .map(cell -> "<w:tc>" + p("", r(cell)) + "</w:tc>")
                        .collect(Collectors.joining("", "<w:tr>", "</w:tr>")))
                .collect(Collectors.joining(
                        "",
                        "<w:tbl><w:tblPr><w:tblBorders><w:top w:val=\"single\"/></w:tblBorders></w:tblPr>",
                        "</w:tbl>"));
    }

    private PolicyFiles imported(byte[] file, TrackedChanges tracked) {
        ImportFile desk = new ImportFile(library);
        Original original = Original.of("keys.docx", file);
        ImportFile.Understood read =
                ImportFile.read(original, Optional.of(PolicySlug.of("keys")), Optional.of("Keys"), tracked);
        desk.keep(HARBOUR, original, desk.fitted(HARBOUR, read), Optional.empty(), SESSION);
        DraftHead draft = store().drafts(PolicySlug.of("keys")).getFirst();
        return store().read(PolicySlug.of("keys"), draft.revision());
    }

    private GitPolicyStore store() {
        return library.store(HARBOUR);
    }

    @Test
    void bothTextsOfTrackedChangesAreRevisionsOfOneDraft() {
        byte[] file = WordFile.ofBody(p(
                "",
                r("Staff ") + "<w:del w:id=\"1\"><w:r><w:delText>may</w:delText></w:r></w:del><w:ins w:id=\"2\">"
                        + r("must") + "</w:ins>" + r(" sign for keys.")));

        assertThat(imported(file, TrackedChanges.BOTH).policy()).contains("Staff must sign for keys.");

        CommitId first = store().history(PolicySlug.of("keys")).getLast().commit();
        assertThat(store().read(PolicySlug.of("keys"), first).policy()).contains("Staff may sign for keys.");
    }

    @Test
    void picturesComeAlongAsAttachments() {
        String drawing =
                "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"x\" descr=\"Where the keys hang\"/><a:graphic><a:graphicData><a:blip r:embed=\"media/image1.png\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
        byte[] file = WordFile.ofParts(Map.of(
                "word/document.xml",
                WordFile.document(p("", r("Keys hang here.")) + p("", drawing)),
                "word/media/image1.png",
                "picture"));

        PolicyFiles kept = imported(file, TrackedChanges.ACCEPTED);

        assertThat(kept.policy()).contains("![Where the keys hang](attachments/image1.png)");
        assertThat(kept.text("attachments/image1.png")).contains("picture");
    }

    @Test
    void tablesThatAreTheOrganisationsFormsAreKeptAsForms() {
        String eia = table(
                "Characteristic|Positive|Negative|No impact|Reason",
                "Age|||x|Keys are for all",
                "Sex||x||Heavy doors",
                "Race|||x|");
        String checklist = table(
                "Question|Yes/No|Comments",
                "Everyone's duties are plain.|Yes|",
                "Training needs are worked out.|No|In May");
        byte[] file = WordFile.ofBody(p("", r("Keys hang on hooks.")) + eia + checklist);

        PolicyFiles kept = imported(file, TrackedChanges.ACCEPTED);

        String assessment = kept.text(PolicyFiles.EIA).orElseThrow();
        assertThat(GovernanceFiles.eia(assessment).problems()).isEmpty();
        assertThat(assessment)
                .contains("sex: {impact: \"negative\", reason: \"Heavy doors\"")
                .doesNotContain("outcome");
        String answers = kept.text(PolicyFiles.CHECKLIST).orElseThrow();
        assertThat(GovernanceFiles.checklist(answers).problems()).isEmpty();
        assertThat(answers).contains("training: {met: false, comment: \"In May\"}", "duties: {met: true");
        assertThat(kept.policy()).doesNotContain("|");
    }

    @Test
    void aTableThatMatchesAFormOnlyInPartStaysATable() {
        String half = table("Characteristic|Impact", "Age|none", "Sex|to be discussed", "Race|none");

        PolicyFiles kept = imported(WordFile.ofBody(p("", r("Keys hang on hooks.")) + half), TrackedChanges.ACCEPTED);

        assertThat(kept.text(PolicyFiles.EIA)).isEmpty();
        assertThat(List.of(kept.policy().split("\n"))).contains("| Sex | to be discussed |");
    }
}
