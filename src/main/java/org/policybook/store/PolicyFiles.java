package org.policybook.store;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.policybook.document.PicturePath;
import org.policybook.governance.ContentHash;

/// The files of one policy, by their path within its folder: `policy.md`, and where there are any
/// `eia.yaml`, `checklist.yaml`, `stated.yaml` and `attachments/…`.
public record PolicyFiles(Map<String, Content> files) {
    /// The text of the policy; always there.
    public static final String POLICY = "policy.md";

    /// The answers to the equality impact assessment.
    public static final String EIA = "eia.yaml";

    /// The answers to the approval checklist.
    public static final String CHECKLIST = "checklist.yaml";

    /// What the document a text was imported from said of itself.
    public static final String STATED = "stated.yaml";

    public PolicyFiles {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
        if (!files.containsKey(POLICY)) {
            throw new IllegalArgumentException("a policy has a " + POLICY);
        }
    }

    public static PolicyFiles of(String policy) {
        return new PolicyFiles(Map.of(POLICY, Content.of(policy)));
    }

    /// The text of `policy.md`.
    public String policy() {
        return text(POLICY).orElseThrow();
    }

    public Optional<String> text(String path) {
        return Optional.ofNullable(files.get(path)).map(content -> new String(content.bytes(), StandardCharsets.UTF_8));
    }

    /// What an approval of these files binds to.
    public ContentHash hash() {
        Map<String, ContentHash> hashes = new TreeMap<>();
        files.forEach((path, content) -> hashes.put(path, ContentHash.of(content.bytes())));
        return ContentHash.ofFiles(hashes);
    }

    public PolicyFiles with(String path, String text) {
        return with(Map.of(path, Content.of(text)));
    }

    public PolicyFiles with(Map<String, Content> more) {
        Map<String, Content> changed = new TreeMap<>(files);
        changed.putAll(more);
        return new PolicyFiles(changed);
    }

    public PolicyFiles without(Collection<String> paths) {
        Map<String, Content> changed = new TreeMap<>(files);
        changed.keySet().removeAll(paths);
        return new PolicyFiles(changed);
    }

    /// The files kept beside the text, by paths that begin with [PicturePath#FOLDER].
    public Map<String, Content> attachments() {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(PicturePath.FOLDER))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
