package org.policybook.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policybook.document.PartialDate;
import org.policybook.document.VersionNumber;

/// Which dates a decision may have on 21 November 2026, when version 1.0 was approved in May 2020 and is in
/// force since 15 June 2020, and version 2.0 is scheduled.
class DecisionDatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PolicyRecord BEFORE = new PolicyRecord(
            List.of(published("1.0", "2020-05", "2020-06-15"), published("2.0", "2026-10-02", "2027-03-01")));

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, 2026-11-21, possible",
        "2026-11,    2026-11,    possible",
        "2026-10-02, 2026-12-01, possible",
        "2026-10,    2027,       possible",
        "2026-11-22, 2026-12-01, today is 2026-11-21",
        "2026-12,    2027-01,    today is 2026-11-21",
        "2026-10-01, 2026-12-01, before that of version 2.0",
        "2026-09,    2026-12-01, before that of version 2.0",
        "2026-11-01, 2020-06-14, 'before version 1.0, which is in force from 2020-06-15'",
        "2026-11-01, 2020-06,    that is its first day",
    })
    void datesAreHeldAgainstTodayAndTheVersionsBefore(String approved, String effective, String says) {
        assertThat(dates(approved, effective).impossible(BEFORE, TODAY).orElse("possible"))
                .contains(says);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-05,    2017-05,    true",
        "2017-05-20, 2017-05,    true",
        "2017-05,    2017,       true",
        "2017-05-20, 2017-05-20, true",
        "2017-05-20, 2017-05-19, false",
        "2017-05,    2017-04,    false",
        "2017-05,    2016,       false",
    })
    void aDecisionOfNowIsNotInForceBeforeItsApproval(String approved, String effective, boolean possible) {
        assertThat(dates(approved, effective).premature().isEmpty()).isEqualTo(possible);
    }

    private static DecisionDates dates(String approved, String effective) {
        return new DecisionDates(PartialDate.parse(approved), PartialDate.parse(effective));
    }

    private static GovernanceEvent published(String version, String approved, String effective) {
        return new GovernanceEvent.Published(
                Instant.EPOCH,
                new Person("Clerk", "clerk@example.org"),
                VersionNumber.of(version),
                ContentHash.of(version),
                new CommitId("0".repeat(40)),
                ContentHash.of(version),
                new Approval("Board", PartialDate.parse(approved)),
                PartialDate.parse(effective),
                Optional.empty(),
                "Decided",
                Optional.empty());
    }
}
