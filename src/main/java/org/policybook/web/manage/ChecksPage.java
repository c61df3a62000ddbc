package org.policybook.web.manage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.policybook.document.DraftId;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Finding;
import org.policybook.governance.Organisation;
import org.policybook.governance.PolicyStatus;
import org.policybook.library.CheckPolicies;
import org.policybook.library.Library;
import org.policybook.library.Reading;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What a careful policy officer would find in all texts of an organisation.
@Controller
class ChecksPage {
    private final Library library;
    private final Today today;
    private final Managed managed;

    ChecksPage(Library library, Today today, Managed managed) {
        this.library = library;
        this.today = today;
        this.managed = managed;
    }

    /// A text and what was found in it.
    ///
    /// @param version of a text that was published
    /// @param draft of one that was not
    public record Checked(
            PolicyId policy,
            String title,
            Optional<VersionNumber> version,
            Optional<DraftId> draft,
            boolean inForce,
            List<Finding> findings) {
        public Checked {
            findings = List.copyOf(findings);
        }

        public long errors() {
            return findings.stream().filter(Finding::isError).count();
        }
    }

    /// @param rule only this rule's findings; all when empty
    @GetMapping("/manage/checks")
    String show(
            @RequestParam(defaultValue = "") String org,
            @RequestParam(defaultValue = "") String rule,
            Visitor visitor,
            Model page) {
        Organisation organisation = managed.of(org, visitor, page);
        CheckPolicies check = new CheckPolicies(library, today.date());
        List<Checked> texts = new ArrayList<>();
        Map<String, Integer> rules = new TreeMap<>();
        for (Reading reading : check.texts(organisation.id(), today.date())) {
            List<Finding> findings = check.check(reading);
            findings.forEach(finding -> rules.merge(finding.rule(), 1, Integer::sum));
            List<Finding> shown = findings.stream()
                    .filter(finding -> rule.isEmpty() || finding.rule().equals(rule))
                    .toList();
            if (!shown.isEmpty()) {
                texts.add(checked(reading, shown));
            }
        }
        texts.sort(Comparator.comparingLong(Checked::errors).reversed().thenComparing(Checked::title));
        page.addAttribute("texts", texts);
        page.addAttribute("rules", rules);
        page.addAttribute("rule", rule);
        return "manage-checks";
    }

    private static Checked checked(Reading reading, List<Finding> findings) {
        return new Checked(
                reading.policy(),
                reading.title(),
                reading.version(),
                reading.draft(),
                reading.status() == PolicyStatus.IN_FORCE,
                findings);
    }
}
