package org.policybook.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.policybook.governance.Organisation;
import org.policybook.people.Database;
import org.policybook.people.ReadingNotice;
import org.policybook.people.SqlAcknowledgements;

/// Finds who is to be asked, or asked again, to read something: on the first day, and some days after that. Of steps
/// that were missed only the last counts.
final class UnreadPolicies {
    private final Database database;

    UnreadPolicies(Database database) {
        this.database = database;
    }

    List<ReadingNotice> on(LocalDate day, Organisation organisation) {
        SqlAcknowledgements acknowledgements = new SqlAcknowledgements(database);
        List<Integer> steps = new ArrayList<>(organisation.reminders().readAgain());
        steps.add(0);
        steps.sort(null);
        Map<String, ReadingNotice> latest = new TreeMap<>();
        for (int step : steps.reversed()) {
            for (ReadingNotice notice : acknowledgements.unread(organisation.id(), step, day)) {
                latest.putIfAbsent(notice.person().email() + " " + notice.what().policy(), notice);
            }
        }
        return List.copyOf(latest.values());
    }
}
