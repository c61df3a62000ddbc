package org.policybook.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;

/// The bytes of a file; equal when they are. Immutable as long as nobody changes the array handed in or
/// out: it is not copied. Those of a large file are fetched when they are asked for.
public final class Content {
    private final Supplier<byte[]> bytes;

    public Content(byte[] bytes) {
        this(() -> bytes);
    }

    private Content(Supplier<byte[]> bytes) {
        this.bytes = bytes;
    }

    public static Content of(String text) {
        return new Content(text.getBytes(StandardCharsets.UTF_8));
    }

    /// A file that is read each time it is asked for.
    static Content later(Supplier<byte[]> bytes) {
        return new Content(bytes);
    }

    public byte[] bytes() {
        return bytes.get();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Content content && Arrays.equals(bytes(), content.bytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes());
    }

    @Override
    public String toString() {
        return bytes().length + " bytes";
    }
}
