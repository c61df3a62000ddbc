package org.policybook.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/// Which days are worked: Monday to Friday, without bank holidays. Beyond the years that the holidays cover, every
/// weekday counts as worked.
///
/// @param holidays their names, by day
public record WorkingDays(Map<LocalDate, String> holidays) {
    public WorkingDays {
        holidays = Map.copyOf(holidays);
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.containsKey(day);
    }

    /// The day itself, or the first working day after it.
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /// The day that many working days later; with 0 the day itself or the next that is worked.
    ///
    /// @param count not negative
    public LocalDate after(LocalDate day, int count) {
        LocalDate found = onOrAfter(day);
        for (int i = 0; i < count; i++) {
            found = onOrAfter(found.plusDays(1));
        }
        return found;
    }

    /// How many days are worked from a day up to, but not on, another; none when that is not later.
    public long between(LocalDate from, LocalDate until) {
        return from.isBefore(until)
                ? from.datesUntil(until).filter(this::isWorkingDay).count()
                : 0;
    }
}
