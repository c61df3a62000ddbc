package org.policybook.library;

import org.policybook.document.LibraryFailure;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;

/// Something in the library is not as the program left it. The message is one paragraph: what, where,
/// and how to mend it.
public final class LibraryDamaged extends LibraryFailure {
    private static final long serialVersionUID = 1L;

    LibraryDamaged(String message) {
        super(message);
    }

    static LibraryDamaged noTag(PolicyId policy, VersionNumber version) {
        return new LibraryDamaged(
                "The tag of %s version %s is missing. Run \"policybook verify\" and bring the library back from a backup."
                        .formatted(policy, version));
    }
}
