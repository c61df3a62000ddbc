package org.policybook.web.author;

import java.util.Optional;
import org.policybook.document.PolicyId;
import org.policybook.governance.CommitId;
import org.policybook.library.DraftRevisions;
import org.policybook.library.DraftText;
import org.policybook.library.Library;
import org.policybook.library.OpenDraft;
import org.policybook.library.SaveDraft;
import org.policybook.library.VoidedBySave;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Saves drafts for the pages, and leads on to what comes after.
@Component
class Saving {
    private final Library library;
    private final Today today;

    Saving(Library library, Today today) {
        this.library = library;
        this.today = today;
    }

    DraftRevisions revisions(OpenDraft draft) {
        return new DraftRevisions(library, draft);
    }

    SaveDraft.Outcome text(DraftHere here, String text, CommitId base, String message) {
        return forms(here, text, SaveDraft.FilledForms.UNCHANGED, base, message);
    }

    SaveDraft.Outcome forms(DraftHere here, String text, SaveDraft.FilledForms forms, CommitId base, String message) {
        return new SaveDraft(library)
                .save(here.policy(), text, forms, Optional.of(base), message, today.session(here.visitor()));
    }

    SaveDraft.Outcome settled(PolicyId policy, DraftText text, Visitor visitor) {
        return new SaveDraft(library).save(policy, text, today.session(visitor));
    }

    /// Back to a page when it was saved; else both texts, to choose from.
    ///
    /// @param back the address of the page, without a query
    ModelAndView after(PolicyId policy, SaveDraft.Outcome outcome, String back) {
        return after(policy, outcome, back, "saved");
    }

    /// @param done what the page says when it was saved
    ModelAndView after(PolicyId policy, SaveDraft.Outcome outcome, String back, String done) {
        return switch (outcome) {
            case SaveDraft.Outcome.Saved saved ->
                new ModelAndView("redirect:" + marked(back, isVoided(policy, saved) ? "voided" : done));
            case SaveDraft.Outcome.Unchanged unchanged -> new ModelAndView("redirect:" + marked(back, "unchanged"));
            case SaveDraft.Outcome.Stale stale -> BothTexts.page(policy, BothTexts.of(stale));
        };
    }

    private boolean isVoided(PolicyId policy, SaveDraft.Outcome.Saved saved) {
        return VoidedBySave.words(policy, saved.draft(), library, today.date()).isPresent();
    }

    private static String marked(String address, String done) {
        return address + (address.contains("?") ? "&" : "?") + "done=" + done;
    }
}
