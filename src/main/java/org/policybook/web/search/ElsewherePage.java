package org.policybook.web.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policybook.document.Address;
import org.policybook.document.OrganisationId;
import org.policybook.library.AccountSight;
import org.policybook.library.FindConflicts;
import org.policybook.library.FindNearDuplicates;
import org.policybook.library.Library;
import org.policybook.library.Reading;
import org.policybook.library.SearchClauses;
import org.policybook.library.SearchQuestion;
import org.policybook.library.ShowPolicy;
import org.policybook.web.Access;
import org.policybook.web.NotThere;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.policybook.web.reader.Addresses;
import org.policybook.web.reader.Readers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// What other policies in force say already of what a draft or a version says: nearly the same words, and the same
/// duties with other numbers. For those who write, review, decide or keep the register.
@Controller
class ElsewherePage {
    private static final Logger LOG = LoggerFactory.getLogger(ElsewherePage.class);
    private static final int MOST = 40;

    private final FindNearDuplicates duplicates;
    private final FindConflicts conflicts;
    private final ShowPolicy policies;
    private final ReadableOrganisations organisations;
    private final TextLanguages languages;
    private final Today today;

    ElsewherePage(Library library, ShowPolicy policies, ReadableOrganisations organisations, Today today) {
        this.duplicates =
                new FindNearDuplicates(library, LOG::info, damage -> LOG.error("An organisation is left out", damage));
        this.conflicts = new FindConflicts(
                library,
                new SearchClauses(library, LOG::info, damage -> LOG.error("An organisation is left out", damage)));
        this.policies = policies;
        this.organisations = organisations;
        this.languages = new TextLanguages(library, today);
        this.today = today;
    }

    @GetMapping("/policies/{organisation}/{policy}/{edition}/elsewhere")
    String show(
            @PathVariable String organisation,
            @PathVariable String policy,
            @PathVariable String edition,
            @RequestParam(defaultValue = "") String own,
            Visitor visitor,
            Model page) {
        Address address = Addresses.of(organisation, policy, edition);
        OrganisationId at = address.policy().organisation();
        Access.need(visitor, at, AccountSight.drafts());
        Reading text = text(address, visitor);
        Map<OrganisationId, String> names = organisations.of(visitor);
        Set<OrganisationId> where = own.isEmpty() ? names.keySet() : Set.of(at);
        SearchQuestion.Reader reader = Readers.of(visitor).withoutDrafts();
        page.addAttribute("house", policies.look(at));
        page.addAttribute("title", text.title());
        page.addAttribute("mine", languages.of(address));
        page.addAttribute("address", Addresses.page(text.policy()));
        page.addAttribute("here", Addresses.page(address));
        page.addAttribute("own", !own.isEmpty());
        page.addAttribute("names", ReadableOrganisations.byId(names));
        page.addAttribute(
                "copies",
                duplicates.of(text, where, reader, today.date()).stream()
                        .map(duplicate -> Copies.of(duplicate, languages))
                        .toList());
        page.addAttribute(
                "differences",
                Differences.of(conflicts.of(text, others(where, reader), today.date()), MOST, languages));
        return "elsewhere";
    }

    private Reading text(Address address, Visitor visitor) {
        if (policies.show(address, Readers.of(visitor), today.date()) instanceof ShowPolicy.Shown.Text(var page)) {
            return page.reading();
        }
        throw new NotThere();
    }

    private SearchQuestion others(Set<OrganisationId> where, SearchQuestion.Reader reader) {
        return new SearchQuestion(
                "",
                where,
                SearchQuestion.Narrowing.NONE,
                new SearchQuestion.Day(today.date(), Optional.empty()),
                reader,
                1,
                false);
    }

    /// A policy that has some of the text too.
    ///
    /// @param share in per cent, by words
    public record Copies(
            String organisation, String title, String address, String language, long share, List<Twins> twins) {
        static Copies of(FindNearDuplicates.Duplicate duplicate, TextLanguages languages) {
            Address text = new Address(duplicate.policy(), duplicate.edition());
            String address = Addresses.page(text);
            return new Copies(
                    duplicate.organisation(),
                    duplicate.title(),
                    address,
                    languages.of(text),
                    Math.max(1, Math.round(100 * duplicate.share())),
                    duplicate.twins().stream()
                            .map(twin -> Twins.of(twin, address))
                            .toList());
        }
    }

    /// Two clauses that say nearly the same.
    ///
    /// @param mine where the asking text has it, by its id
    /// @param likeness in per cent
    public record Twins(String mine, String words, String address, String theirs, long likeness) {
        private static Twins of(FindNearDuplicates.Twin twin, String address) {
            return new Twins(
                    twin.mine().value(),
                    OneLine.of(twin.text()),
                    address + "#" + twin.theirs(),
                    OneLine.of(twin.theirText()),
                    Math.round(100 * twin.likeness()));
        }
    }
}
