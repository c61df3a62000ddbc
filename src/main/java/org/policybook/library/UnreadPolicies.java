package org.policybook.library;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policybook.governance.Organisation;
import org.policybook.people.Absence;
import org.policybook.people.Database;
import org.policybook.people.ReadingNotice;
import org.policybook.people.SqlAbsences;
import org.policybook.people.SqlReadingNotices;
import org.policybook.people.SqlReminders;

/// Finds who is to be asked, or asked again, to read something: on the first day, and some days after that. Of steps
/// that were missed only the last counts. Who is away is asked when they are back.
final class UnreadPolicies {
    /// How far back the first run looks.
    private static final int FIRST_LOOK = 90;

    private final SqlReadingNotices notices;
    private final SqlAbsences absences;
    private final SqlReminders reminders;

    UnreadPolicies(Database database) {
        this.notices = new SqlReadingNotices(database);
        this.absences = new SqlAbsences(database);
        this.reminders = new SqlReminders(database);
    }

    List<ReadingNotice> on(LocalDate day, Organisation organisation) {
        // The last day is looked at again: what came up after its run was left for this one.
        LocalDate since = reminders.lastDay(organisation.id()).orElse(day.minusDays(FIRST_LOOK));
        Set<String> back = absences.ended(organisation.id(), since.minusDays(1), day.minusDays(1)).stream()
                .map(Absence::who)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<SqlReadingNotices.Due> asked = steps(organisation)
                .map(step -> new SqlReadingNotices.Due(step, since.minusDays(step), day.minusDays(step)))
                .toList();
        Map<ReadingNotice.Key, ReadingNotice> latest = new LinkedHashMap<>();
        notices.unread(organisation.id(), asked).forEach(notice -> latest.put(notice.key(), notice));
        List<SqlReadingNotices.Due> whenever = steps(organisation)
                .map(step -> new SqlReadingNotices.Due(step, LocalDate.EPOCH, day.minusDays(step)))
                .toList();
        back.forEach(email -> notices.unread(email, whenever)
                .forEach(notice -> latest.merge(notice.key(), notice, UnreadPolicies::later)));
        Set<String> away =
                absences.on(organisation.id(), day).stream().map(Absence::who).collect(Collectors.toSet());
        return latest.values().stream()
                .filter(notice -> !away.contains(notice.person().email()))
                .toList();
    }

    private static ReadingNotice later(ReadingNotice one, ReadingNotice other) {
        return one.step() >= other.step() ? one : other;
    }

    private static Stream<Integer> steps(Organisation organisation) {
        return Stream.concat(organisation.reminders().readAgain().stream(), Stream.of(0))
                .distinct();
    }
}
