package org.policybook.cli;

import java.nio.file.Path;
import org.policybook.library.Reading;

/// Names the file of a comparison that nobody named: `social-media-2.1-to-2.2.docx`.
final class DiffFile {
    private DiffFile() {}

    static Path of(Opened from, Opened to, DiffFormat format) {
        String first = name(from);
        String policy =
                from.reading().map(reading -> reading.policy().policy() + "-").orElse("");
        String second = name(to);
        boolean samePolicy = !policy.isEmpty() && second.startsWith(policy);
        return Path.of("%s-to-%s.%s"
                .formatted(first, samePolicy ? second.substring(policy.length()) : second, format.extension()));
    }

    private static String name(Opened opened) {
        return opened.reading()
                .map(DiffFile::name)
                .orElseGet(
                        () -> withoutSuffix(Path.of(opened.name()).getFileName().toString()));
    }

    private static String name(Reading reading) {
        return reading.policy().policy() + "-"
                + reading.version()
                        .map(Object::toString)
                        .or(() -> reading.draft().map(Object::toString))
                        .orElse("draft");
    }

    private static String withoutSuffix(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
