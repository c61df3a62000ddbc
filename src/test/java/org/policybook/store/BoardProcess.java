package org.policybook.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.policybook.document.DraftId;
import org.policybook.document.PolicySlug;

/// A board at work in a process of its own: it decides on one version after another, each with a submission, two
/// signatures and a publication, and notes in a file what is done as soon as it is: `signed POLICY DRAFT` and
/// `published POLICY VERSION`.
final class BoardProcess {
    private static final int POLICIES = 50;

    private BoardProcess() {}

    /// @param notes the file to note in
    /// @param round makes the drafts' names its own
    static Process start(Path library, Path notes, int round, int versions) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BoardProcess.class.getName(),
                        library.toString(),
                        notes.toString(),
                        String.valueOf(round),
                        String.valueOf(versions)))
                .inheritIO()
                .start();
    }

    public static void main(String[] arguments) throws IOException {
        int round = Integer.parseInt(arguments[2]);
        int versions = Integer.parseInt(arguments[3]);
        try (GitLibrary library = GitLibrary.open(Path.of(arguments[0]))) {
            GitPolicyStore store = library.store(Fixture.HARBOUR);
            for (int i = 0; i < versions; i++) {
                decide(
                        store,
                        Path.of(arguments[1]),
                        PolicySlug.of("policy-" + i % POLICIES),
                        DraftId.of("r" + round + "n" + i));
            }
        }
    }

    private static void decide(GitPolicyStore store, Path notes, PolicySlug policy, DraftId draft) throws IOException {
        int number = store.record(policy).published().size() + 1;
        Board board = new Board(store, policy, draft);
        new Writer(store, policy, draft).begin("text of " + draft);
        board.submit();
        board.sign(Board.CHAIR, "Harbour Master");
        board.sign(Board.VICE, "Vice Chair");
        note(notes, "signed %s %s".formatted(policy, draft));
        if (board.publish(number + ".0") instanceof PublishResult.Done) {
            note(notes, "published %s %d.0".formatted(policy, number));
        }
    }

    private static void note(Path notes, String line) throws IOException {
        Files.writeString(notes, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
