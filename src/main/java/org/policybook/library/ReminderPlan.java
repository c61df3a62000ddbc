package org.policybook.library;

import java.util.List;
import org.policybook.people.Notice;
import org.policybook.people.ReadingNotice;

/// What is to be sent for one organisation on one day.
///
/// @param notices the steps of the ladder that are done with it
/// @param readings the steps of asking to read that are done with it
/// @param gaps posts that nobody can be reached by, and what that means, a sentence each
public record ReminderPlan(
        List<Digest> digests, List<Notice> notices, List<ReadingNotice> readings, List<String> gaps) {
    static final ReminderPlan NOTHING = new ReminderPlan(List.of(), List.of(), List.of(), List.of());

    public ReminderPlan {
        digests = List.copyOf(digests);
        notices = List.copyOf(notices);
        readings = List.copyOf(readings);
        gaps = List.copyOf(gaps);
    }
}
