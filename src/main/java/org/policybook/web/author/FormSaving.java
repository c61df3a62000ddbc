package org.policybook.web.author;

import java.util.Optional;
import java.util.function.Function;
import org.policybook.library.SaveDraft;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Saves a form beside a draft's text. Somebody who saved the text in the meantime is not in the way; somebody who
/// filled in the same form is.
@Component
class FormSaving {
    private final Saving saving;

    FormSaving(Saving saving) {
        this.saving = saving;
    }

    /// @param forms what to save
    /// @param which the form among a draft's, as it is written
    record Filled(SaveDraft.FilledForms forms, Function<SaveDraft.FilledForms, String> which, String message) {}

    /// Empty when somebody else changed the same form since it was opened.
    ///
    /// @param base the revision that the form was opened on
    Optional<ModelAndView> save(DraftHere here, Filled filled, String base, String page) {
        SaveDraft.FilledForms then = saving.revisions(here.draft()).forms(new TypedText(base, 1, 1, "").revision());
        SaveDraft.FilledForms now = new SaveDraft.FilledForms(
                here.reading().eiaText(), here.reading().checklistText());
        if (!filled.which().apply(then).equals(filled.which().apply(now))) {
            return Optional.empty();
        }
        return Optional.of(saving.after(
                here.policy(),
                saving.forms(here, here.reading().text(), filled.forms(), here.revision(), filled.message()),
                here.path() + page));
    }
}
