package org.policybook.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policybook.document.PartialDate;

class ReviewDeadlineTest {
    @ParameterizedTest(name = "due {0}, on {1}: {2}, {3} days left")
    @CsvSource({
        "2021-10,    2021-10-31, due,       0",
        "2021-10,    2021-11-01, overdue,  -1",
        "2021-10,    2021-08-02, due,      90",
        "2021-10,    2021-08-01, in-date,  91",
        "2021-03-30, 2021-03-31, overdue,  -1",
        "2017,       2017-12-31, due,       0",
        "2024-02,    2024-02-29, due,       0",
    })
    void standsByTheLastDayOfWhatIsKnown(String due, LocalDate day, String state, long daysLeft) {
        ReviewDeadline deadline = new ReviewDeadline(PartialDate.parse(due));

        assertThat(deadline.on(day, Period.ofDays(90))).hasToString(state);
        assertThat(deadline.daysLeft(day)).isEqualTo(daysLeft);
    }

    @ParameterizedTest(name = "{1} after {0} is {2}")
    @CsvSource({
        "2017-05,    P3Y, 2020-05",
        "2018-10-23, P3Y, 2021-10-23",
        "2017,       P1Y, 2018",
        "2024-02-29, P1Y, 2025-02-28",
        "2023-08-31, P6M, 2024-02-29",
    })
    void anIntervalIsNoMorePreciseThanTheApproval(String approved, Period length, String due) {
        assertThat(new ReviewInterval(length).after(PartialDate.parse(approved)))
                .hasToString(due);
    }

    @Test
    void aReviewWithNoTimeLeftIsStillDueOnItsDay() {
        ReviewDeadline deadline = new ReviewDeadline(PartialDate.parse("2020-01-01"));

        assertThat(deadline.on(LocalDate.of(2020, 1, 1), Period.ZERO)).isEqualTo(ReviewState.DUE);
    }
}
