package org.policybook.governance;

import java.util.Optional;
import java.util.Set;
import org.policybook.document.BadInput;
import org.policybook.document.PartialDate;

/// Facts about a version that decide more than what is shown of it.
public final class CorrectableFields {
    public static final String APPROVED_BY = "approved.by";
    public static final String APPROVED_ON = "approved.on";
    public static final String EFFECTIVE_FROM = "effective.from";
    public static final String REVIEW_DUE = "review-due";

    private static final Set<String> DATES = Set.of(APPROVED_ON, EFFECTIVE_FROM, REVIEW_DUE);

    private CorrectableFields() {}

    /// What a version states of such a field now; empty for any other field.
    public static Optional<String> of(GovernanceEvent.Published version, String field) {
        return switch (field) {
            case APPROVED_BY -> Optional.of(version.approval().by());
            case APPROVED_ON -> Optional.of(version.approval().on().toString());
            case EFFECTIVE_FROM -> Optional.of(version.effectiveFrom().toString());
            case REVIEW_DUE -> version.reviewDue().map(PartialDate::toString);
            default -> Optional.empty();
        };
    }

    /// @throws BadInput when the field is a date and the value is none
    public static void check(String field, String value) {
        if (DATES.contains(field)) {
            PartialDate.parse(value);
        }
    }
}
