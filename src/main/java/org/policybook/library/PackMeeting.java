package org.policybook.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.governance.Bodies;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.Organisation;
import org.policybook.governance.lifecycle.DraftProgress;
import org.policybook.governance.lifecycle.DraftStage;
import org.policybook.render.MeetingPack;
import org.policybook.render.MeetingPack.Fact;
import org.policybook.render.html.DocumentTemplates;
import org.policybook.store.DraftHead;

/// Gathers what a committee has to decide at a meeting: a paper for every draft that awaits its approval, and a line
/// for each that is still in review for it.
public final class PackMeeting {
    private final Library library;
    private final LocalDate today;

    public PackMeeting(Library library, LocalDate today) {
        this.library = library;
        this.today = today;
    }

    private record Seat(Organisation organisation, Bodies.Committee committee) {}

    /// @param committee its name
    /// @param organisation whose it is; not needed when one organisation only has a committee of that name
    /// @throws BadInput when there is no such committee, telling which there are
    public MeetingPapers gather(String committee, Optional<OrganisationId> organisation, LocalDate meeting) {
        Seat seat = seat(committee, organisation);
        List<OpenDraft> drafts = drafts(seat);
        List<MeetingPack.Paper> papers = new ArrayList<>();
        List<MeetingPack.Coming> coming = new ArrayList<>();
        for (OpenDraft draft : drafts) {
            if (isDecidable(draft.progress())) {
                papers.add(new PaperOfDraft(library, draft, today).paper(meeting));
            } else {
                coming.add(coming(draft));
            }
        }
        MeetingPack pack = new MeetingPack(
                seat.organisation().name(),
                seat.committee().name(),
                meeting,
                facts(seat.committee(), papers.size(), coming.size()),
                seat.committee().approvers(),
                new RenderPolicy(library).style(seat.organisation()),
                papers,
                coming);
        return new MeetingPapers(pack, DocumentTemplates.from(library.templates()));
    }

    private static MeetingPack.Coming coming(OpenDraft draft) {
        DraftProgress progress = draft.progress();
        return new MeetingPack.Coming(
                draft.reading().title(),
                PaperOfDraft.standing(progress),
                progress.openStages().stream()
                        .map(stage -> "%s: %d of %d points to confirm"
                                .formatted(
                                        stage.by(),
                                        stage.criteria().size()
                                                - progress.confirmed(stage).size(),
                                        stage.criteria().size()))
                        .collect(Collectors.joining("; ")));
    }

    private Seat seat(String name, Optional<OrganisationId> asked) {
        List<Organisation> organisations =
                asked.map(List::of).orElseGet(() -> List.copyOf(library.organisations())).stream()
                        .map(library::organisation)
                        .toList();
        List<Seat> seats = organisations.stream()
                .flatMap(organisation -> organisation.bodies().committees().stream()
                        .filter(committee -> committee.name().equalsIgnoreCase(name.strip()))
                        .map(committee -> new Seat(organisation, committee)))
                .toList();
        if (seats.size() > 1) {
            throw new BadInput("Several organisations have a committee \"%s\"; say which with --org: %s."
                    .formatted(
                            name,
                            seats.stream()
                                    .map(seat -> seat.organisation().id().value())
                                    .sorted()
                                    .collect(Collectors.joining(", "))));
        }
        return seats.stream().findFirst().orElseThrow(() -> unknown(name, organisations));
    }

    private static BadInput unknown(String name, List<Organisation> organisations) {
        String there = organisations.stream()
                .flatMap(organisation -> organisation.bodies().committees().stream()
                        .map(committee -> "%s (%s)".formatted(committee.name(), organisation.id())))
                .sorted()
                .collect(Collectors.joining(", "));
        return new BadInput("There is no committee \"%s\". %s"
                .formatted(
                        name, there.isEmpty() ? "No organisation declares one." : "There are: %s.".formatted(there)));
    }

    /// Those to be decided on first, each kind by its title.
    private List<OpenDraft> drafts(Seat seat) {
        List<OpenDraft> drafts = new ArrayList<>();
        for (DraftHead head : library.store(seat.organisation().id()).drafts()) {
            PolicyId policy = new PolicyId(seat.organisation().id(), head.policy());
            OpenDraft draft = OpenDraft.of(library, policy, Optional.of(head.draft()), today);
            if (isFor(seat.committee(), draft.progress())) {
                drafts.add(draft);
            }
        }
        drafts.sort(Comparator.comparing((OpenDraft draft) -> !isDecidable(draft.progress()))
                .thenComparing(draft -> draft.reading().title())
                .thenComparing(draft -> draft.policy()));
        return drafts;
    }

    private static boolean isFor(Bodies.Committee committee, DraftProgress progress) {
        boolean near = isDecidable(progress) || progress.stage() == DraftStage.IN_REVIEW;
        return near
                && progress.submitted()
                        .map(DraftEvent.Submitted::committee)
                        .filter(committee.name()::equals)
                        .isPresent();
    }

    static boolean isDecidable(DraftProgress progress) {
        return progress.stage() == DraftStage.AWAITING_APPROVAL;
    }

    private static List<Fact> facts(Bodies.Committee committee, int decidable, int coming) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                "Papers",
                coming == 0
                        ? "%d for decision".formatted(decidable)
                        : "%d for decision, %d still in review".formatted(decidable, coming)));
        committee.chair().ifPresent(chair -> facts.add(new Fact("Chair", chair)));
        facts.add(new Fact("Quorum", "%d members present".formatted(committee.quorum())));
        facts.add(new Fact("Signatures an approval needs", Integer.toString(committee.approvers())));
        if (!committee.members().isEmpty()) {
            facts.add(new Fact("Members", String.join("; ", committee.members())));
        }
        return facts;
    }
}
