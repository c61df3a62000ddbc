package org.policybook.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The Git client doing the same by hand: a working copy, a commit and an annotated tag, made durable to
/// the same degree.
public final class GitPeer {
    private final Path folder;
    private final List<String> tags = new ArrayList<>();

    private GitPeer(Path folder) {
        this.folder = folder;
    }

    public static GitPeer in(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        GitPeer peer = new GitPeer(folder);
        peer.git("init", "-q");
        peer.git("config", "user.name", "Committee Secretary");
        peer.git("config", "user.email", "secretary@example.org");
        peer.git("config", "core.fsync", "committed,loose-object,reference");
        peer.git("config", "gc.auto", "0");
        return peer;
    }

    public void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    public void tagName(String tag) {
        tags.add(tag);
    }

    public void commitAll() throws IOException, InterruptedException {
        git("add", ".");
        git("commit", "-q", "-m", "Start");
        for (String tag : tags) {
            git("tag", "-a", "-m", "Publish", tag);
        }
    }

    /// Times `git commit` and `git tag -a`, as the target is stated; the file is written before.
    public Duration publish(String path, String text, String tag) throws IOException, InterruptedException {
        write(path, text);
        long begin = System.nanoTime();
        git("commit", "-q", "-m", "Bring the text up to date", path);
        git("tag", "-a", "-m", "Publish", tag);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        Process process = builder.start();
        byte[] said = process.getInputStream().readAllBytes();
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + new String(said, StandardCharsets.UTF_8));
        }
    }
}
