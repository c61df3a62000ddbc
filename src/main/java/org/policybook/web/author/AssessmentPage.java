package org.policybook.web.author;

import java.util.Map;
import java.util.Optional;
import org.policybook.document.Address;
import org.policybook.document.BadInput;
import org.policybook.document.Edition;
import org.policybook.document.VersionNumber;
import org.policybook.governance.EiaForm;
import org.policybook.governance.GovernanceEvent;
import org.policybook.library.Library;
import org.policybook.library.ReadPolicy;
import org.policybook.library.SaveDraft;
import org.policybook.web.NotThere;
import org.policybook.web.Today;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The equality impact assessment, as the organisation's form asks for it.
@Controller
class AssessmentPage {
    private static final String PAGE = "/drafts/{org}/{slug}/{draft}/assessment";

    private final Library library;
    private final Today today;
    private final FormSaving saving;

    AssessmentPage(Library library, Today today, FormSaving saving) {
        this.library = library;
        this.today = today;
        this.saving = saving;
    }

    @GetMapping(PAGE)
    String show(DraftHere here, @RequestParam(defaultValue = "") String done, Model page) {
        page.addAttribute("done", done);
        page.addAttribute("form", form(here.toWrite()));
        page.addAttribute("posts", here.draft().organisation().bodies().posts());
        page.addAttribute(
                "answers", AssessmentAnswers.shown(here.reading().eiaText().orElse("")));
        page.addAttribute("base", here.revision().hex());
        page.addAttribute("carried", carried(here));
        return "author/assessment";
    }

    /// The version whose assessment this still is, word for word; empty once anything in it was answered anew.
    private Optional<VersionNumber> carried(DraftHere here) {
        return here.reading()
                .record()
                .latest()
                .map(GovernanceEvent.Published::version)
                .filter(version -> here.reading().eiaText().isPresent()
                        && new ReadPolicy(library)
                                .read(new Address(here.policy(), new Edition.OfVersion(version)), today.date())
                                .eiaText()
                                .equals(here.reading().eiaText()));
    }

    private static EiaForm form(DraftHere here) {
        return here.draft().organisation().forms().eia().orElseThrow(NotThere::new);
    }

    @PostMapping(PAGE)
    ModelAndView save(DraftHere here, @RequestParam String base, @RequestParam Map<String, String> typed) {
        EiaForm form = form(here.toWrite());
        try {
            String before = here.reading().eiaText().orElse("");
            AssessmentAnswers given = new AssessmentAnswers(form, typed);
            Map<String, String> wrong = given.wrongDays(before);
            if (!wrong.isEmpty()) {
                ModelAndView page =
                        refused(here, typed, wrong.values().iterator().next());
                page.addObject("wrong", wrong);
                return page;
            }
            String answers = given.in(before);
            if (answers.isBlank() && before.isBlank()) {
                return new ModelAndView("redirect:" + here.path() + "/assessment?done=unchanged");
            }
            FormSaving.Filled filled = new FormSaving.Filled(
                    new SaveDraft.FilledForms(Optional.of(answers), Optional.empty()),
                    files -> files.eia().orElse(""),
                    "Fill in the equality impact assessment");
            return saving.save(here, filled, base, "/assessment")
                    .orElseGet(
                            () -> refused(
                                    here,
                                    typed,
                                    "A colleague saved other answers while you filled in the form. Yours are below and are not saved yet. Compare them in the earlier revisions, then save again."));
        } catch (BadInput refused) {
            return refused(here, typed, PlainRefusal.of(String.valueOf(refused.getMessage())));
        }
    }

    private static ModelAndView refused(DraftHere here, Map<String, String> typed, String problem) {
        ModelAndView page = RefusedPage.told("author/assessment");
        page.addObject("here", here);
        page.addObject("form", form(here));
        page.addObject("posts", here.draft().organisation().bodies().posts());
        page.addObject("answers", typed);
        page.addObject("base", here.revision().hex());
        page.addObject("problem", problem);
        return page;
    }
}
