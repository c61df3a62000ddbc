package org.policybook.store;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The files of one policy, by their path within its folder: `policy.md`, and where there are any
/// `eia.yaml`, `checklist.yaml` and `attachments/…`.
public record PolicyFiles(Map<String, Content> files) {
    /// The text of the policy; always there.
    public static final String POLICY = "policy.md";

    /// The answers to the equality impact assessment.
    public static final String EIA = "eia.yaml";

    /// The answers to the approval checklist.
    public static final String CHECKLIST = "checklist.yaml";

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

    public PolicyFiles with(String path, String text) {
        return with(path, Content.of(text));
    }

    public PolicyFiles with(String path, Content content) {
        Map<String, Content> changed = new TreeMap<>(files);
        changed.put(path, content);
        return new PolicyFiles(changed);
    }
}
