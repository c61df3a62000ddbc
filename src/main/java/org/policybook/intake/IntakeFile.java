package org.policybook.intake;

import java.util.Arrays;
import java.util.Locale;

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
    String extension() {
        int dot = name.lastIndexOf('.');
        boolean inFolder = name.indexOf('/', dot + 1) >= 0 || name.indexOf('\\', dot + 1) >= 0;
        return dot < 0 || inFolder ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    int size() {
        return content.length;
    }

    /// The bytes themselves: callers in this package only read them.
    byte[] bytes() {
        return content;
    }
}
