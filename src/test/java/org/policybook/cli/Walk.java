package org.policybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.policybook.library.SampleLibrary;

/// A policy's way from draft to in force, walked over the sample library by commands alone, each typed by the holder of
/// a post. Every step names the policy, and nothing else is known of it but its file.
final class Walk {
    private final CommandLineRun policybook;
    private final String policy;
    private final Path text;
    private final Path eia;

    Walk(Path folder, String policy) {
        Path library = folder.resolve("library");
        new SampleLibrary(library).close();
        this.policybook = new CommandLineRun(library);
        this.policy = policy;
        this.text = folder.resolve("policy.md");
        this.eia = folder.resolve("eia.yaml");
    }

    /// Begins a draft from the version in force, and takes its text into a file.
    void begin(String author) throws IOException {
        does(author, "new", "--from", policy);
        fetch();
    }

    void fetch() throws IOException {
        Files.writeString(
                text,
                policybook.run("show", policy + "@draft", "--format", "md").out());
    }

    void edit(String before, String after) throws IOException {
        assertThat(Files.readString(text).contains(before)).as(before).isTrue();
        Files.writeString(text, Files.readString(text).replace(before, after));
    }

    /// The assessment as it stands in the sample library, declared anew.
    void assess(String sample, String before, String after) throws IOException {
        String answers = Files.readString(Path.of("policy-repo").resolve(sample));
        assertThat(answers.contains(before)).as(before).isTrue();
        Files.writeString(eia, answers.replace(before, after));
    }

    /// Takes what the origin of an adopted policy changed into a file, to be settled there.
    String adopt(String author) {
        return run(author, "adopt", "-o", text.toString()).text();
    }

    /// Settles a place that stands in the file twice.
    void settle(String words) throws IOException {
        String twice = Files.readString(text);
        Files.writeString(
                text,
                twice.substring(0, twice.indexOf("<<<<<<<"))
                        + words
                        + twice.substring(twice.indexOf('\n', twice.indexOf(">>>>>>>"))));
    }

    String save(String author, String message) {
        return save(author, message, revision());
    }

    /// Saves the text, and the assessment once there is one.
    String save(String author, String message, String base) {
        List<String> arguments = new ArrayList<>(List.of(text.toString(), "--base", base, "-m", message));
        if (Files.exists(eia)) {
            arguments.addAll(List.of("--eia", eia.toString()));
        }
        return does(author, "save", arguments.toArray(String[]::new));
    }

    /// A step that is taken; all that was said about it.
    String does(String post, String command, String... arguments) {
        CommandLineRun.Result result = run(post, command, arguments);
        assertThat(result.code()).as(result.text()).isEqualTo(ExitCode.DONE);
        return result.text();
    }

    /// A step that is refused; why.
    String cannot(String post, String command, String... arguments) {
        CommandLineRun.Result result = run(post, command, arguments);
        assertThat(result.code()).as(result.text()).isEqualTo(ExitCode.REFUSED);
        return result.text();
    }

    private CommandLineRun.Result run(String post, String command, String... arguments) {
        List<String> words = new ArrayList<>(List.of(command, policy));
        words.addAll(List.of(arguments));
        words.addAll(List.of("--as", post));
        return policybook.run(words.toArray(String[]::new));
    }

    /// A signature under the committee's decision.
    static String[] approval(String post, String minute, int present) {
        return new String[] {"--approve", "--post", post, "--minute", minute, "--present", Integer.toString(present)};
    }

    String stage() {
        return policybook.run("progress", policy, "--json").json().at("/stage").asString();
    }

    private String revision() {
        return policybook
                .run("progress", policy, "--json")
                .json()
                .at("/revision")
                .asString();
    }

    /// What the version in force is today.
    String inForce() {
        return policybook.run("show", policy, "--json").json().at("/version").asString();
    }

    CommandLineRun library() {
        return policybook;
    }

    /// The record holds against the repository.
    void verifies() {
        CommandLineRun.Result result = policybook.run("verify");
        assertThat(result.code()).as(result.text()).isZero();
    }
}
