package org.policybook.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.governance.ContentHash;

/// A version's evidence is handed over, and checked in an empty folder by somebody who has git and sha256sum.
@Tag("thorough")
class EvidenceJourneyTest {
    private static final String ORGANISATION = """
            format: 1
            id: harbour
            name: Harbour Council
            posts: [Harbour Master, Vice Chair]
            review-rule: {every: P3Y}
            committees:
              - name: Harbour Board
                chair: Harbour Master
                quorum: 3
                approvers: 2
                approves: [policy]
            """;
    private static final String KEYS = """
            ---
            format: 1
            title: Keys
            owner: Harbour Master
            ---

            ## Issue {#issue}

            Staff sign for each key.
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private CommandLineRun policybook;

    @BeforeEach
    void twoVersionsDecidedByACommittee() throws IOException {
        policybook = new CommandLineRun(folder.resolve("library"));
        done("init");
        done("org", "add", file("organisation.yaml", ORGANISATION));
        done("new", "harbour/secret-negotiations");
        decided("2026-01-10", KEYS, false);
        decided("2026-03-10", KEYS.replace("each key", "each key and each card"), true);
        done("suspend", "harbour/keys", "--from", "2026-04-01", "-m", "The locks are changed", "--today", "2026-03-20");
    }

    private void decided(String today, String text, boolean later) throws IOException {
        done(today, "save", "harbour/keys", file("keys.md", text), "-m", "Write it down");
        done(today, "consult", "harbour/keys", "--invite", "Vice Chair", "-m", "Is it plain?");
        done(
                today,
                "consult",
                "harbour/keys",
                "--comment",
                "Say <how> & when",
                "--clause",
                "issue",
                "--from",
                "Vice Chair");
        done(today, "consult", "harbour/keys", "--answer", "1", "--response", "noted", "-m", "A procedure will");
        done(today, "consult", "harbour/keys", "--close");
        submit(today, later);
        sign(today, "Ann", "Harbour Master");
        sign(today, "Bea", "Vice Chair");
        done(today, "publish", "harbour/keys", "-m", "Who has a key is known");
    }

    private void submit(String today, boolean later) {
        List<String> words = new ArrayList<>(List.of("submit", "harbour/keys", "-m", "Keys went astray"));
        if (later) {
            words.addAll(List.of("--change", "major"));
        }
        done(today, words.toArray(String[]::new));
    }

    private void sign(String today, String name, String post) {
        done(
                today,
                "decide",
                "harbour/keys",
                "--approve",
                "--post",
                post,
                "--minute",
                "HB/7",
                "--present",
                "3",
                "--as",
                name);
    }

    private void done(String first, String... more) {
        List<String> words = new ArrayList<>(List.of(more));
        boolean dated = first.startsWith("20");
        if (!dated) {
            words.addFirst(first);
        } else {
            words.addAll(List.of("--today", first));
        }
        CommandLineRun.Result result = policybook.run(words.toArray(String[]::new));
        assertThat(result.code()).as("%s: %s", words, result.text()).isZero();
    }

    @Test
    void itFitsTogetherInAnEmptyFolderAndTellsTheStory() throws Exception {
        Path pack = unpacked("harbour/keys@2026-03-15");

        assertThat(check(pack)).startsWith("0\n").contains("6. The signatures", "Everything fits together");
        String page = Files.readString(pack.resolve("index.html"));
        assertThat(page)
                .contains("Evidence for Keys, version 2", "Ann", "Bea", "Vice Chair", "HB/7", "3 present")
                .contains("Say &lt;how&gt; &amp; when", "Noted: A procedure will", "The locks are changed")
                .contains("<html lang=\"en\">", "scope=\"col\"", "href=\"document.html\"");
        assertThat(Files.readString(pack.resolve("changes.txt"))).contains("{+ and each card+}");
        assertThat(Files.readString(pack.resolve("document.html"))).contains("each card");
        assertThat(Files.readString(pack.resolve("CHECK.md"))).doesNotContain("{{");
        assertThat(Files.readString(pack.resolve("check.sh"))).doesNotContain("{{");
    }

    @Test
    void theFirstVersionHasNothingBeforeIt() throws Exception {
        Path pack = unpacked("harbour/keys@1.0");

        assertThat(check(pack)).startsWith("0\n");
        assertThat(pack.resolve("changes.html")).doesNotExist();
    }

    @Test
    void theSameEvidenceIsTheSameBytes() throws IOException {
        assertThat(gathered("harbour/keys@1.0")).isEqualTo(gathered("harbour/keys@1.0"));
    }

    @Test
    void nothingOfAnotherPolicyIsInIt() throws Exception {
        done(
                "import",
                file("pay.md", KEYS.replace("Keys", "Hush money").replace("sign", "whisper")),
                "--org",
                "harbour",
                "--policy",
                "pay",
                "--version",
                "1.0",
                "--approved",
                "2020-01",
                "--approved-by",
                "Harbour Board");

        Path pack = unpacked("harbour/keys@2026-03-15");

        assertThat(check(pack)).startsWith("0\n");
        Path objects = folder.resolve("objects.git");
        run(pack, "git", "init", "-q", "--bare", objects.toString());
        run(pack, "sh", "-c", "git --git-dir='%s' unpack-objects -q < objects.pack".formatted(objects));
        String all = run(pack, "git", "--git-dir=" + objects, "cat-file", "--batch", "--batch-all-objects");
        assertThat(all).contains("each card").doesNotContain("whisper", "Hush", "secret-negotiations");
    }

    /// One byte of each file in turn; and then the lists of hashes made to fit.
    @Test
    void aChangedByteAnywhereIsFound() throws Exception {
        Path pack = unpacked("harbour/keys@2026-03-15");
        for (Path file : files(pack)) {
            byte[] whole = Files.readAllBytes(file);
            byte[] changed = whole.clone();
            changed[whole.length / 2] ^= 1;
            Files.write(file, changed);
            assertThat(check(pack)).as("%s", file).doesNotStartWith("0\n");
            Files.write(file, whole);
        }
        assertThat(check(pack)).startsWith("0\n");
    }

    @Test
    void hashesMadeToFitDoNotHide() throws Exception {
        Path pack = unpacked("harbour/keys@2026-03-15");
        for (String name : List.of("policy/policy.md", "approved/policy.md")) {
            tampered(pack, pack.resolve(name), "each key", "any key", "does not hold the files");
        }
        for (Path event : files(pack.resolve("journal"))) {
            tampered(pack, event, "\"recorded\" : \"2026", "\"recorded\" : \"2025", "does not hold the files");
        }
        Files.writeString(pack.resolve("policy/more.md"), "More");
        rehash(pack);
        assertThat(check(pack)).startsWith("1\n").contains("does not hold the files");
    }

    private static void tampered(Path pack, Path file, String what, String with, String told) throws Exception {
        String before = Files.readString(file);
        assertThat(before).contains(what);
        Files.writeString(file, before.replace(what, with));
        rehash(pack);
        assertThat(check(pack)).startsWith("1\n").contains(told);
        Files.writeString(file, before);
        rehash(pack);
    }

    private static void rehash(Path pack) throws IOException {
        StringBuilder lines = new StringBuilder();
        TreeMap<String, Path> sorted = new TreeMap<>();
        files(pack).forEach(file -> sorted.put(pack.relativize(file).toString(), file));
        sorted.remove("SHA256SUMS");
        for (var file : sorted.entrySet()) {
            lines.append(ContentHash.of(Files.readAllBytes(file.getValue())))
                    .append("  ")
                    .append(file.getKey())
                    .append('\n');
        }
        Files.writeString(pack.resolve("SHA256SUMS"), lines);
    }

    @Test
    void aDraftHasNoEvidence() throws IOException {
        CommandLineRun.Result result = policybook.run("evidence", "harbour/secret-negotiations@draft");

        assertThat(result.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.text()).contains("is a draft", "policybook progress");
    }

    private byte[] gathered(String address) throws IOException {
        Path file = folder.resolve("evidence.zip");
        done("evidence", address, "-o", file.toString());
        return Files.readAllBytes(file);
    }

    private Path unpacked(String address) throws IOException {
        gathered(address);
        Path empty = Files.createDirectory(folder.resolve("empty"));
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(folder.resolve("evidence.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = empty.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
        try (Stream<Path> only = Files.list(empty)) {
            return only.findFirst().orElseThrow();
        }
    }

    private static List<Path> files(Path pack) throws IOException {
        try (Stream<Path> files = Files.walk(pack)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /// What the check says, below its exit code.
    private static String check(Path pack) throws IOException, InterruptedException {
        return run(pack, "sh", "check.sh");
    }

    private static String run(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return process.exitValue() + "\n" + said;
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
