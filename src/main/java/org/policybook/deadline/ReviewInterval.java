package org.policybook.deadline;

import java.time.LocalDate;
import java.time.Period;
import org.policybook.document.PartialDate;

/// How long after its approval a policy is reviewed.
public record ReviewInterval(Period length) {
    /// The due date that follows from an approval, no more precise than the approval: three years from
    /// `2017-05` is `2020-05`. A day that the month lacks becomes its last (29 February to 28).
    public PartialDate after(PartialDate approval) {
        LocalDate due = approval.firstDay().plus(length);
        boolean toTheDay = approval.day() != 0;
        boolean toTheMonth = approval.month() != 0;
        return new PartialDate(due.getYear(), toTheMonth ? due.getMonthValue() : 0, toTheDay ? due.getDayOfMonth() : 0);
    }

    /// Whether a due date is what follows from an approval, as far as both are known: `2021-10` follows from
    /// `2018-10-23` after three years.
    public boolean leads(PartialDate approval, PartialDate due) {
        PartialDate expected = after(approval);
        return expected.year() == due.year()
                && (expected.month() == due.month() || expected.month() == 0 || due.month() == 0)
                && (expected.day() == due.day() || expected.day() == 0 || due.day() == 0);
    }

    /// `three years`, `18 months`.
    public String words() {
        return IntervalWords.length(length);
    }

    /// `three-yearly`, `yearly`, `every 18 months`.
    public String frequency() {
        return IntervalWords.frequency(length);
    }
}
