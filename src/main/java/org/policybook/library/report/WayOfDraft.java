package org.policybook.library.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policybook.document.DraftId;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.GovernanceEvent;
import org.policybook.library.PolicyTimeline;

/// A draft that was put forward and is neither published nor given up, as the journal told of it on a day.
///
/// @param last the step that was taken last
/// @param on the day of that step
record WayOfDraft(PolicyTimeline policy, DraftEvent last, LocalDate on) {
    /// The drafts of a policy that wait for somebody other than their author: they were put forward, and not sent back.
    static List<WayOfDraft> waiting(PolicyTimeline policy, LocalDate day) {
        Map<DraftId, DraftEvent> open = new LinkedHashMap<>();
        for (GovernanceEvent event : policy.record().events()) {
            if (day(event).isAfter(day)) {
                break;
            }
            if (event instanceof DraftEvent step) {
                open.put(step.target().draft(), step);
            } else if (event instanceof GovernanceEvent.Published version) {
                open.values().removeIf(step -> step.target().revision().equals(version.draft()));
            }
        }
        List<WayOfDraft> waiting = new ArrayList<>();
        open.values().stream()
                .filter(WayOfDraft::waits)
                .forEach(step -> waiting.add(new WayOfDraft(policy, step, day(step))));
        return waiting;
    }

    private static LocalDate day(GovernanceEvent event) {
        return LocalDate.ofInstant(event.recordedAt(), ZoneOffset.UTC);
    }

    private static boolean waits(DraftEvent step) {
        return switch (step) {
            case DraftEvent.Submitted submitted -> true;
            case DraftEvent.Reviewed review -> !review.returned();
            case DraftEvent.Decided decided -> decided.approved();
            case DraftEvent.MinuteCorrected right -> true;
            case DraftEvent.Waived waived -> true;
            case DraftEvent.ConsultationOpened opened -> false;
            case DraftEvent.Commented comment -> false;
            case DraftEvent.CommentAnswered answer -> false;
            case DraftEvent.ConsultationClosed closed -> false;
            case DraftEvent.GivenUp givenUp -> false;
        };
    }

    /// Whom it waits for, as the end of a sentence.
    String waitsFor() {
        return switch (last) {
            case DraftEvent.Submitted submitted -> "the reviewing groups and the " + submitted.committee();
            case DraftEvent.Reviewed review -> "the committee's decision";
            case DraftEvent.Decided _, DraftEvent.MinuteCorrected _ -> "publication, or a further signature";
            case DraftEvent step -> "the next step";
        };
    }
}
