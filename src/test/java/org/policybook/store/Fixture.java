package org.policybook.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.policybook.document.DraftId;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicySlug;
import org.policybook.governance.CommitId;
import org.policybook.governance.Person;

/// A library of one organisation in a real bare repository, written by fixed people at fixed times.
final class Fixture implements AutoCloseable {
    static final OrganisationId HARBOUR = OrganisationId.of("harbour");
    static final PolicySlug POLICY = PolicySlug.of("lone-working");
    static final DraftId DRAFT = DraftId.of("d1");
    static final Person AUTHOR = new Person("Safety Adviser", "safety@example.org");
    static final Instant NOON = Instant.parse("2020-03-02T12:00:00Z");

    static final Stamp STAMP = new Stamp(AUTHOR, NOON);

    private final Path folder;
    private final GitLibrary library;
    private final GitPolicyStore store;

    Fixture(Path folder) {
        this(folder, "format: 1\nid: harbour\nname: Harbour\n");
    }

    Fixture(Path folder, String organisation) {
        this.folder = folder.resolve("library");
        this.library = GitLibrary.init(this.folder);
        this.store = library.create(HARBOUR, organisation, new Stamp(AUTHOR, NOON));
    }

    private Fixture(Path folder, GitLibrary library) {
        this.folder = folder;
        this.library = library;
        this.store = library.store(HARBOUR);
    }

    /// The library of another fixture, copied.
    static Fixture copyOf(Path library, Path folder) throws IOException {
        Path copy = folder.resolve("library");
        try (Stream<Path> files = Files.walk(library)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(library.relativize(file).toString()));
            }
        }
        return new Fixture(copy, GitLibrary.open(copy));
    }

    GitPolicyStore store() {
        return store;
    }

    Path folder() {
        return folder;
    }

    Path repository() {
        return folder.resolve("organisations/harbour.git");
    }

    Writer writer() {
        return new Writer(store, POLICY, DRAFT);
    }

    SaveResult save(String text, Optional<CommitId> base) {
        return writer().save(text, base);
    }

    CommitId saved(String text) {
        return writer().begin(text);
    }

    PublishResult publish(String version, CommitId approved, String text) {
        return writer().publish(version, approved, text);
    }

    /// Runs the real git client in the repository, without anybody's settings, and gives its exit code and
    /// what it said.
    String git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", repository().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder client = new ProcessBuilder(command).redirectErrorStream(true);
        client.environment().putAll(Map.of("GIT_CONFIG_NOSYSTEM", "1", "GIT_CONFIG_GLOBAL", "/dev/null"));
        Process process = client.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + "\n" + said;
    }

    @Override
    public void close() {
        library.close();
    }
}
