package org.policybook.web.search;

import java.util.Locale;
import java.util.Map;
import org.policybook.library.Library;
import org.policybook.people.Role;
import org.policybook.web.NotAllowed;
import org.policybook.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Shows administrators how the search is, and has its index made anew, as `policybook reindex` does.
@Controller
class IndexPage {
    private final Library library;
    private final ByMeaning meaning;

    IndexPage(Library library, ByMeaning meaning) {
        this.library = library;
        this.meaning = meaning;
    }

    @GetMapping("/admin/search")
    ModelAndView show(@RequestParam(defaultValue = "") String begun, Visitor visitor) {
        need(visitor);
        return new ModelAndView(
                "admin-search",
                Map.of(
                        "begun",
                        !begun.isEmpty(),
                        "share",
                        library.searchPreparation().map(progress -> progress.share()),
                        "meaning",
                        meaning.state().name().toLowerCase(Locale.ROOT)));
    }

    @PostMapping("/admin/search")
    ModelAndView renew(Visitor visitor) {
        need(visitor);
        library.renewSearch();
        return new ModelAndView("redirect:/admin/search?begun=yes");
    }

    private static void need(Visitor visitor) {
        if (visitor.account().filter(account -> account.has(Role.ADMINISTRATOR)).isEmpty()) {
            throw new NotAllowed();
        }
    }
}
