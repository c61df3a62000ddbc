package org.policybook.web.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policybook.document.Address;
import org.policybook.document.OrganisationId;
import org.policybook.library.Library;
import org.policybook.library.SearchClauses;
import org.policybook.library.SearchInPreparation;
import org.policybook.library.SearchQuestion;
import org.policybook.library.SearchQuestion.Narrowing;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.policybook.web.reader.Addresses;
import org.policybook.web.reader.Readers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What someone who is typing may have in mind: a part of a page, with the options of a list.
@Controller
class SuggestPage {
    private static final Logger LOG = LoggerFactory.getLogger(SuggestPage.class);
    private static final int TITLES = 4;
    private static final int WORDS = 5;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;

    private final Library library;
    private final SearchClauses search;
    private final Today today;

    SuggestPage(Library library, Today today) {
        this.library = library;
        this.search = new SearchClauses(library, LOG::info, damage -> LOG.error("An organisation is left out", damage));
        this.today = today;
    }

    /// @param address of a policy's page or a section in it; of words to search for, none
    /// @param kind `policy`, `section`, or empty for words
    public record Option(String words, String address, String kind) {}

    @GetMapping("/suggest")
    String suggest(
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(defaultValue = "") String everywhere,
            Visitor visitor,
            Model page) {
        Set<OrganisationId> where = everywhere.isEmpty()
                ? ReadableOrganisations.own(visitor, Set.copyOf(library.organisations()))
                : Set.of();
        page.addAttribute(
                "options",
                typed.strip().length() < SHORTEST || typed.length() > LONGEST
                        ? List.of()
                        : options(typed.stripLeading(), where, visitor));
        return "suggest";
    }

    /// Nobody who types is kept waiting: while the search is being prepared there are none.
    private List<Option> options(String typed, Set<OrganisationId> where, Visitor visitor) {
        try {
            return found(typed, where, visitor);
        } catch (SearchInPreparation later) {
            return List.of();
        }
    }

    private List<Option> found(String typed, Set<OrganisationId> where, Visitor visitor) {
        SearchQuestion question = new SearchQuestion(
                typed,
                where,
                Narrowing.NONE,
                new SearchQuestion.Day(today.date(), Optional.empty()),
                Readers.of(visitor).withoutDrafts(),
                HeadingOptions.LOOKED_AT,
                false);
        SearchClauses.Suggestions found = search.suggest(question);
        List<Option> options = new ArrayList<>();
        found.titles().entrySet().stream()
                .limit(TITLES)
                .forEach(title -> options.add(new Option(title.getValue(), policy(title.getKey()), "policy")));
        options.addAll(HeadingOptions.of(
                question, search.search(question, today.date()).found()));
        Set<String> words = new LinkedHashSet<>();
        found.corrected().ifPresent(words::add);
        words.addAll(found.completed());
        words.stream().limit(WORDS).forEach(text -> options.add(new Option(text, "", "")));
        return options;
    }

    private static String policy(String address) {
        return Addresses.page(Address.parse(address).policy());
    }
}
