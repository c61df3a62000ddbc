package org.policybook.intake;

import java.util.Arrays;

/// A file that a document carries in itself, such as a picture.
public final class Attachment {
    private final String path;
    private final byte[] content;

    /// @param path as the text names it, such as `attachments/flow-chart.png`
    public Attachment(String path, byte[] content) {
        this.path = path;
        this.content = Arrays.copyOf(content, content.length);
    }

    public String path() {
        return path;
    }

    public byte[] content() {
        return Arrays.copyOf(content, content.length);
    }
}
