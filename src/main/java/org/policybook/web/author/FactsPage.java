package org.policybook.web.author;

import java.util.List;
import java.util.Map;
import org.policybook.document.BadInput;
import org.policybook.governance.CommitId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The facts about a document, as a form.
@Controller
class FactsPage {
    private static final String PAGE = "/drafts/{org}/{slug}/{draft}/facts";
    private static final String MESSAGE = "Edit the facts about the document";

    private final Saving saving;

    FactsPage(Saving saving) {
        this.saving = saving;
    }

    @GetMapping(PAGE)
    String show(DraftHere here, @RequestParam(defaultValue = "") String done, Model page) {
        page.addAttribute("done", done);
        page.addAttribute("fields", FactFields.of(here.toWrite()));
        page.addAttribute("base", here.revision().hex());
        page.addAttribute("problems", List.of());
        return "author/facts";
    }

    /// Only what was changed in the form is changed in the text, which keeps every other byte. A colleague who changed
    /// something else in the meantime is not in the way.
    @PostMapping(PAGE)
    ModelAndView save(DraftHere here, @RequestParam String base, @RequestParam Map<String, String> form) {
        here.toWrite();
        try {
            CommitId revision = new TypedText(base, 1, 1, "").revision();
            String began = saving.revisions(here.draft()).text(revision);
            TypedFacts typed = TypedFacts.of(FactFields.of(here, began), form);
            return typed.problems().isEmpty()
                    ? save(here, typed, began, revision)
                    : refused(here, base, typed, typed.problems());
        } catch (BadInput refused) {
            return refused(
                    here,
                    base,
                    TypedFacts.of(FactFields.of(here), form),
                    List.of(new TypedFacts.Problem(
                            "fact_title", PlainRefusal.of(String.valueOf(refused.getMessage())))));
        }
    }

    private ModelAndView save(DraftHere here, TypedFacts typed, String began, CommitId revision) {
        String page = here.path() + "/facts";
        boolean besideAnother = !revision.equals(here.revision()) && !typed.isContested(FactFields.of(here));
        return besideAnother
                ? saving.after(
                        here.policy(),
                        saving.text(here, typed.in(here.reading().text()), here.revision(), MESSAGE),
                        page,
                        "merged")
                : saving.after(here.policy(), saving.text(here, typed.in(began), revision, MESSAGE), page);
    }

    private static ModelAndView refused(
            DraftHere here, String base, TypedFacts typed, List<TypedFacts.Problem> problems) {
        ModelAndView page = RefusedPage.told("author/facts");
        page.addObject("here", here);
        page.addObject("fields", typed.fields());
        page.addObject("base", base);
        page.addObject("problems", problems);
        return page;
    }
}
