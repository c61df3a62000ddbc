package org.policybook.web.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policybook.document.OrganisationId;
import org.policybook.library.AnswerQuestion;
import org.policybook.library.CountSearches;
import org.policybook.library.Found;
import org.policybook.library.Library;
import org.policybook.library.SearchClauses;
import org.policybook.library.SearchQuestion;
import org.policybook.library.SearchSideBySide;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.policybook.web.reader.Readers;
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

    /// So many clauses of each organisation stand beside each other.
    private static final int BESIDE = 4;

    private final Library library;
    private final SearchClauses search;
    private final ByMeaning meaning;
    private final ReadableOrganisations organisations;
    private final TextLanguages languages;
    private final Today today;

    SearchPage(Library library, ByMeaning meaning, ReadableOrganisations organisations, Today today) {
        this.library = library;
        this.search = new SearchClauses(library, LOG::info, damage -> LOG.error("An organisation is left out", damage));
        this.meaning = meaning;
        this.organisations = organisations;
        this.languages = new TextLanguages(library, today);
        this.today = today;
    }

    @GetMapping("/search")
    String show(@RequestParam MultiValueMap<String, String> asked, Visitor visitor, Model page) {
        SearchForm form = SearchForm.of(asked);
        page.addAttribute("form", form);
        page.addAttribute("meaning", meaning.state().name().toLowerCase(Locale.ROOT));
        if (form.words().isEmpty()) {
            page.addAttribute("house", "");
            page.addAttribute(
                    "where", ReadableOrganisations.Where.of(organisations.of(visitor), visitor, form.meansOwn()));
            return "search-empty";
        }
        SearchQuestion.Reader reader = Readers.of(visitor);
        Map<OrganisationId, String> names = organisations.of(visitor);
        SearchQuestion question = form.question(reader, List.copyOf(names.keySet()), today.date());
        page.addAttribute("where", ReadableOrganisations.Where.of(names, visitor, form.meansOwn()));
        if (asked.containsKey("side-by-side")) {
            return sideBySide(form, question, names, page);
        }
        page.addAttribute(
                "cut", asked.getOrDefault("q", List.of("")).getFirst().strip().length() > SearchForm.LONGEST);
        SearchClauses.Answer answer = results(form, question, names, page);
        page.addAttribute(
                "filters",
                Filters.of(
                        form,
                        answer.counts(),
                        id -> names.getOrDefault(OrganisationId.of(id), id),
                        reader.anyDrafts()));
        page.addAttribute("role", role(form.words(), names.keySet()));
        return "search";
    }

    private SearchClauses.Answer results(
            SearchForm form, SearchQuestion question, Map<OrganisationId, String> names, Model page) {
        Meant meant = find(form, question);
        SearchClauses.Answer answer = meant.answer();
        if (form.page() == 1 && !form.narrowed()) {
            new CountSearches(library).searched(form.words(), answer, today.date());
        }
        fill(form, answer, page);
        page.addAttribute("meant", meant.byMeaning());
        page.addAttribute("behind", library.searchPreparation().map(progress -> progress.share()));
        page.addAttribute("answers", form.page() == 1 && form.isQuestion() ? answers(question) : List.of());
        page.addAttribute("several", names.size() > 1);
        return answer;
    }

    /// What was found, and whether by meaning too.
    private record Meant(SearchClauses.Answer answer, boolean byMeaning) {}

    /// Words that clauses have are found by them. A question, and words that no clause has most of, are looked for by
    /// meaning too.
    private Meant find(SearchForm form, SearchQuestion question) {
        boolean ready = meaning.state() != ByMeaning.State.OFF;
        if (form.isQuestion() && ready) {
            return new Meant(meaning.of(search).search(question, today.date()), true);
        }
        SearchClauses.Answer byWords = search.search(question, today.date());
        boolean vain = !byWords.near() && ready && form.words().codePoints().anyMatch(Character::isLetter);
        if (!vain) {
            return new Meant(byWords, false);
        }
        SearchClauses.Answer byMeaning = meaning.of(search).search(question, today.date());
        return byMeaning.near() ? new Meant(byMeaning, true) : new Meant(byWords, false);
    }

    /// A post of an organisation, if that is all that was typed.
    private String role(String words, Set<OrganisationId> known) {
        return organisations.posts(known).stream()
                .filter(post -> post.equalsIgnoreCase(words) || (post + "s").equalsIgnoreCase(words))
                .findFirst()
                .orElse("");
    }

    private void fill(SearchForm form, SearchClauses.Answer answer, Model page) {
        int from = Math.min(answer.found().size(), (form.page() - 1) * SearchForm.PAGE);
        List<Found> here = answer.found().subList(from, answer.found().size());
        page.addAttribute("answer", answer);
        page.addAttribute("results", Results.of(here, languages));
        page.addAttribute(
                "more",
                answer.found().size() == form.page() * SearchForm.PAGE
                        && answer.total() > answer.found().size()
                        && form.page() < SearchForm.PAGES);
        page.addAttribute("corrected", answer.corrected().map(form::with).orElse(form));
    }

    /// Up to three clauses, the best first, each by itself.
    private List<Results> answers(SearchQuestion question) {
        return new AnswerQuestion(meaning.of(search))
                .answer(question, today.date()).stream()
                        .map(found -> Results.of(List.of(found), languages).getFirst())
                        .toList();
    }

    private String sideBySide(SearchForm form, SearchQuestion question, Map<OrganisationId, String> names, Model page) {
        Set<OrganisationId> asked =
                form.meansOwn() || question.organisations().isEmpty() ? names.keySet() : question.organisations();
        SearchQuestion each = new SearchQuestion(
                question.words(), asked, question.narrowing(), question.day(), question.reader(), BESIDE, false);
        Map<String, List<Results>> columns = new LinkedHashMap<>();
        new SearchSideBySide(library, search)
                .search(each, today.date())
                .forEach(column -> columns.put(
                        Optional.ofNullable(names.get(column.organisation())).orElse(""),
                        Results.of(column.found(), languages)));
        page.addAttribute("columns", columns);
        page.addAttribute("organisations", ReadableOrganisations.choices(names, form.values("organisation")));
        return "search-side-by-side";
    }
}
