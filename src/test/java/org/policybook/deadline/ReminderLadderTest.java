package org.policybook.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ReminderLadderTest {
    private static final LocalDate DUE = LocalDate.of(2028, 2, 29);
    private static final LocalDate LONG_AGO = LocalDate.of(2025, 2, 28);
    private static final Addressee DIRECTOR = new Addressee.Body("Director of Workforce");
    private static final ReminderLadder LADDER =
            new ReminderLadder(List.of(180, 90, 30, 7), 1, DayOfWeek.MONDAY, List.of(new Escalation(DIRECTOR, 28)));

    private static boolean neverQuiet(LocalDate day) {
        return false;
    }

    /// Every day on which another step than the day before has come up, with its code.
    private static List<String> steps(ReminderLadder ladder, LocalDate known, LocalDate until) {
        List<String> steps = new ArrayList<>();
        String last = "";
        for (LocalDate day = DUE.minusDays(400); !day.isAfter(until); day = day.plusDays(1)) {
            Optional<Reminder> reminder = ladder.on(day, DUE, known, ReminderLadderTest::neverQuiet);
            String code = reminder.map(found -> found.rung().code()).orElse("");
            if (!code.equals(last)) {
                steps.add(day + " " + code);
                last = code;
            }
        }
        return steps;
    }

    @Test
    void climbsBeforeTheDueDateAndThenWeeklyOnMondays() {
        assertThat(steps(LADDER, LONG_AGO, LocalDate.of(2028, 4, 1)))
                .containsExactly(
                        "2027-09-02 before-180",
                        "2027-12-01 before-90",
                        "2028-01-30 before-30",
                        "2028-02-22 before-7",
                        "2028-03-01 overdue-1",
                        "2028-03-13 overdue-13",
                        "2028-03-20 overdue-20",
                        "2028-03-27 overdue-27");
    }

    @Test
    void everyOtherWeekWhereTheOrganisationSaysSo() {
        ReminderLadder slow = new ReminderLadder(List.of(), 2, DayOfWeek.THURSDAY, List.of());

        assertThat(steps(slow, LONG_AGO, LocalDate.of(2028, 4, 15)))
                .containsExactly(
                        "2028-03-01 overdue-1",
                        "2028-03-16 overdue-16",
                        "2028-03-30 overdue-30",
                        "2028-04-13 overdue-44");
    }

    @Test
    void whatFellBeforeTheDateWasDecidedIsPast() {
        assertThat(steps(LADDER, LocalDate.of(2028, 1, 1), LocalDate.of(2028, 2, 25)))
                .containsExactly("2028-01-30 before-30", "2028-02-22 before-7");
    }

    @Test
    void afterAWeekWithoutAServerOnlyTheLastStepCounts() {
        assertThat(LADDER.on(LocalDate.of(2028, 3, 22), DUE, LONG_AGO, ReminderLadderTest::neverQuiet))
                .map(reminder -> reminder.rung().code())
                .contains("overdue-20");
    }

    @Test
    void theOwnerIsToldFirstAndOthersLater() {
        assertThat(LADDER.on(LocalDate.of(2028, 3, 27), DUE, LONG_AGO, ReminderLadderTest::neverQuiet)
                        .orElseThrow()
                        .to())
                .containsExactly(new Addressee.Owner());
        assertThat(LADDER.on(LocalDate.of(2028, 4, 3), DUE, LONG_AGO, ReminderLadderTest::neverQuiet)
                        .orElseThrow()
                        .to())
                .containsExactly(new Addressee.Owner(), DIRECTOR);
    }

    /// 30 January 2028 is a Sunday.
    @Test
    void waitsOverTheWeekend() {
        Predicate<LocalDate> weekend =
                day -> day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;

        assertThat(LADDER.on(LocalDate.of(2028, 1, 30), DUE, LONG_AGO, weekend))
                .map(reminder -> reminder.rung().code())
                .contains("before-90");
        assertThat(LADDER.on(LocalDate.of(2028, 1, 31), DUE, LONG_AGO, weekend))
                .contains(new Reminder(new Rung(-30), LocalDate.of(2028, 1, 31), List.of(new Addressee.Owner())));
    }

    @Test
    void nothingBeforeTheFirstStep() {
        assertThat(LADDER.on(LocalDate.of(2027, 9, 1), DUE, LONG_AGO, ReminderLadderTest::neverQuiet))
                .isEmpty();
    }
}
