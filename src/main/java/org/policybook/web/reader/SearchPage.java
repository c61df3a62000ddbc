package org.policybook.web.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policybook.document.OrganisationId;
import org.policybook.library.AnswerQuestion;
import org.policybook.library.BrowsePolicies;
import org.policybook.library.CountSearches;
import org.policybook.library.Found;
import org.policybook.library.Library;
import org.policybook.library.PolicyCard;
import org.policybook.library.SearchClauses;
import org.policybook.library.SearchQuestion;
import org.policybook.library.SearchSideBySide;
import org.policybook.library.ShowPolicy;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The search: clauses by their texts, with what narrows them.
@Controller
class SearchPage {
    private static final Logger LOG = LoggerFactory.getLogger(SearchPage.class);

    private final Library library;
    private final SearchClauses search;
    private final ShowPolicy policies;
    private final Today today;

    SearchPage(Library library, ShowPolicy policies, Today today) {
        this.library = library;
        this.search = new SearchClauses(library, LOG::info, damage -> LOG.error("An organisation is left out", damage));
        this.policies = policies;
        this.today = today;
    }

    @GetMapping("/search")
    String show(@RequestParam MultiValueMap<String, String> asked, Visitor visitor, Model page) {
        SearchForm form = SearchForm.of(asked);
        page.addAttribute("form", form);
        if (form.words().isEmpty()) {
            page.addAttribute("house", "");
            return "search-empty";
        }
        SearchQuestion.Reader reader = Readers.of(visitor);
        Map<OrganisationId, String> names = names(reader);
        SearchQuestion question = form.question(reader, List.copyOf(names.keySet()), today.date());
        if (asked.containsKey("side-by-side")) {
            return sideBySide(question, names, page);
        }
        SearchClauses.Answer answer = search.search(question, today.date());
        if (form.page() == 1 && !form.narrowed()) {
            new CountSearches(library).searched(form.words(), answer, today.date());
        }
        fill(form, answer, page);
        page.addAttribute("answers", form.page() == 1 && form.isQuestion() ? answers(question) : List.of());
        page.addAttribute(
                "filters",
                Filters.of(
                        form,
                        answer.counts(),
                        id -> names.getOrDefault(OrganisationId.of(id), id),
                        reader.anyDrafts()));
        page.addAttribute("several", names.size() > 1);
        return "search";
    }

    private static void fill(SearchForm form, SearchClauses.Answer answer, Model page) {
        int from = Math.min(answer.found().size(), (form.page() - 1) * SearchForm.PAGE);
        List<Found> here = answer.found().subList(from, answer.found().size());
        page.addAttribute("answer", answer);
        page.addAttribute("results", Results.of(here));
        page.addAttribute(
                "more",
                answer.found().size() == form.page() * SearchForm.PAGE
                        && answer.total() > answer.found().size()
                        && form.page() < SearchForm.PAGES);
        page.addAttribute("corrected", answer.corrected().map(form::with).orElse(form));
    }

    private List<Results> answers(SearchQuestion question) {
        return new AnswerQuestion(search)
                .answer(question, today.date()).stream()
                        .limit(1)
                        .map(found -> Results.of(List.of(found)).getFirst())
                        .toList();
    }

    private String sideBySide(SearchQuestion question, Map<OrganisationId, String> names, Model page) {
        Set<OrganisationId> asked = question.organisations().isEmpty() ? names.keySet() : question.organisations();
        SearchQuestion each = new SearchQuestion(
                question.words(), asked, question.narrowing(), question.day(), question.reader(), 3, false);
        Map<String, List<Results>> columns = new LinkedHashMap<>();
        new SearchSideBySide(library, search)
                .search(each, today.date())
                .forEach(column -> columns.put(
                        Optional.ofNullable(names.get(column.organisation())).orElse(""), Results.of(column.found())));
        page.addAttribute("columns", columns);
        return "search-side-by-side";
    }

    /// The organisations of which this visitor may read something.
    private Map<OrganisationId, String> names(SearchQuestion.Reader reader) {
        Map<OrganisationId, String> names = new LinkedHashMap<>();
        Map<OrganisationId, List<PolicyCard>> all =
                new BrowsePolicies(library).all(reader, today.date(), damage -> LOG.error("Left out", damage));
        all.keySet().forEach(id -> names.put(id, policies.look(id).name()));
        return names;
    }
}
