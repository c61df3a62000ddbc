package org.policybook.web.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policybook.document.BadInput;
import org.policybook.document.PolicyText;
import org.policybook.governance.CommitId;
import org.policybook.library.ComparePolicies;
import org.policybook.library.DraftRevisions;
import org.policybook.library.ImportFile;
import org.policybook.library.Library;
import org.policybook.library.OpenDraft;
import org.policybook.library.Original;
import org.policybook.library.RecogniseCopy;
import org.policybook.library.SaveDraft;
import org.policybook.library.TellProgress;
import org.policybook.library.TrackedChanges;
import org.policybook.library.WordEdits;
import org.policybook.web.Download;
import org.policybook.web.Today;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Editing in Word: take a copy away, and bring it back.
@Controller
class WordPage {
    private static final String PAGE = "/drafts/{org}/{slug}/{draft}/word";

    /// What is done when the text of a copy has become the draft's.
    private static final Set<String> BROUGHT = Set.of("saved", "voided");

    private final Library library;
    private final Saving saving;
    private final Today today;

    WordPage(Library library, Saving saving, Today today) {
        this.library = library;
        this.saving = saving;
        this.today = today;
    }

    @GetMapping(PAGE)
    String show(DraftHere here, @RequestParam(defaultValue = "") String done, Model page) {
        here.toWrite();
        page.addAttribute("done", done);
        if (BROUGHT.contains(done)) {
            page.addAttribute("changes", changes(here.draft()));
        }
        return "author/word";
    }

    @GetMapping(PAGE + "/copy")
    ResponseEntity<byte[]> copy(DraftHere here) {
        byte[] copy = new WordEdits(library).copy(here.toWrite().reading());
        return Download.of(here.policy().policy() + "-to-edit.docx", Download.WORD, copy);
    }

    @PostMapping(PAGE)
    ModelAndView takeBack(DraftHere here, @RequestParam MultipartFile file) {
        here.toWrite();
        try {
            Original original = original(file);
            WordEdits.Origin origin = WordEdits.origin(original).orElseThrow(() -> notToBeEdited(original));
            if (!origin.policy().equals(here.policy())) {
                throw new BadInput("This is a copy of %s, not of this policy. Bring it back on that one's page."
                        .formatted(origin.policy()));
            }
            return returned(
                    here,
                    new WordEdits(library)
                            .takeBack(original, origin, TrackedChanges.ACCEPTED, today.session(here.visitor())));
        } catch (BadInput refused) {
            ModelAndView page = RefusedPage.of("author/word", refused);
            page.addObject("here", here);
            return page;
        }
    }

    /// Why a file cannot be matched with the draft: it is the copy that everybody reads, or comes from elsewhere.
    private BadInput notToBeEdited(Original original) {
        return new BadInput(
                new RecogniseCopy(library)
                        .recognise(original, today.date())
                        .map(copy ->
                                "This is version %s of the %s as everybody reads it, with its cover and control page. Changes in it cannot be told apart from these. Download a Word copy in step 1, make your changes there, and bring that one back."
                                        .formatted(copy.version(), copy.title()))
                        .orElse(
                                "This is not a copy that was downloaded in step 1, so it cannot be matched with the draft. Download one, move your words into it, and bring that one back. To begin another draft from this file, choose “Upload a document” on My work."));
    }

    private ModelAndView returned(DraftHere here, WordEdits.Returned returned) {
        if (returned.outcome() instanceof SaveDraft.Outcome.Stale
                || (returned.left().isEmpty() && returned.comments() == 0)) {
            return saving.after(here.policy(), returned.outcome(), here.path() + "/word");
        }
        ModelAndView page = new ModelAndView("author/word");
        page.addObject("here", here);
        page.addObject("done", "saved");
        if (returned.outcome() instanceof SaveDraft.Outcome.Saved saved) {
            page.addObject(
                    "changes",
                    changes(TellProgress.of(library, here.policy(), Optional.of(saved.draft()), today.date())));
        }
        page.addObject("comments", returned.comments());
        page.addObject("left", List.copyOf(returned.left()));
        return page;
    }

    /// What the last save changed.
    private List<ShownChange> changes(OpenDraft draft) {
        DraftRevisions revisions = saving.revisions(draft);
        List<CommitId> last = revisions.list().stream()
                .limit(2)
                .map(DraftRevisions.Saved::revision)
                .toList();
        return ShownChange.of(ComparePolicies.compare(
                PolicyText.parse(revisions.text(last.getLast())).policy(),
                PolicyText.parse(revisions.text(last.getFirst())).policy()));
    }

    static Original original(MultipartFile file) {
        if (file.isEmpty()) {
            throw new BadInput("Choose a file from your computer. An empty file cannot be read.");
        }
        if (file.getSize() > ImportFile.largest()) {
            throw new BadInput("The file is %,d MB. At most %d MB are read. Take pictures out, or split it."
                    .formatted(file.getSize() >> 20, ImportFile.largest() >> 20));
        }
        try {
            String name = Optional.ofNullable(file.getOriginalFilename()).orElse("document");
            return Original.of(name.replaceFirst("(?s).*[/\\\\]", ""), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The upload could not be read.", e);
        }
    }
}
