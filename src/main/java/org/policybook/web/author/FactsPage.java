package org.policybook.web.author;

import java.util.List;
import java.util.Map;
import org.policybook.document.BadInput;
import org.policybook.governance.CommitId;
import org.policybook.library.DraftRevisions;
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

    /// Only what was changed in the form is changed in the text, which keeps every other byte.
    @PostMapping(PAGE)
    ModelAndView save(DraftHere here, @RequestParam String base, @RequestParam Map<String, String> form) {
        TypedText began = new TypedText(base, 1, 1, "");
        TypedFacts typed = TypedFacts.of(FactFields.of(here.toWrite()), form);
        if (!typed.problems().isEmpty()) {
            return refused(here, base, typed, typed.problems());
        }
        try {
            DraftRevisions revisions = saving.revisions(here.draft());
            CommitId revision = began.revision();
            return saving.after(
                    here.policy(),
                    saving.text(
                            here, typed.in(revisions.text(revision)), revision, "Edit the facts about the document"),
                    here.path() + "/facts");
        } catch (BadInput refused) {
            return refused(
                    here,
                    base,
                    typed,
                    List.of(new TypedFacts.Problem(
                            "fact_title", PlainRefusal.of(String.valueOf(refused.getMessage())))));
        }
    }

    private static ModelAndView refused(
            DraftHere here, String base, TypedFacts typed, List<TypedFacts.Problem> problems) {
        ModelAndView page = new ModelAndView("author/facts");
        page.addObject("here", here);
        page.addObject("fields", typed.fields());
        page.addObject("base", base);
        page.addObject("problems", problems);
        return page;
    }
}
