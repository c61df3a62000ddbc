package org.policybook.report;

import java.time.LocalDate;
import java.util.Optional;
import org.policybook.document.PartialDate;

/// What a report tells of: whose policies, on which day, and by what was known when.
///
/// @param about the organisations, such as `Riverside Surgery`
/// @param believed the day up to which the record was taken; all that is known now when empty
public record AsOf(String about, LocalDate day, Optional<LocalDate> believed) {
    /// `Riverside Surgery, as of 21 November 2026, by what was recorded up to 21 November 2026`
    public String words() {
        return "%s, as of %s%s"
                .formatted(
                        about,
                        PartialDate.of(day).inWords(),
                        believed.map(known -> ", by what was recorded up to "
                                        + PartialDate.of(known).inWords())
                                .orElse(""));
    }
}
