package org.policybook.library;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.policybook.store.Content;
import org.policybook.store.PolicyFiles;

/// A document as it was before it was imported. It is kept beside the draft as `attachments/original/NAME`, and
/// its fingerprint in `attachments/original/SHA256SUMS`, as `sha256sum --check` reads it:
///
/// ```
/// 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08  Key holding.docx
/// ```
public final class Original {
    static final String FOLDER = "attachments/original/";
    static final String SUMS = FOLDER + "SHA256SUMS";
    private static final int LONGEST = 150;

    private final String name;
    private final byte[] content;
    private final String sha256;

    private Original(String name, byte[] content) {
        this.name = name;
        this.content = content;
        this.sha256 = hash(content);
    }

    /// @param name the file's name, without its folder
    public static Original of(String name, byte[] content) {
        return new Original(name, Arrays.copyOf(content, content.length));
    }

    public String name() {
        return name;
    }

    /// The bytes themselves: callers in this package only read them.
    byte[] content() {
        return content;
    }

    /// In lower-case hexadecimal digits.
    public String sha256() {
        return sha256;
    }

    /// The files with this original in place of any other.
    PolicyFiles into(PolicyFiles files) {
        Map<String, Content> all = new TreeMap<>(files.files());
        all.keySet().removeIf(path -> path.startsWith(FOLDER));
        all.put(FOLDER + safeName(), new Content(content));
        all.put(SUMS, Content.of(sha256 + "  " + safeName() + "\n"));
        return new PolicyFiles(all);
    }

    /// The fingerprint of the original that a policy was imported from, if it was.
    static Optional<String> sha256(PolicyFiles files) {
        return files.text(SUMS)
                .map(String::strip)
                .filter(line -> line.matches("[0-9a-f]{64}  .*"))
                .map(line -> line.substring(0, 64));
    }

    /// A name that every system can write: what Windows forbids becomes a low line.
    private String safeName() {
        String safe = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").replaceAll("[. ]+$", "_");
        String brief = safe.length() <= LONGEST ? safe : safe.substring(safe.length() - LONGEST);
        boolean reserved = brief.matches("(?i)(?:con|prn|aux|nul|com\\d|lpt\\d|sha256sums|\\.git|git~\\d)(?:\\..*)?");
        return reserved || brief.isBlank() || brief.startsWith(".") ? "original-" + brief : brief;
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
