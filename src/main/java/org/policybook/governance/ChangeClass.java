package org.policybook.governance;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.policybook.document.BadInput;

/// How much a new version changes, as its author states it.
public enum ChangeClass {
    /// The first version of a policy.
    FIRST,
    MAJOR,
    /// Wording only: no number, time limit, duty, role or defined term changes.
    MINOR;

    /// Reads `first`, `major` or `minor`.
    public static ChangeClass of(String text) {
        return Arrays.stream(values())
                .filter(change -> change.written().equals(text))
                .findFirst()
                .orElseThrow(() -> new BadInput("\"%s\" is not one of %s."
                        .formatted(
                                text,
                                Arrays.stream(values())
                                        .map(ChangeClass::written)
                                        .collect(Collectors.joining(", ")))));
    }

    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
