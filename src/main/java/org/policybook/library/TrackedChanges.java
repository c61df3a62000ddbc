package org.policybook.library;

import java.util.Locale;
import org.policybook.document.BadInput;

/// Which text to take of a Word document in which changes are tracked.
public enum TrackedChanges {
    /// With all changes accepted.
    ACCEPTED,
    /// As it was before them.
    ORIGINAL,
    /// Both, as two revisions of the draft: first as it was, then with the changes.
    BOTH;

    public static TrackedChanges of(String name) {
        for (TrackedChanges each : values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(name)) {
                return each;
            }
        }
        throw new BadInput("\"%s\" is none of accepted, original and both, which --tracked takes.".formatted(name));
    }
}
