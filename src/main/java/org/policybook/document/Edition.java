package org.policybook.document;

import java.time.LocalDate;
import java.util.Optional;

/// Which text of a policy is meant: the part of an address after `@`.
public sealed interface Edition {
    /// The version in force today: no `@`.
    record InForce() implements Edition {
        @Override
        public String toString() {
            return "";
        }
    }

    /// One version: `@2.2`.
    record OfVersion(VersionNumber version) implements Edition {
        @Override
        public String toString() {
            return "@" + version;
        }
    }

    /// The version in force on a day: `@2019-05-01`.
    record OnDate(LocalDate date) implements Edition {
        @Override
        public String toString() {
            return "@" + date;
        }
    }

    /// A draft: `@draft`, or `@draft:ID` where there are several.
    record OfDraft(Optional<DraftId> draft) implements Edition {
        @Override
        public String toString() {
            return "@draft" + draft.map(id -> ":" + id).orElse("");
        }
    }
}
