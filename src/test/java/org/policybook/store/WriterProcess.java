package org.policybook.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A writer in a process of its own: the library's folder, the writer's name, and how many lines to add.
final class WriterProcess {
    private WriterProcess() {}

    static Process start(Path library, String name, int lines) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WriterProcess.class.getName(),
                        library.toString(),
                        name,
                        String.valueOf(lines)))
                .inheritIO()
                .start();
    }

    public static void main(String[] arguments) {
        try (GitLibrary library = GitLibrary.open(Path.of(arguments[0]))) {
            new Writer(library.store(Fixture.HARBOUR), Fixture.POLICY, Fixture.DRAFT)
                    .append(arguments[1], Integer.parseInt(arguments[2]));
        }
    }
}
