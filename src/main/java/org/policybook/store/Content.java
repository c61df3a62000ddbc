package org.policybook.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The bytes of a file; equal when they are. Immutable as long as nobody changes the array handed in or
/// out: it is not copied.
public final class Content {
    private final byte[] bytes;

    public Content(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Content of(String text) {
        return new Content(text.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] bytes() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Content content && Arrays.equals(bytes, content.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
