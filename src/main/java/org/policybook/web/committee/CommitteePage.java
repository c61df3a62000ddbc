package org.policybook.web.committee;

import java.time.LocalDate;
import java.util.Optional;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;
import org.policybook.document.PartialDate;
import org.policybook.governance.Bodies;
import org.policybook.governance.Organisation;
import org.policybook.library.Library;
import org.policybook.library.ListPapers;
import org.policybook.library.MeetingPapers;
import org.policybook.library.PackMeeting;
import org.policybook.web.Access;
import org.policybook.web.Download;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A committee before its meeting: its papers, who has not reviewed or signed yet, and the pack to print.
@Controller
class CommitteePage {
    private final Library library;
    private final Today today;

    CommitteePage(Library library, Today today) {
        this.library = library;
        this.today = today;
    }

    @GetMapping("/meetings/{org}/{committee}")
    String show(@PathVariable String org, @PathVariable String committee, Visitor visitor, Model page) {
        Organisation organisation = organisation(org, visitor);
        Bodies.Committee body = CommitteeName.find(organisation, committee);
        var open = new ListPapers(library, today.date()).open(organisation.id());
        Seat seat = Seat.of(organisation, body, open, visitor);
        page.addAttribute("organisation", organisation);
        page.addAttribute("seat", seat);
        page.addAttribute("waits", Waiting.of(seat, today.date()));
        return "committee-papers";
    }

    /// @param meeting the day of the meeting; today when empty
    @GetMapping("/meetings/{org}/{committee}/pack.pdf")
    ResponseEntity<byte[]> pack(
            @PathVariable String org,
            @PathVariable String committee,
            @RequestParam(defaultValue = "") String meeting,
            Visitor visitor) {
        Organisation organisation = organisation(org, visitor);
        Bodies.Committee body = CommitteeName.find(organisation, committee);
        LocalDate day = meeting.isBlank()
                ? today.date()
                : PartialDate.parse(meeting.strip()).firstDay();
        MeetingPapers papers =
                new PackMeeting(library, today.date()).gather(body.name(), Optional.of(organisation.id()), day);
        if (papers.isEmpty()) {
            throw new BadInput(
                    "The %s has nothing before it, so there is no pack to make.".formatted(papers.committee()));
        }
        String file = "%s-%s.pdf".formatted(committee, day);
        return Download.of(file, MediaType.APPLICATION_PDF, papers.write(MeetingPapers.Form.PDF, warning -> {}));
    }

    private Organisation organisation(String org, Visitor visitor) {
        OrganisationId id = OrganisationId.of(org);
        Access.need(visitor, id, Judges.READ);
        return library.organisation(id);
    }
}
