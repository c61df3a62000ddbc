package org.policybook.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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
        "2024-02-29, P4Y, 2028-02-29",
        "2024-02-29, P3Y, 2027-02-28",
        "2024-02,    P1Y, 2025-02",
        "2019-11,    P18M, 2021-05",
        "2020-12-31, P14D, 2021-01-14",
    })
    void anIntervalIsNoMorePreciseThanTheApproval(String approved, Period length, String due) {
        assertThat(new ReviewInterval(length).after(PartialDate.parse(approved)))
                .hasToString(due);
    }

    @Test
    void theFirstReviewMayComeSoonerThanTheLaterOnes() {
        ReviewInterval first = new ReviewInterval(Period.ofYears(1));
        ReviewInterval every = new ReviewInterval(Period.ofYears(3));
        PartialDate firstDue = first.after(PartialDate.parse("2017-05"));

        assertThat(firstDue).hasToString("2018-05");
        assertThat(every.after(firstDue)).hasToString("2021-05");
        assertThat(new ReviewDeadline(firstDue).on(LocalDate.of(2018, 5, 31), Period.ofMonths(3)))
                .isEqualTo(ReviewState.DUE);
    }

    @ParameterizedTest(name = "due {0} with {1} to start in, on {2}: {3}")
    @CsvSource({
        "2021-10,    P6M, 2021-04-29, in-date",
        "2021-10,    P6M, 2021-04-30, in-date",
        "2021-10,    P6M, 2021-05-01, due",
        "2024-02-29, P1Y, 2023-02-28, in-date",
        "2024-02-29, P1Y, 2023-03-01, due",
        "2024-03-31, P1M, 2024-02-29, in-date",
        "2024-03-31, P1M, 2024-03-01, due",
    })
    void countsAsDueOnceThatLongBeforeIt(String due, Period near, LocalDate day, String state) {
        assertThat(new ReviewDeadline(PartialDate.parse(due)).on(day, near)).hasToString(state);
    }

    @Test
    void aDeadlineOnlyEverMovesFromInDateToDueToOverdue() {
        Random random = new Random(20261121);
        for (int round = 0; round < 200; round++) {
            ReviewDeadline deadline = new ReviewDeadline(randomDate(random));
            Period near = Period.of(0, random.nextInt(13), random.nextInt(31));
            LocalDate day = deadline.due().lastDay().minusDays(500);
            int latest = 0;
            for (int i = 0; i < 600; i++, day = day.plusDays(1)) {
                ReviewState state = deadline.on(day, near);
                int now = List.of(ReviewState.IN_DATE, ReviewState.DUE, ReviewState.OVERDUE)
                        .indexOf(state);

                assertThat(now).as("%s on %s", deadline, day).isGreaterThanOrEqualTo(latest);
                assertThat(state == ReviewState.OVERDUE).isEqualTo(deadline.daysLeft(day) < 0);
                latest = now;
            }
        }
    }

    private static PartialDate randomDate(Random random) {
        LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(5000));
        return switch (random.nextInt(3)) {
            case 0 -> new PartialDate(day.getYear(), 0, 0);
            case 1 -> new PartialDate(day.getYear(), day.getMonthValue(), 0);
            default -> PartialDate.of(day);
        };
    }

    @ParameterizedTest
    @EnumSource(ReviewState.class)
    void aStateIsWrittenInSmallLetters(ReviewState state) {
        assertThat(state.toString()).matches("[a-z]+(-[a-z]+)*");
    }

    @Test
    void aReviewWithNoTimeLeftIsStillDueOnItsDay() {
        ReviewDeadline deadline = new ReviewDeadline(PartialDate.parse("2020-01-01"));

        assertThat(deadline.on(LocalDate.of(2020, 1, 1), Period.ZERO)).isEqualTo(ReviewState.DUE);
    }
}
