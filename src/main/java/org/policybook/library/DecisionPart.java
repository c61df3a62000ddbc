package org.policybook.library;

import java.util.ArrayList;
import java.util.List;
import org.policybook.document.PartialDate;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.PolicyRecord;
import org.policybook.render.MeetingPack.Column;
import org.policybook.render.MeetingPack.Part;
import org.policybook.render.ShownDate;

/// What was decided about a policy before, newest first, for a committee's paper.
final class DecisionPart {
    private static final String TITLE = "Previous decisions";

    private DecisionPart() {}

    static Part of(PolicyRecord record) {
        List<List<String>> rows = new ArrayList<>();
        for (GovernanceEvent event : record.events().reversed()) {
            if (event instanceof DraftEvent.Decided decided) {
                rows.add(List.of(
                        shown(decided.minute().on()),
                        decided.signature().committee(),
                        decided.approved() ? "Approved" : "Refused",
                        decided.minute().reference(),
                        String.join("; ", decided.actions())));
            } else if (event instanceof DraftEvent.Reviewed reviewed && reviewed.returned()) {
                rows.add(List.of(
                        shown(reviewed.on()),
                        reviewed.group(),
                        "Sent back",
                        "",
                        String.join("; ", reviewed.actions())));
            } else if (event instanceof GovernanceEvent.Published version && isRecordedOnly(version)) {
                rows.add(List.of(
                        shown(version.approval().on()),
                        version.approval().by(),
                        "Version %s approved".formatted(version.version()),
                        "",
                        ""));
            }
        }
        return rows.isEmpty()
                ? new Part(TITLE, "None: it has not been before a committee yet.")
                : new Part(
                        TITLE,
                        List.of(),
                        List.of(
                                new Column("When", 18),
                                new Column("Who", 24),
                                new Column("Decision", 18),
                                new Column("Minute", 14),
                                new Column("Actions", 26)),
                        rows);
    }

    /// Approvals given here are told by their signatures.
    private static boolean isRecordedOnly(GovernanceEvent.Published version) {
        return version.judgement().map(judged -> judged.signatures() == 0).orElse(true);
    }

    private static String shown(PartialDate date) {
        return ShownDate.of(date, PaperOfDraft.LANGUAGE);
    }
}
