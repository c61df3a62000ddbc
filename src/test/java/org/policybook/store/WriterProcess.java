package org.policybook.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policybook.document.DraftId;

/// A writer in a process of its own: the library's folder, the writer's name, and how many lines to add to
/// the draft; without a number it begins a draft named after itself.
final class WriterProcess {
    private WriterProcess() {}

    static Process start(Path library, String name, int lines) throws IOException {
        return start(List.of(library.toString(), name, String.valueOf(lines)));
    }

    /// Ends with 0 when the draft was begun, and with 1 when another was open.
    static Process begin(Path library, String name) throws IOException {
        return start(List.of(library.toString(), name));
    }

    private static Process start(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                WriterProcess.class.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command).inheritIO().start();
    }

    private static boolean begun(Writer writer) {
        return writer.save("text", Optional.empty()) instanceof SaveResult.Saved;
    }

    public static void main(String[] arguments) {
        try (GitLibrary library = GitLibrary.open(Path.of(arguments[0]))) {
            GitPolicyStore store = library.store(Fixture.HARBOUR);
            if (arguments.length > 2) {
                new Writer(store, Fixture.POLICY, Fixture.DRAFT).append(arguments[1], Integer.parseInt(arguments[2]));
            } else if (!begun(new Writer(store, Fixture.POLICY, DraftId.of(arguments[1])))) {
                System.exit(1);
            }
        }
    }
}
