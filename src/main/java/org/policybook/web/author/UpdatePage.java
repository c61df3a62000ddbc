package org.policybook.web.author;

import java.util.Optional;
import org.policybook.document.Address;
import org.policybook.document.Edition;
import org.policybook.library.AdoptChanges;
import org.policybook.library.Library;
import org.policybook.library.Taken;
import org.policybook.library.UpdateDraft;
import org.policybook.web.Today;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Takes into a draft what was published since it was begun: of its own policy, or of the one it was adopted from.
@Controller
class UpdatePage {
    private final Library library;
    private final Saving saving;
    private final Today today;

    UpdatePage(Library library, Saving saving, Today today) {
        this.library = library;
        this.saving = saving;
        this.today = today;
    }

    @PostMapping("/drafts/{org}/{slug}/{draft}/update")
    ModelAndView update(DraftHere here) {
        here.toWrite();
        return after(
                here,
                new UpdateDraft(library)
                        .update(here.policy(), Optional.of(here.id()), true, today.session(here.visitor())));
    }

    @PostMapping("/drafts/{org}/{slug}/{draft}/adopt")
    ModelAndView adopt(DraftHere here) {
        here.toWrite();
        Address own = new Address(here.policy(), new Edition.OfDraft(Optional.of(here.id())));
        return after(here, new AdoptChanges(library).adopt(own, true, today.session(here.visitor())));
    }

    private ModelAndView after(DraftHere here, Taken taken) {
        return switch (taken) {
            case Taken.UpToDate nothing -> new ModelAndView("redirect:" + here.path() + "?done=up-to-date");
            case Taken.Kept kept -> saving.after(here.policy(), kept.outcome(), here.path());
            case Taken.ToSettle settle -> BothTexts.page(here.policy(), BothTexts.of(settle));
            case Taken.Refused refused -> {
                ModelAndView page = RefusedPage.told("problem");
                page.addObject("kind", "problem.bad-input");
                page.addObject("message", PlainRefusal.of(refused.words()));
                yield page;
            }
        };
    }
}
