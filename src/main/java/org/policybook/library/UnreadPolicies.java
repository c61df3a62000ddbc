package org.policybook.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.policybook.governance.Organisation;
import org.policybook.people.Absence;
import org.policybook.people.Database;
import org.policybook.people.ReadingNotice;
import org.policybook.people.SqlAbsences;
import org.policybook.people.SqlAcknowledgements;
import org.policybook.people.SqlReminders;

/// Finds who is to be asked, or asked again, to read something: on the first day, and some days after that. Of steps
/// that were missed only the last counts. Who is away is asked when they are back.
final class UnreadPolicies {
    /// How far back the first run looks.
    private static final int FIRST_LOOK = 90;

    private final SqlAcknowledgements acknowledgements;
    private final SqlAbsences absences;
    private final SqlReminders reminders;

    UnreadPolicies(Database database) {
        this.acknowledgements = new SqlAcknowledgements(database);
        this.absences = new SqlAbsences(database);
        this.reminders = new SqlReminders(database);
    }

    List<ReadingNotice> on(LocalDate day, Organisation organisation) {
        // The last day is looked at again: what came up after its run was left for this one.
        LocalDate since = reminders.lastDay(organisation.id()).orElse(day.minusDays(FIRST_LOOK));
        Set<String> back = absences.ended(organisation.id(), since.minusDays(1), day.minusDays(1)).stream()
                .map(Absence::who)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, ReadingNotice> latest = new TreeMap<>();
        for (int step : steps(organisation).reversed()) {
            LocalDate last = day.minusDays(step);
            List<ReadingNotice> found = new ArrayList<>(acknowledgements.unread(
                    organisation.id(), step, new SqlAcknowledgements.Asked(since.minusDays(step), last)));
            back.forEach(email -> found.addAll(acknowledgements.unread(email, step, last)));
            found.forEach(notice -> latest.putIfAbsent(
                    notice.person().email() + " " + notice.what().policy(), notice));
        }
        Set<String> away =
                absences.on(organisation.id(), day).stream().map(Absence::who).collect(Collectors.toSet());
        return latest.values().stream()
                .filter(notice -> !away.contains(notice.person().email()))
                .toList();
    }

    private static List<Integer> steps(Organisation organisation) {
        List<Integer> steps = new ArrayList<>(organisation.reminders().readAgain());
        steps.add(0);
        steps.sort(null);
        return steps;
    }
}
