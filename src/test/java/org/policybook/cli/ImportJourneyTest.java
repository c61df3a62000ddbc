package org.policybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an import keeps, what it says of the rest, and what a dry run foresees.
class ImportJourneyTest {
    private static final String ORGANISATION = """
            format: 1
            id: harbour
            name: Harbour Council
            extra-fields:
              - {name: scope, label: Scope}
            """;
    private static final String CONTROLLED = """
            <b>DOCUMENT CONTROL</b>\t
            <b>Title:</b>\t<b>Key Holding Policy</b>
            <b>Version:</b>\t<b>3</b>
            <b>Scope:</b>\t
            Staff who hold keys.\t
            <b>Description of Amendment(s):</b>\t
            New locks\t
            <b>Approved by:</b>\tEstates Panel
            <b>Date approved:</b>\t23 October 2018
            <b>Next review date:</b>\tOctober 2021
            <b>Related documents:</b>\tKH01 Locks Procedure KH02 Alarm Procedure

            ## 1. Purpose

            **Keys****Kept by the porter:** every key has a hook.
            """;
    private static final String UNTITLED = "Keys hang on hooks, and every key that leaves its hook is signed for.\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private CommandLineRun policybook;

    @BeforeEach
    void anOrganisation() throws IOException {
        policybook = new CommandLineRun(folder.resolve("library"));
        policybook.run("init");
        policybook.run("org", "add", file("organisation.yaml", ORGANISATION));
    }

    @Test
    void whatADraftCannotHoldIsToldWithTheCommandThatRecordsIt() throws IOException {
        String file = file("keys.txt", CONTROLLED);

        String dry = imported(file, "--dry-run").out();

        assertThat(dry)
                .contains(
                        "for publication: version 3",
                        "to record it: policybook import " + file
                                + " --org harbour --policy key-holding --version 3 --approved 2018-10-23"
                                + " --approved-by \"Estates Panel\" --review-due 2021-10",
                        "kept beside the draft: description of amendments: New locks")
                .doesNotContain("kept beside the draft: scope");
        CommandLineRun.Result kept = imported(file, "--json");
        assertThat(kept.json().at("/imported/0/metadata/version").asString()).isEqualTo("3");
        assertThat(kept.json().at("/imported/0/forPublication/command").asString())
                .startsWith("policybook publish harbour/key-holding --version 3 ");
        assertThat(kept.json().at("/imported/0/keptBeside/0/value").asString()).isEqualTo("New locks");
        assertThat(draft("key-holding"))
                .contains(
                        "extra: {scope: Staff who hold keys",
                        "external: [KH01 Locks Procedure, KH02 Alarm Procedure]",
                        "**Keys Kept by the porter:** every key");
    }

    @Test
    void aPastVersionSaysOnlyWhatItDoesNotRecord() throws IOException {
        CommandLineRun.Result result = imported(
                file("keys.txt", CONTROLLED), "--version", "3", "--approved", "2018-10", "--approved-by", "Panel");

        assertThat(result.out())
                .contains("harbour/key-holding@3", "not kept: reviewDue 2021-10")
                .doesNotContain("for publication", "to record it");
    }

    @Test
    void aDocumentWithoutATitleGetsTheOneToldOrItsShortName() throws IOException {
        String file = file("scan.txt", UNTITLED);

        assertThat(imported(file, "--policy", "key-hooks", "--dry-run").code()).isZero();
        assertThat(imported(file, "--policy", "key-hooks").text()).contains("taken from the short name");
        assertThat(draft("key-hooks")).contains("title: Key hooks");
        assertThat(imported(file, "--title", "Holding Keys").out()).doesNotContain("taken from the short name");
        assertThat(draft("holding-keys")).contains("title: Holding Keys");
    }

    @Test
    void aDryRunFailsWhereTheImportWould() throws IOException {
        String one = file("one.txt", CONTROLLED);
        String two = file("two.txt", CONTROLLED);

        assertThat(imported(one, two, "--dry-run").code()).isEqualTo(ExitCode.REFUSED);
        CommandLineRun.Result both = imported(one, two);
        assertThat(both.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(both.err()).contains(two + ": harbour/key-holding has an open draft already");
        assertThat(imported(one, "--dry-run").code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(imported(one).code()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void aDryRunForeseesAVersionThatIsThere() throws IOException {
        String[] version = {
            file("keys.txt", CONTROLLED),
            "--version",
            "3",
            "--approved",
            "2018-10",
            "--approved-by",
            "Panel",
            "--dry-run"
        };
        String[] real = Arrays.copyOf(version, version.length - 1);

        assertThat(imported(version).code()).isZero();
        assertThat(imported(real).code()).isZero();
        assertThat(imported(version).err()).contains("has a version 3 already");
        assertThat(imported(version).code()).isEqualTo(imported(real).code());
    }

    private CommandLineRun.Result imported(String... args) {
        String[] all = new String[args.length + 3];
        all[0] = "import";
        System.arraycopy(args, 0, all, 1, args.length);
        all[args.length + 1] = "--org";
        all[args.length + 2] = "harbour";
        return policybook.run(all);
    }

    private String draft(String slug) {
        return policybook
                .run("show", "harbour/" + slug + "@draft", "--format", "md")
                .out();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
