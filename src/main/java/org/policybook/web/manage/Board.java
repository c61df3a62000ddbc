package org.policybook.web.manage;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.policybook.deadline.ReviewState;
import org.policybook.document.PartialDate;

/// Reviews by when they have to be done.
///
/// @param due now, or to be started now
/// @param extended put off by an extension that was granted
/// @param undated policies that nobody set a review date for
/// @param later those in date, by the month in which they are due
public record Board(
        List<Register.Row> overdue,
        List<Register.Row> due,
        List<Register.Row> extended,
        List<Register.Row> undated,
        List<Month> later) {
    public Board {
        overdue = List.copyOf(overdue);
        due = List.copyOf(due);
        extended = List.copyOf(extended);
        undated = List.copyOf(undated);
        later = List.copyOf(later);
    }

    /// @param month such as `2027-06`
    public record Month(String month, List<Register.Row> rows) {
        public Month {
            rows = List.copyOf(rows);
        }
    }

    static Board of(Register register) {
        Map<YearMonth, List<Register.Row>> months = register.at(ReviewState.IN_DATE).stream()
                .collect(Collectors.groupingBy(Board::month, TreeMap::new, Collectors.toList()));
        return new Board(
                byDays(register.at(ReviewState.OVERDUE)),
                byDays(register.at(ReviewState.DUE, ReviewState.STARTING)),
                byDays(register.at(ReviewState.EXTENDED)),
                register.at(ReviewState.NONE).stream()
                        .filter(row -> row.line().version().isPresent())
                        .toList(),
                months.entrySet().stream()
                        .map(entry -> new Month(entry.getKey().toString(), byDays(entry.getValue())))
                        .toList());
    }

    /// The most pressing first.
    private static List<Register.Row> byDays(List<Register.Row> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(row -> row.days().orElse(Long.MAX_VALUE)))
                .toList();
    }

    private static YearMonth month(Register.Row row) {
        return YearMonth.from(row.line().reviewDue().map(PartialDate::lastDay).orElseThrow());
    }
}
