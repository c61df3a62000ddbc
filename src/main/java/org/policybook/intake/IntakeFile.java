package org.policybook.intake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/// A file handed in: its name, which tells its format, and its bytes.
public final class IntakeFile {
    private final String name;
    private final byte[] content;

    private IntakeFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    public static IntakeFile of(String name, byte[] content) {
        return new IntakeFile(name, Arrays.copyOf(content, content.length));
    }

    public String name() {
        return name;
    }

    /// What stands behind the name's last dot, in lower case; empty without one.
    public String extension() {
        int dot = name.lastIndexOf('.');
        boolean inFolder = name.indexOf('/', dot + 1) >= 0 || name.indexOf('\\', dot + 1) >= 0;
        return dot < 0 || inFolder ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    public int size() {
        return content.length;
    }

    /// The bytes as a stream of their own.
    public InputStream stream() {
        return new ByteArrayInputStream(content);
    }

    /// Whether the file begins with these bytes.
    public boolean startsWith(int... magic) {
        return content.length >= magic.length
                && IntStream.range(0, magic.length).allMatch(i -> (content[i] & 0xFF) == magic[i]);
    }

    /// The bytes themselves: callers in this package only read them.
    byte[] bytes() {
        return content;
    }
}
