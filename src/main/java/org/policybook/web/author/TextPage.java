package org.policybook.web.author;

import java.util.Optional;
import org.policybook.document.BadInput;
import org.policybook.document.ClauseId;
import org.policybook.document.EditableText;
import org.policybook.document.PolicyId;
import org.policybook.library.DraftRevisions;
import org.policybook.library.SaveDraft;
import org.policybook.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The editor: one section of a draft, or the whole text.
@Controller
class TextPage {
    private static final String PAGE = "/drafts/{org}/{slug}/{draft}/text";

    private final DraftDoor door;
    private final Saving saving;
    private final Editor editor;

    TextPage(DraftDoor door, Saving saving, Editor editor) {
        this.door = door;
        this.saving = saving;
        this.editor = editor;
    }

    /// @param section the id of a section; the whole text when it is empty or gone
    /// @param line in place of it, the line that a section begins on
    @GetMapping(PAGE)
    String show(
            DraftHere here,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "0") int line,
            Model page) {
        String source = here.toWrite().reading().text();
        EditableText text = EditableText.of(source);
        Optional<EditableText.Part> part = section.isEmpty() ? text.partAt(line) : named(text, here, section);
        int from = part.map(EditableText.Part::firstLine).orElse(1);
        int to = part.map(EditableText.Part::lastLine).orElse(text.lineCount());
        TypedText typed = new TypedText(here.revision().hex(), from, to, text.words(from, to));
        page.addAllAttributes(
                part.isPresent() ? editor.plainFacts(here, typed, source) : editor.facts(here, typed, source));
        return "author/text";
    }

    /// A section by its id, or the one that a clause stands in.
    private static Optional<EditableText.Part> named(EditableText text, DraftHere here, String id) {
        try {
            ClauseId clause = ClauseId.of(id);
            return text.part(clause)
                    .or(() -> here.reading().parsed().place(clause).flatMap(place -> text.around(place.firstLine())));
        } catch (BadInput noId) {
            return Optional.empty();
        }
    }

    /// Nothing that was typed is lost: whatever is in the way, the page that comes back has it.
    @PostMapping(PAGE)
    ModelAndView save(
            Visitor visitor,
            @PathVariable String org,
            @PathVariable String slug,
            @PathVariable String draft,
            @ModelAttribute TypedText typed,
            @RequestParam(defaultValue = "save") String action,
            @RequestParam(defaultValue = "") String shape) {
        PolicyId policy =
                new PolicyId(door.toWrite(visitor, org), door.policy(org, slug).policy());
        Optional<DraftHere> here = door.find(visitor, policy, draft);
        if (here.isEmpty()) {
            return gone(policy, typed);
        }
        try {
            boolean plain = shape.equals(Editor.PLAIN);
            DraftRevisions revisions = saving.revisions(here.get().draft());
            TypedText kept = plain ? typed.kept(revisions) : typed;
            return action.equals("preview")
                    ? preview(here.get(), kept, kept.whole(revisions), plain)
                    : saved(here.get(), kept, kept.whole(revisions), action);
        } catch (BadInput refused) {
            return refused(here.get(), typed, refused).addObject("shape", shape);
        }
    }

    private ModelAndView preview(DraftHere here, TypedText typed, String whole, boolean plain) {
        ModelAndView page = new ModelAndView(
                "author/text", plain ? editor.plainFacts(here, typed, whole) : editor.facts(here, typed, whole));
        page.addObject("here", here);
        page.addObject("shown", editor.markup(here, typed, whole));
        return page;
    }

    private ModelAndView saved(DraftHere here, TypedText typed, String whole, String action) {
        SaveDraft.Outcome outcome = saving.text(here, whole, typed.revision(), message(here, typed));
        String back = action.equals("leave")
                ? here.path()
                : here.path() + "/text" + (isWhole(here, typed) ? "" : "?line=" + typed.from());
        return saving.after(here.policy(), outcome, back);
    }

    private boolean isWhole(DraftHere here, TypedText typed) {
        return typed.from() == 1
                && typed.to()
                        == EditableText.of(saving.revisions(here.draft()).text(typed.revision()))
                                .lineCount();
    }

    private String message(DraftHere here, TypedText typed) {
        return editor.message(saving.revisions(here.draft()).text(typed.revision()), typed);
    }

    private ModelAndView refused(DraftHere here, TypedText typed, BadInput refused) {
        ModelAndView page = RefusedPage.of("author/text", refused);
        page.addAllObjects(editor.facts(here, typed, here.reading().text()));
        page.addObject("here", here);
        return page;
    }

    /// The draft was published or given up while somebody wrote.
    private static ModelAndView gone(PolicyId policy, TypedText typed) {
        ModelAndView page = new ModelAndView("author/draft-gone");
        page.addObject("policy", policy);
        page.addObject("words", typed.words());
        return page;
    }
}
