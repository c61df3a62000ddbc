package org.policybook.render;

import java.util.List;

/// A finished document, and what was noticed while making it: an unfilled parameter, a picture left out,
/// a character that no font has. Each warning is a sentence for the person who asked for the document.
public final class Rendered {
    private final byte[] bytes;
    private final List<String> warnings;

    public Rendered(byte[] bytes, List<String> warnings) {
        this.bytes = bytes.clone();
        this.warnings = List.copyOf(warnings);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public List<String> warnings() {
        return warnings;
    }
}
