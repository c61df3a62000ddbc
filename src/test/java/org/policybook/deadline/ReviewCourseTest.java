package org.policybook.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policybook.document.PartialDate;

/// Why a review is due when it is, and how that stands on a day.
class ReviewCourseTest {
    private static final PartialDate APPROVED = PartialDate.parse("2018-10-23");
    private static final ReviewInterval THREE_YEARS = new ReviewInterval(Period.ofYears(3));
    private static final DueReason THREE_YEARLY =
            new DueReason.FromApproval(PartialDate.parse("2021-10"), APPROVED, THREE_YEARS, false, true);

    private static ReviewCourse course(DueReason... reasons) {
        return new ReviewCourse(List.of(reasons), Period.ofMonths(6), List.of());
    }

    private static DueReason stated(String due) {
        return new DueReason.Stated(PartialDate.parse(due), Optional.empty());
    }

    @ParameterizedTest(name = "due 2021-10, on {0}: {1}")
    @CsvSource({
        "2021-04-30, in-date, 184, The review starts on 1 May 2021.",
        "2021-05-01, starting, 183, The review was to start on 1 May 2021; 183 days left.",
        "2021-09-30, starting, 31, The review was to start on 1 May 2021; 31 days left.",
        "2021-10-01, due, 30, 30 days left.",
        "2021-10-30, due, 1, 1 day left.",
        "2021-10-31, due, 0, That is the last day.",
        "2021-11-01, overdue, -1, 'Overdue since 1 November 2021, 1 day.'",
        "2021-11-20, overdue, -20, 'Overdue since 1 November 2021, 20 days.'",
    })
    void standsAndSaysWhy(LocalDate day, String state, long left, String says) {
        ReviewStanding standing = course(THREE_YEARLY).on(day);

        assertThat(standing.state()).hasToString(state);
        assertThat(standing.daysLeft()).contains(left);
        assertThat(standing.starts()).contains(LocalDate.of(2021, 5, 1));
        assertThat(standing.explanation())
                .isEqualTo(
                        "Due October 2021: three years from approval 23 October 2018, stated in the text as three-yearly. "
                                + says);
    }

    @Test
    void anExtensionHoldsOnceTheOwnDateHasPassed() {
        ReviewCourse course = course(
                THREE_YEARLY,
                new DueReason.PutOff(
                        PartialDate.parse("2022-04-30"),
                        "Quay Committee",
                        PartialDate.parse("2021-09-14"),
                        "Guidance is expected."));

        assertThat(course.stateOn(LocalDate.of(2021, 10, 20))).isEqualTo(ReviewState.IN_DATE);
        assertThat(course.stateOn(LocalDate.of(2021, 10, 31))).isEqualTo(ReviewState.STARTING);
        assertThat(course.stateOn(LocalDate.of(2021, 11, 1))).isEqualTo(ReviewState.EXTENDED);
        assertThat(course.on(LocalDate.of(2022, 1, 1)).explanation())
                .isEqualTo(
                        "Due 30 April 2022: put off from October 2021 by the Quay Committee on 14 September 2021 (Guidance is expected)."
                                + " Its own date, October 2021, has passed, and the extension holds for 119 days more.");
        assertThat(course.stateOn(LocalDate.of(2022, 4, 1))).isEqualTo(ReviewState.DUE);
        assertThat(course.stateOn(LocalDate.of(2022, 5, 1))).isEqualTo(ReviewState.OVERDUE);
    }

    @Test
    void whatHappenedLastCounts() {
        ReviewCourse course = course(
                THREE_YEARLY,
                new DueReason.Reaffirmed(
                        PartialDate.parse("2024-10"), "Quay Committee", PartialDate.parse("2021-10-05")),
                new DueReason.BroughtForward(
                        PartialDate.parse("2023-03"), "the harbour law changed", PartialDate.parse("2022-12-01")));

        assertThat(course.on(LocalDate.of(2022, 12, 2)).explanation())
                .startsWith(
                        "Due March 2023: brought forward from October 2024 (the harbour law changed, 1 December 2022). ");
        assertThat(course.putOffFrom()).isEmpty();
    }

