package org.policybook.web.manage;

import java.time.LocalDate;
import java.util.List;
import org.policybook.document.Address;
import org.policybook.document.Edition;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Organisation;
import org.policybook.library.GatherEvidence;
import org.policybook.library.Library;
import org.policybook.library.ListPapers;
import org.policybook.library.ReadPolicy;
import org.policybook.library.TellHistory;
import org.policybook.web.Download;
import org.policybook.web.NotThere;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// One policy as its manager sees it: how it stands, what can be done with it, what happened, and the evidence of a
/// version to hand out.
@Controller
class PolicyCard {
    private final Library library;
    private final Today today;
    private final Managed managed;

    PolicyCard(Library library, Today today, Managed managed) {
        this.library = library;
        this.today = today;
        this.managed = managed;
    }

    @GetMapping("/manage/policies/{org}/{slug}")
    String show(@PathVariable String org, @PathVariable String slug, Visitor visitor, Model page) {
        PolicyId policy = PolicyId.of(org, slug);
        Organisation organisation = managed.one(policy.organisation(), visitor);
        Register.Row row = line(library, policy, today.date());
        page.addAttribute("organisation", organisation);
        page.addAttribute("row", row);
        page.addAttribute("acts", Act.offered(row.line().status()));
        page.addAttribute(
                "papers",
                new ListPapers(library, today.date())
                        .open(organisation.id()).stream()
                                .filter(paper ->
                                        paper.draft().policy().equals(row.line().policy()))
                                .toList());
        page.addAttribute("happenings", new TellHistory(library).happeningsAndPublications(policy));
        page.addAttribute("versions", versions(policy));
        return "manage-policy";
    }

    @GetMapping("/manage/evidence/{org}/{slug}/{version}")
    ResponseEntity<byte[]> evidence(
            @PathVariable String org, @PathVariable String slug, @PathVariable String version, Visitor visitor) {
        PolicyId policy = PolicyId.of(org, slug);
        managed.one(policy.organisation(), visitor);
        Address address = new Address(policy, new Edition.OfVersion(VersionNumber.of(version)));
        byte[] archive = new GatherEvidence(library)
                .gather(new ReadPolicy(library).read(address, today.date()), today.session(visitor), warning -> {});
        String file = "%s-%s-evidence.zip".formatted(policy.policy(), version);
        return Download.of(file, Download.ARCHIVE, archive);
    }

    private List<VersionNumber> versions(PolicyId policy) {
        return new TellHistory(library)
                .history(policy).stream()
                        .flatMap(event -> event.version().stream())
                        .map(VersionNumber::of)
                        .distinct()
                        .toList();
    }

    /// @throws NotThere when the organisation has no such policy
    static Register.Row line(Library library, PolicyId policy, LocalDate today) {
        return Register.all(library, policy.organisation(), today).rows().stream()
                .filter(row -> row.line().policy().equals(policy))
                .findFirst()
                .orElseThrow(NotThere::new);
    }
}
