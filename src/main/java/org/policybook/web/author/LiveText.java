package org.policybook.web.author;

import java.util.Locale;
import java.util.Map;
import org.policybook.document.BadInput;
import org.policybook.document.EditableText;
import org.policybook.governance.CommitId;
import org.policybook.library.SaveDraft;
import org.policybook.web.Today;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/// What the editor asks for while somebody types: the preview with its checks, and saving by itself.
@Controller
class LiveText {
    private final Saving saving;
    private final Editor editor;
    private final Today today;

    LiveText(Saving saving, Editor editor, Today today) {
        this.saving = saving;
        this.editor = editor;
        this.today = today;
    }

    /// The markup that takes the preview's place.
    @PostMapping("/drafts/{org}/{slug}/{draft}/preview")
    ModelAndView preview(
            DraftHere here, @ModelAttribute TypedText typed, @RequestParam(defaultValue = "") String shape) {
        here.toWrite();
        try {
            TypedText kept = kept(here, typed, shape);
            Editor.Shown shown = editor.shown(here, kept, kept.whole(saving.revisions(here.draft())));
            CheckedLines checked = shape.equals(Editor.PLAIN) ? shown.checked().seen(kept.plain()) : shown.checked();
            return new ModelAndView("author/preview", Map.of("shown", shown.markup(), "checked", checked));
        } catch (BadInput unreadable) {
            return new ModelAndView(
                    "author/preview", Map.of("problem", PlainRefusal.of(String.valueOf(unreadable.getMessage()))));
        }
    }

    private TypedText kept(DraftHere here, TypedText typed, String shape) {
        return shape.equals(Editor.PLAIN) ? typed.kept(saving.revisions(here.draft())) : typed;
    }

    /// What became of saving by itself.
    ///
    /// @param state `saved`, `unchanged`, `stale` or `refused`
    /// @param base the revision to go on from
    /// @param to the last line of the edited words in it
    /// @param words for the author
    public record Kept(String state, String base, int to, String words) {}

    /// A draft that was put forward is not saved without being asked for: that would take it back.
    @PostMapping("/drafts/{org}/{slug}/{draft}/autosave")
    @ResponseBody
    Kept autosave(DraftHere here, @ModelAttribute TypedText typed, @RequestParam(defaultValue = "") String shape) {
        here.toWrite();
        if (here.isPutForward()) {
            return refused(typed, "It is not saved by itself, as saving takes back what you put forward.");
        }
        try {
            String before = saving.revisions(here.draft()).text(typed.revision());
            boolean toTheEnd = typed.to() == EditableText.of(before).lineCount();
            TypedText kept = kept(here, typed, shape);
            String whole = kept.whole(saving.revisions(here.draft()));
            int to = toTheEnd ? EditableText.of(whole).lineCount() : kept.lastLine();
            return kept(saving.text(here, whole, typed.revision(), editor.message(before, typed)), typed, to);
        } catch (BadInput refused) {
            return refused(typed, PlainRefusal.of(String.valueOf(refused.getMessage())));
        }
    }

    private Kept kept(SaveDraft.Outcome outcome, TypedText typed, int to) {
        return switch (outcome) {
            case SaveDraft.Outcome.Saved saved -> kept("saved", saved.revision(), to);
            case SaveDraft.Outcome.Unchanged unchanged -> kept("unchanged", unchanged.revision(), to);
            case SaveDraft.Outcome.Stale stale ->
                new Kept(
                        "stale",
                        typed.base(),
                        typed.to(),
                        stale.theirName() + " saved this draft while you were writing. Choose Save to see both texts.");
        };
    }

    private Kept kept(String state, CommitId revision, int to) {
        return new Kept(state, revision.hex(), to, "Saved " + new Days(today.zone(), Locale.UK).moment(today.now()));
    }

    private static Kept refused(TypedText typed, String words) {
        return new Kept("refused", typed.base(), typed.to(), "Not saved: " + words);
    }
}
