package org.policybook.render;

import java.time.LocalDate;
import java.util.List;
import org.policybook.render.MeetingPack.Column;
import org.policybook.render.MeetingPack.Fact;
import org.policybook.render.MeetingPack.Paper;
import org.policybook.render.MeetingPack.Part;
import org.policybook.render.MeetingPack.Words;
import org.policybook.render.style.HouseStyles;

/// Papers with one of everything: a change to decide on, and a first version that is still in review.
public final class SamplePack {
    private SamplePack() {}

    public static MeetingPack of() {
        String edited = SampleDocument.TEXT
                .replace("Be *kind*", "Staff must be *kind* within 10 working days")
                .replace("| Officer | 3 |", "| Officer | 4 |\n| Clerk | 1 |")
                .replace("title: Social", "title: Safe Social");
        Part facts = new Part("At a glance", List.of(), List.of(), List.of(List.of("Owner", "Harbour Master")));
        Part gates = new Part(
                "Gates",
                List.of("Judged today."),
                List.of(new Column("Gate", 30), new Column("Verdict", 20), new Column("Why", 50)),
                List.of(List.of("Training", "Unsatisfied", "It says nothing & <none> \"knows\".")));
        Words changes = new Words.Changes(SampleComparison.of(SampleDocument.TEXT, edited));
        Words whole =
                new Words.Whole(SampleDocument.of(SampleDocument.TEXT, DocumentStatus.of(DocumentStatus.Kind.DRAFT)));
        return new MeetingPack(
                "Harbour Council",
                "Quay Committee",
                LocalDate.of(2026, 12, 2),
                List.of(new Fact("Quorum", "3 members present")),
                2,
                HouseStyles.shipped().style(HouseStyles.DEFAULT),
                List.of(
                        new Paper("Keys", "For decision", List.of(facts), changes, List.of(gates), true),
                        new Paper("Berths", "In review", List.of(facts), whole, List.of(gates), false)),
                List.of(new MeetingPack.Coming("Moorings", "In review", "Working group: 2 of 3 points to confirm")));
    }
}
