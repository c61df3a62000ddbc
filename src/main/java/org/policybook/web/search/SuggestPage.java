package org.policybook.web.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policybook.document.Address;
import org.policybook.library.Library;
import org.policybook.library.SearchClauses;
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

    private final SearchClauses search;
    private final Today today;

    SuggestPage(Library library, Today today) {
        this.search = new SearchClauses(library, LOG::info, damage -> LOG.error("An organisation is left out", damage));
        this.today = today;
    }

    /// @param address of a policy's page, or of a search
    public record Option(String words, String address, boolean policy) {}

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

    private List<Option> options(String typed, Set<OrganisationId> where, Visitor visitor) {
        SearchQuestion question = new SearchQuestion(
                typed,
                where,
                Narrowing.NONE,
                new SearchQuestion.Day(today.date(), Optional.empty()),
                Readers.of(visitor).withoutDrafts(),
                HEADINGS_LOOKED_AT,
                false);
        SearchClauses.Suggestions found = search.suggest(question);
        List<Option> options = new ArrayList<>();
        found.titles().entrySet().stream()
                .limit(TITLES)
                .forEach(title -> options.add(new Option(title.getValue(), policy(title.getKey()), true)));
        options.addAll(headings(question));
        Set<String> words = new LinkedHashSet<>();
        found.corrected().ifPresent(words::add);
        words.addAll(found.completed());
        words.stream().limit(WORDS).forEach(text -> options.add(new Option(text, "", false)));
        return options;
    }

    /// Sections that are headed by what was typed, each once.
    private List<Option> headings(SearchQuestion question) {
        List<String> typed = words(question.words());
        Map<String, Option> headings = new LinkedHashMap<>();
        for (Found clause : search.search(question, today.date()).found()) {
            Optional<String> heading = clause.headings().isEmpty()
                    ? Optional.empty()
                    : Optional.of(clause.headings().getLast());
            heading.filter(text -> text.length() <= LONGEST_HEADING && isHeadedBy(words(text), typed))
                    .ifPresent(text -> headings.putIfAbsent(
                            text + clause.policy(),
                            new Option(text + " – " + clause.title(), clause.policy() + "#" + clause.clause(), true)));
        }
        return headings.values().stream().limit(HEADINGS).toList();
    }

    /// Whether each typed word begins a word of the heading.
    private static boolean isHeadedBy(List<String> heading, List<String> typed) {
        return typed.stream().allMatch(word -> heading.stream().anyMatch(one -> one.startsWith(word)));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String policy(String address) {
        return Addresses.page(Address.parse(address).policy());
    }
}
