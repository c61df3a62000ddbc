package org.policybook.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.ClauseId;
import org.policybook.document.DraftId;
import org.policybook.document.PartialDate;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Approval;
import org.policybook.governance.ChangeClass;
import org.policybook.governance.CommitId;
import org.policybook.governance.ContentHash;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.Judgement;
import org.policybook.governance.Recorded;
import org.policybook.governance.VersionEvent;

/// One event of each kind that the later forms of the journal know, by the name of its part of `journal-events.txt`.
final class EventSamples {
    private static final Recorded RECORDED = new Recorded(Instant.parse("2026-11-21T09:00:00Z"), Fixture.AUTHOR);
    private static final DraftEvent.Target TARGET =
            new DraftEvent.Target(DraftId.of("d7k2m9"), new CommitId("b".repeat(40)), new ContentHash("c".repeat(64)));
    private static final VersionNumber VERSION = VersionNumber.of("1.0");
    private static final Approval APPROVAL = new Approval("Quay Panel", PartialDate.parse("2026-11"));

    private EventSamples() {}

    static Map<String, GovernanceEvent> all() {
        Map<String, GovernanceEvent> samples = new LinkedHashMap<>();
        consultation(samples);
        judging(samples);
        versions(samples);
        samples.put("published", published());
        return samples;
    }

    private static void consultation(Map<String, GovernanceEvent> samples) {
        samples.put(
                "consultation-opened",
                new DraftEvent.ConsultationOpened(
                        RECORDED,
                        TARGET,
                        List.of("Staff side", "Night wardens"),
                        Optional.of(PartialDate.parse("2026-12-05")),
                        "Is two hours right?"));
        samples.put(
                "commented",
                new DraftEvent.Commented(
                        RECORDED, TARGET, 1, Optional.of(ClauseId.of("duties")), "Night wardens", "Two hours is long"));
        samples.put(
                "comment-answered",
                new DraftEvent.CommentAnswered(RECORDED, TARGET, 1, DraftEvent.Response.ACCEPTED, "One hour at night"));
        samples.put("consultation-closed", new DraftEvent.ConsultationClosed(RECORDED, TARGET));
    }

    private static void judging(Map<String, GovernanceEvent> samples) {
        samples.put(
                "submitted",
                new DraftEvent.Submitted(
                        RECORDED, TARGET, ChangeClass.MAJOR, "Quay Panel", "Safer nights", List.of("review/training")));
        samples.put(
                "reviewed",
                new DraftEvent.Reviewed(
                        RECORDED,
                        TARGET,
                        "review",
                        "Reading group",
                        PartialDate.parse("2026-11-20"),
                        List.of(
                                new DraftEvent.Criterion("training", true, "Section 6"),
                                new DraftEvent.Criterion("duties", false, "")),
                        List.of("Name the posts")));
        samples.put(
                "decided",
                new DraftEvent.Decided(
                        RECORDED,
                        TARGET,
                        true,
                        new DraftEvent.Signature("Quay Panel", "Deputy Pilot", Optional.of("Pilot")),
                        new DraftEvent.Minute("QP/26/11", "Harbour Master", 3, PartialDate.parse("2026-11-21")),
                        List.of()));
        samples.put(
                "minute-corrected",
                new DraftEvent.MinuteCorrected(
                        RECORDED,
                        TARGET,
                        "Harbour Master",
                        new DraftEvent.Minute("QP/26/12", "Harbour Master", 3, PartialDate.parse("2026-11-20")),
                        "The day was mistyped"));
        samples.put(
                "waived",
                new DraftEvent.Waived(RECORDED, TARGET, "training", "Harbour Master", "Urgent change in law"));
        samples.put("given-up", new DraftEvent.GivenUp(RECORDED, TARGET, "Another policy says it"));
    }

    private static void versions(Map<String, GovernanceEvent> samples) {
        LocalDate from = LocalDate.of(2026, 12, 1);
        samples.put("suspended", new VersionEvent.Suspended(RECORDED, Optional.of(VERSION), from, "A wrong number"));
        samples.put("reinstated", new VersionEvent.Reinstated(RECORDED, Optional.empty(), from, "It was right"));
        samples.put("withdrawn", new VersionEvent.Withdrawn(RECORDED, Optional.empty(), from, "The quay is closed"));
        samples.put(
                "extended",
                new VersionEvent.Extended(
                        RECORDED, VERSION, PartialDate.parse("2027-03"), APPROVAL, "Guidance comes in spring"));
        samples.put(
                "reaffirmed",
                new VersionEvent.Reaffirmed(
                        RECORDED,
                        VERSION,
                        PartialDate.parse("2029-11"),
                        APPROVAL,
                        new VersionEvent.Evidence("All opened", List.of("Port Marine Safety Code"))));
        samples.put(
                "triggered",
                new VersionEvent.Triggered(
                        RECORDED,
                        VERSION,
                        PartialDate.parse("2026-12-31"),
                        "The harbour law changed",
                        PartialDate.parse("2026-11-20")));
        samples.put(
                "corrected",
                new VersionEvent.Corrected(RECORDED, VERSION, "approved.on", "2017-05", "2017-06", "Minutes of June"));
    }

    private static GovernanceEvent published() {
        return new GovernanceEvent.Published(
                RECORDED.at(),
                RECORDED.by(),
                VERSION,
                new ContentHash("a".repeat(64)),
                new CommitId("b".repeat(40)),
                new ContentHash("d".repeat(64)),
                APPROVAL,
                PartialDate.parse("2026-12-01"),
                Optional.of(PartialDate.parse("2029-11")),
                "Safer nights",
                Optional.of(new Judgement(
                        new ContentHash("c".repeat(64)),
                        2,
                        List.of(
                                new Judgement.JudgedGate("required-fields", "satisfied", List.of("All are there.")),
                                new Judgement.JudgedGate("monitoring", "not-applicable", List.of())),
                        Optional.of(new ContentHash("e".repeat(64))))));
    }
}