    @Test
    void withoutADateItSaysWhatBringsAReviewAbout() {
        LocalDate day = LocalDate.of(2026, 11, 21);

        assertThat(course().on(day).explanation()).startsWith("No review date: neither");
        ReviewStanding lawTriggered =
                new ReviewCourse(List.of(), Period.ofMonths(6), List.of("a change in the law", "an incident")).on(day);
        assertThat(lawTriggered.state()).isEqualTo(ReviewState.NONE);
        assertThat(lawTriggered.explanation())
                .isEqualTo("No fixed review date: it is reviewed upon a change in the law; an incident.");
    }

    @ParameterizedTest(name = "due {0}, lead {1}: starts {2}, due from {3}")
    @CsvSource({
        "2024-08-31, P6M,  2024-02-29, 2024-07-31",
        "2023-08-31, P6M,  2023-02-28, 2023-07-31",
        "2024-02-29, P1Y,  2023-02-28, 2024-01-29",
        "2024-03-31, P1M,  2024-02-29, 2024-02-29",
        "2021-10-23, P14D, 2021-10-09, 2021-10-09",
        "2021-02,    P6M,  2020-09-01, 2021-02-01",
        "2017,       P6M,  2017-07-01, 2017-12-01",
    })
    void startsByItsLeadTime(String due, Period lead, LocalDate starts, LocalDate dueFrom) {
        ReviewCourse course = new ReviewCourse(List.of(stated(due)), lead, List.of());

        assertThat(course.starts()).contains(starts);
        assertThat(course.dueFrom()).contains(dueFrom);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "P3Y, three years, three-yearly",
        "P1Y, one year, yearly",
        "P6M, six months, six-monthly",
        "P12M, one year, yearly",
        "P18M, 18 months, every 18 months",
        "P14D, 14 days, every 14 days",
        "P1M, one month, monthly",
        "P1Y1D, one year and one day, every one year and one day",
    })
    void anIntervalIsSaidInWords(Period length, String words, String frequency) {
        assertThat(new ReviewInterval(length).words()).isEqualTo(words);
        assertThat(new ReviewInterval(length).frequency()).isEqualTo(frequency);
    }

    /// From day to day a review only ever moves on, starts and ends on the days it names, and is overdue exactly when
    /// no day is left.
    @Test
    void aReviewMovesOnFromDayToDay() {
        Random random = new Random(20261121);
        for (int round = 0; round < 150; round++) {
            ReviewCourse course = anyCourse(random);
            LocalDate last = course.due().orElseThrow().lastDay();
            int reached = 0;
            for (LocalDate day = last.minusDays(420); day.isBefore(last.plusDays(30)); day = day.plusDays(1)) {
                ReviewState state = course.stateOn(day);
                int now = order(state);
                assertThat(now).as("%s on %s", course, day).isGreaterThanOrEqualTo(reached);
                assertThat(state == ReviewState.OVERDUE)
                        .isEqualTo(course.daysLeft(day).orElseThrow() < 0);
                assertThat(state == ReviewState.IN_DATE
                                && !day.isBefore(course.starts().orElseThrow()))
                        .isFalse();
                reached = now;
            }
        }
    }

    private static int order(ReviewState state) {
        return switch (state) {
            case IN_DATE, NONE -> 0;
            case STARTING -> 1;
            case EXTENDED -> 2;
            case DUE -> 3;
            case OVERDUE -> 4;
        };
    }

    /// One stated date, perhaps put off once; its extension is no longer than its lead, so that the own date passes
    /// while the review is under way.
    private static ReviewCourse anyCourse(Random random) {
        LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(6000));
        PartialDate due = switch (random.nextInt(3)) {
            case 0 -> new PartialDate(day.getYear(), 0, 0);
            case 1 -> new PartialDate(day.getYear(), day.getMonthValue(), 0);
            default -> PartialDate.of(day);
        };
        List<DueReason> reasons = new ArrayList<>(List.of(new DueReason.Stated(due, Optional.empty())));
        int lead = 1 + random.nextInt(12);
        if (random.nextBoolean()) {
            LocalDate later = due.lastDay().plusDays(1 + random.nextInt(lead * 28));
            reasons.add(new DueReason.PutOff(PartialDate.of(later), "Panel", due, "Later"));
        }
        return new ReviewCourse(reasons, Period.ofMonths(lead), List.of());
    }
}
