package org.policybook.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policybook.document.BadInput;

class WorkingDaysTest {
    private static WorkingDays in(String region) throws IOException {
        try (InputStream file = Objects.requireNonNull(
                WorkingDaysTest.class.getResourceAsStream("/org/policybook/library/bank-holidays.csv"))) {
            return BankHolidays.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .in(new HolidayRegion(region));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-28, england-and-wales, Boxing Day (substitute day)",
        "2026-12-28, scotland, Boxing Day (substitute day)",
        "2021-12-27, northern-ireland, Christmas Day (substitute day)",
        "2022-12-27, england-and-wales, Christmas Day (substitute day)",
        "2026-06-15, scotland, World Cup bank holiday",
        "2022-09-19, northern-ireland, Bank holiday for the State Funeral of Queen Elizabeth II",
        "2020-05-08, england-and-wales, Early May bank holiday (VE Day)",
        "2026-07-13, northern-ireland, Battle of the Boyne (Orangemen's Day) (substitute day)",
        "2023-01-03, scotland, New Year's Day (substitute day)",
        "2022-06-02, scotland, Spring bank holiday",
    })
    void knowsTheDaysThatMoved(LocalDate day, String region, String name) throws IOException {
        assertThat(in(region).holidays().get(day)).isEqualTo(name);
        assertThat(in(region).isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-15, england-and-wales",
        "2026-03-17, scotland",
        "2026-04-06, scotland",
        "2020-05-04, england-and-wales",
        "2026-08-31, scotland",
        "2026-01-02, england-and-wales",
    })
    void elsewhereTheseAreWorked(LocalDate day, String region) throws IOException {
        assertThat(in(region).isWorkingDay(day)).isTrue();
    }

    static IntStream years() {
        return IntStream.rangeClosed(2018, 2030);
    }

    /// Easter by the reckoning of the Gregorian calendar (Meeus, Jones and Butcher), against the list.
    @ParameterizedTest
    @MethodSource("years")
    void goodFridayAndEasterMondayFollowFromEaster(int year) throws IOException {
        LocalDate sunday = easter(year);

        assertThat(in("england-and-wales").holidays())
                .containsEntry(sunday.minusDays(2), "Good Friday")
                .containsEntry(sunday.plusDays(1), "Easter Monday");
        assertThat(in("scotland").holidays())
                .containsEntry(sunday.minusDays(2), "Good Friday")
                .doesNotContainKey(sunday.plusDays(1));
    }

    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int g = (8 * b + 13) / 25;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 19 * l) / 433;
        int month = (h + l - 7 * m + 90) / 25;
        return LocalDate.of(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
    }

    @ParameterizedTest
    @MethodSource("years")
    void eachYearHasItsUsualNumberAndNoneIsAWeekend(int year) throws IOException {
        assertThat(count(year, "england-and-wales")).isEqualTo(8 + extra(year));
        assertThat(count(year, "scotland")).isEqualTo(9 + extra(year) + (year == 2026 ? 1 : 0));
        assertThat(count(year, "northern-ireland")).isEqualTo(10 + extra(year));
    }

    private static int extra(int year) {
        return year == 2022 ? 2 : year == 2023 ? 1 : 0;
    }

    private static long count(int year, String region) throws IOException {
        return in(region).holidays().keySet().stream()
                .filter(day -> day.getYear() == year)
                .peek(day ->
                        assertThat(day.getDayOfWeek()).as(day.toString()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))
                .count();
    }

    @Test
    void countsOverChristmasAndTheNewYear() throws IOException {
        WorkingDays days = in("england-and-wales");

        assertThat(days.onOrAfter(LocalDate.of(2026, 12, 25))).isEqualTo(LocalDate.of(2026, 12, 29));
        assertThat(days.after(LocalDate.of(2026, 12, 24), 3)).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(days.between(LocalDate.of(2026, 12, 21), LocalDate.of(2027, 1, 4)))
                .isEqualTo(7);
        assertThat(days.between(LocalDate.of(2027, 1, 4), LocalDate.of(2026, 12, 21)))
                .isZero();
    }

    /// Going on by a number of working days and counting them agree.
    @Test
    void goingOnAndCountingAgree() throws IOException {
        WorkingDays days = in("scotland");
        Random random = new Random(20261121);
        for (int round = 0; round < 200; round++) {
            LocalDate from = days.onOrAfter(LocalDate.of(2018, 1, 1).plusDays(random.nextInt(4500)));
            int count = random.nextInt(40);
            LocalDate then = days.after(from, count);

            assertThat(days.isWorkingDay(then)).isTrue();
            assertThat(days.between(from, then)).as("%s + %d", from, count).isEqualTo(count);
        }
    }

    @Test
    void everyMistakeOfAFileIsNamedByItsLine() {
        assertThatThrownBy(() -> BankHolidays.parse("""
                        # ours
                        2026-12-25, all, Christmas Day
                        2026-12, all, Advent
                        2026-02-30, scotland, Leap
                        2026-05-04 all May Day
                        2026-05-04, Skye, Fair
                        """))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("Line 3: A bank holiday is a whole day")
                .hasMessageContaining("Line 4: There is no such date")
                .hasMessageContaining("Line 5: Write the day")
                .hasMessageContaining("Line 6: \"Skye\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"skye", "all"})
    void anUnknownRegionIsNamedWithThoseThatAreKnown(String region) {
        assertThatThrownBy(() -> in(region))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("england-and-wales, northern-ireland, scotland");
    }
}
