package org.policybook.deadline;

/// A step of a [ReminderLadder], by the days between it and the day a review is due: -180 is half a year before,
/// 1 the first day on which it is overdue. Written `before-180`, `on-the-day`, `overdue-1`.
public record Rung(int days) implements Comparable<Rung> {
    private static final String BEFORE = "before-";
    private static final String ON_THE_DAY = "on-the-day";
    private static final String OVERDUE = "overdue-";

    /// As kept: `before-180`.
    public String code() {
        return days < 0 ? BEFORE + -days : days == 0 ? ON_THE_DAY : OVERDUE + days;
    }

    @Override
    public int compareTo(Rung other) {
        return Integer.compare(days, other.days);
    }
}
