package org.policybook.library;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.policybook.document.Policy;

public final class RenderPolicy {
    public RenderPolicy(Library library) {
        library.organisations();
    }

    public String html(Reading reading, LocalDate today) {
        return reading.text() + today;
    }

    public static String html(Policy policy) {
        return policy.toString();
    }

    public byte[] render(Reading reading, String format, LocalDate today, Consumer<String> warn) {
        return new byte[] {(byte) reading.text().length()};
    }

    public static byte[] renderFile(Policy policy, String format, Consumer<String> warn) {
        return new byte[] {(byte) policy.toString().length()};
    }
}
