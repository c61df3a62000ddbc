package org.policybook.search.meaning;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Finds the language model: in the folder `lib-meaning` beside the program, or on the class path. Taking
/// that folder away switches the search by meaning off.
public final class MeaningModel {
    /// The folder beside the program's own file.
    public static final String FOLDER = "lib-meaning";

    private static final String EMBEDDER = "org.policybook.search.meaning.OnnxEmbedder";
    private static final String RUNTIME = "ai.onnxruntime.OrtEnvironment";

    private MeaningModel() {}

    /// What came of looking for the model.
    public sealed interface Outcome {
        /// To be closed after use.
        record Ready(Embedder embedder) implements Outcome {}

        /// @param why as the end of a sentence, such as `there is no folder /opt/policybook/lib-meaning`
        record Missing(String why) implements Outcome {}
    }

    /// Takes some tenths of a second. Never fails: a model that is missing or damaged is told of.
    public static Outcome open() {
        return isOnClassPath() ? open(List.of()) : openFrom(besideTheProgram());
    }

    /// @param folder holds the jars of the model and of its runtime
    static Outcome openFrom(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new Outcome.Missing("there is no folder " + folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return open(files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            return new Outcome.Missing("the folder %s cannot be read (%s)".formatted(folder, e.getMessage()));
        }
    }

    private static boolean isOnClassPath() {
        return MeaningModel.class.getResource("/" + RUNTIME.replace('.', '/') + ".class") != null;
    }

    private static Outcome open(List<Path> jars) {
        try {
            ClassLoader loader = jars.isEmpty() ? MeaningModel.class.getClassLoader() : ModelLoader.of(jars);
            Class<?> found = Class.forName(EMBEDDER, true, loader);
            return new Outcome.Ready((Embedder) found.getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException | LinkageError | IOException | SecurityException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            String reason = Objects.requireNonNullElse(
                    cause.getMessage(), cause.getClass().getSimpleName());
            return new Outcome.Missing("the model cannot be used (%s)".formatted(reason));
        }
    }

    private static Path besideTheProgram() {
        try {
            Path program = Path.of(MeaningModel.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return program.resolveSibling(FOLDER);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The program is a file", e);
        }
    }
}
