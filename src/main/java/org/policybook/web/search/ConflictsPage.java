package org.policybook.web.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policybook.document.OrganisationId;
import org.policybook.governance.PolicyStatus;
import org.policybook.library.AccountSight;
import org.policybook.library.FindConflicts;
import org.policybook.library.Library;
import org.policybook.library.SearchClauses;
import org.policybook.library.SearchQuestion;
import org.policybook.web.NotAllowed;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.policybook.web.reader.Readers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The same duty with another number or time limit, on a topic: for those who write, review, decide or keep the
/// register.
@Controller
class ConflictsPage {
    private static final Logger LOG = LoggerFactory.getLogger(ConflictsPage.class);
    private static final int MOST = 60;

    private final FindConflicts conflicts;
    private final ReadableOrganisations organisations;
    private final TextLanguages languages;
    private final Today today;

    ConflictsPage(Library library, ReadableOrganisations organisations, Today today) {
        this.conflicts = new FindConflicts(
                library,
                new SearchClauses(library, LOG::info, damage -> LOG.error("An organisation is left out", damage)));
        this.organisations = organisations;
        this.languages = new TextLanguages(library, today);
        this.today = today;
    }

    @GetMapping("/conflicts")
    String show(
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(defaultValue = "") List<String> organisation,
            Visitor visitor,
            Model page) {
        if (visitor.account()
                .filter(account -> AccountSight.drafts().stream().anyMatch(account::has))
                .isEmpty()) {
            throw new NotAllowed();
        }
        Map<OrganisationId, String> names = organisations.of(visitor);
        String words = SearchForm.shortened(typed);
        page.addAttribute("words", words);
        page.addAttribute("organisations", ReadableOrganisations.choices(names, organisation));
        page.addAttribute("names", ReadableOrganisations.byId(names));
        if (!words.isEmpty() && !names.isEmpty()) {
            SearchQuestion topic = question(words, ReadableOrganisations.asked(organisation, names.keySet()), visitor);
            page.addAttribute("differences", Differences.of(conflicts.on(topic, today.date()), MOST, languages));
        }
        return "conflicts";
    }

    private SearchQuestion question(String words, Set<OrganisationId> where, Visitor visitor) {
        return new SearchQuestion(
                words,
                where,
                new SearchQuestion.Narrowing(
                        Map.of(), EnumSet.of(PolicyStatus.IN_FORCE), Optional.empty(), Optional.empty()),
                new SearchQuestion.Day(today.date(), Optional.empty()),
                Readers.of(visitor).withoutDrafts(),
                1,
                false);
    }
}
