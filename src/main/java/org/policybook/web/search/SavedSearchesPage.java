package org.policybook.web.search;

import java.util.List;
import java.util.Map;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;
import org.policybook.library.Library;
import org.policybook.library.SavedSearch;
import org.policybook.library.SearchClauses;
import org.policybook.library.WatchSearches;
import org.policybook.people.Account;
import org.policybook.people.Database;
import org.policybook.web.ForPages;
import org.policybook.web.NotAllowed;
import org.policybook.web.NotThere;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.policybook.web.reader.Readers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The searches that somebody keeps, with what is new in each.
@Controller
class SavedSearchesPage {
    private static final Logger LOG = LoggerFactory.getLogger(SavedSearchesPage.class);

    private final WatchSearches watch;
    private final ReadableOrganisations organisations;
    private final TextLanguages languages;
    private final Today today;

    SavedSearchesPage(Library library, Database database, ReadableOrganisations organisations, Today today) {
        this.watch = new WatchSearches(
                library,
                database,
                new SearchClauses(library, LOG::info, damage -> LOG.error("An organisation is left out", damage)));
        this.organisations = organisations;
        this.languages = new TextLanguages(library, today);
        this.today = today;
    }

    /// @param address of the search's results
    /// @param news the clauses that are new, by policy
    /// @param fresh how many they are
    public record Shown(long id, String name, String address, boolean byMail, List<Results> news, int fresh, int all) {
        static Shown of(WatchSearches.Watched watched, TextLanguages languages) {
            return new Shown(
                    watched.id(),
                    watched.name(),
                    SearchForm.of(watched.asked()).address(1),
                    watched.byMail(),
                    Results.of(watched.news(), languages),
                    watched.news().size(),
                    watched.all());
        }
    }

    @GetMapping("/searches")
    ModelAndView show(Visitor visitor) {
        return new ModelAndView(
                "searches",
                Map.of(
                        "searches",
                        watch.of(account(visitor), today.date()).stream()
                                .map(watched -> Shown.of(watched, languages))
                                .toList()));
    }

    @GetMapping("/searches/new")
    ModelAndView ask(@RequestParam MultiValueMap<String, String> asked, Visitor visitor) {
        account(visitor);
        SearchForm form = SearchForm.of(asked);
        return ask(form, form.words(), true, "");
    }

    private static ModelAndView ask(SearchForm form, String name, boolean mail, String problem) {
        ModelAndView page = new ModelAndView("searches-new");
        page.addObject("form", form);
        page.addObject("name", name);
        page.addObject("mail", mail);
        page.addObject("problem", problem);
        if (!problem.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    @PostMapping("/searches")
    ModelAndView keep(@RequestParam MultiValueMap<String, String> asked, Visitor visitor) {
        Account owner = account(visitor);
        SearchForm form = SearchForm.of(asked);
        String name = asked.getOrDefault("name", List.of("")).getFirst();
        boolean mail = asked.containsKey("mail");
        List<OrganisationId> known = List.copyOf(organisations.of(visitor).keySet());
        try {
            watch.keep(
                    owner,
                    name,
                    SavedSearch.of(form.question(Readers.of(visitor), known, today.date())),
                    mail,
                    today.date(),
                    today.now());
            return list();
        } catch (BadInput problem) {
            return ask(form, name, mail, ForPages.of(problem.getMessage()));
        }
    }

    @PostMapping("/searches/{id}/seen")
    ModelAndView see(@PathVariable String id, Visitor visitor) {
        watch.see(account(visitor), number(id), today.date());
        return list();
    }

    @PostMapping("/searches/{id}/mail")
    ModelAndView mail(@PathVariable String id, @RequestParam(defaultValue = "") String wanted, Visitor visitor) {
        watch.mail(account(visitor), number(id), wanted.equals("yes"));
        return list();
    }

    @PostMapping("/searches/{id}/remove")
    ModelAndView remove(@PathVariable String id, Visitor visitor) {
        watch.remove(account(visitor), number(id));
        return list();
    }

    private static ModelAndView list() {
        return new ModelAndView("redirect:/searches");
    }

    private static long number(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw new NotThere();
        }
        return Long.parseLong(id);
    }

    private static Account account(Visitor visitor) {
        return visitor.account().orElseThrow(NotAllowed::new);
    }
}
