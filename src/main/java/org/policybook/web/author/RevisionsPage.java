package org.policybook.web.author;

import java.util.List;
import java.util.Optional;
import org.policybook.document.BadInput;
import org.policybook.document.PolicyText;
import org.policybook.governance.CommitId;
import org.policybook.library.ComparePolicies;
import org.policybook.library.DraftRevisions;
import org.policybook.web.NotThere;
import org.policybook.web.Today;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Earlier revisions of a draft: what changed in each, and how to go back to one.
@Controller
class RevisionsPage {
    private final Saving saving;
    private final Today today;

    RevisionsPage(Saving saving, Today today) {
        this.saving = saving;
        this.today = today;
    }

    @GetMapping("/drafts/{org}/{slug}/{draft}/revisions")
    String list(DraftHere here, @RequestParam(defaultValue = "") String done, Model page) {
        page.addAttribute("revisions", saving.revisions(here.toWrite().draft()).list());
        page.addAttribute("done", done);
        return "author/revisions";
    }

    /// @param from an earlier revision, by all its digits; the one before when empty
    /// @param to a later one; the newest when empty
    @GetMapping("/drafts/{org}/{slug}/{draft}/compare")
    String compare(
            DraftHere here,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Model page) {
        DraftRevisions revisions = saving.revisions(here.toWrite().draft());
        List<DraftRevisions.Saved> all = revisions.list();
        DraftRevisions.Saved after = to.isEmpty() ? all.getFirst() : found(all, to);
        DraftRevisions.Saved before = from.isEmpty() ? before(all, after) : found(all, from);
        page.addAttribute("before", before);
        page.addAttribute("after", after);
        page.addAttribute(
                "changes",
                ShownChange.of(ComparePolicies.compare(
                        PolicyText.parse(revisions.text(before.revision())).policy(),
                        PolicyText.parse(revisions.text(after.revision())).policy())));
        return "author/compare";
    }

    private static DraftRevisions.Saved found(List<DraftRevisions.Saved> all, String revision) {
        return all.stream()
                .filter(saved -> saved.revision().hex().equals(revision))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private static DraftRevisions.Saved before(List<DraftRevisions.Saved> all, DraftRevisions.Saved after) {
        return all.get(Math.min(all.size() - 1, all.indexOf(after) + 1));
    }

    /// @param newest the newest revision as the author saw it
    @PostMapping("/drafts/{org}/{slug}/{draft}/restore")
    ModelAndView restore(DraftHere here, @RequestParam String revision, @RequestParam String newest) {
        DraftRevisions revisions = saving.revisions(here.toWrite().draft());
        return saving.after(
                here.policy(),
                revisions.restore(commit(revision), commit(newest), today.session(here.visitor())),
                here.path() + "/revisions");
    }

    private static CommitId commit(String hex) {
        return Optional.of(hex)
                .filter(text -> text.matches("[0-9a-f]{40}"))
                .map(CommitId::new)
                .orElseThrow(() -> new BadInput("Choose a revision from the list of earlier revisions."));
    }
}
