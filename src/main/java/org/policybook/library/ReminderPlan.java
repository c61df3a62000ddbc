package org.policybook.library;

import java.util.List;
import org.policybook.people.Notice;

/// What is to be sent for one organisation on one day.
///
/// @param notices the steps of the ladder that are done with it
/// @param gaps posts that nobody can be reached by, and what that means, a sentence each
public record ReminderPlan(List<Digest> digests, List<Notice> notices, List<String> gaps) {
    public ReminderPlan {
        digests = List.copyOf(digests);
        notices = List.copyOf(notices);
        gaps = List.copyOf(gaps);
    }
}
