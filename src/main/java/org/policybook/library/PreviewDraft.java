package org.policybook.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.policybook.document.Policy;
import org.policybook.document.PolicyText;
import org.policybook.governance.Finding;
import org.policybook.render.ControlledDocument;
import org.policybook.render.Wording;
import org.policybook.render.html.HtmlFragment;

/// Shows an author what a text that is not saved yet would look like, and what a careful officer would say of it.
/// Nothing is kept.
public final class PreviewDraft {
    private final Library library;
    private final LocalDate today;

    public PreviewDraft(Library library, LocalDate today) {
        this.library = library;
        this.today = today;
    }

    /// What is found in a text that would take the place of a draft's.
    ///
    /// @throws org.policybook.document.BadInput when the text cannot be read at all
    public List<Finding> findings(Reading draft, String text) {
        return new CheckPolicies(library, today).check(draft.withText(text));
    }

    /// Some of a draft's sections as markup to be put into a page, with the pictures and parameters of the whole.
    ///
    /// @param text the whole text
    /// @param shown what of it is shown
    /// @param topLevel the level of the outermost headings
    public String markup(Reading draft, String text, Policy shown, int topLevel) {
        ControlledDocument plain = RenderPolicy.ofFile(shown);
        Wording wording = new Wording(
                PolicyText.frontMatter(text).parameters(), plain.wording().references());
        return HtmlFragment.of(
                new ControlledDocument(shown, plain.house(), plain.issue(), wording, Optional.of(draft.pictures())),
                topLevel);
    }
}
