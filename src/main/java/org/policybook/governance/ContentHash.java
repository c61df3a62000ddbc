package org.policybook.governance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.policybook.document.BadInput;

/// The SHA-256 of a text, as 64 hexadecimal digits: what an approval binds to.
public record ContentHash(String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public ContentHash {
        if (!FORM.matcher(hex).matches()) {
            throw new BadInput("\"%s\" is not a SHA-256 hash of 64 hexadecimal digits.".formatted(hex));
        }
    }

    public static ContentHash of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static ContentHash of(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new ContentHash(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /// The hash of several files: of the lines that `sha256sum` writes for them in the order of their paths, so
    /// that it can be checked with that program alone.
    ///
    /// @param files each file's hash by its path
    public static ContentHash ofFiles(Map<String, ContentHash> files) {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(files)
                .forEach((path, hash) ->
                        lines.append(hash.hex()).append("  ").append(path).append('\n'));
        return of(lines.toString());
    }

    @Override
    public String toString() {
        return hex;
    }
}
