package org.policybook.web.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.policybook.document.BadInput;
import org.policybook.document.EditableText;
import org.policybook.document.PicturePath;
import org.policybook.document.PolicySlug;
import org.policybook.library.Attachments;
import org.policybook.library.DraftRevisions;
import org.policybook.library.SaveDraft;
import org.policybook.web.NotThere;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The pictures of a draft: see them, add one with its description, take one away.
@Controller
class PicturesPage {
    private static final String PAGE = "/drafts/{org}/{slug}/{draft}/pictures";

    private final Saving saving;

    PicturesPage(Saving saving) {
        this.saving = saving;
    }

    private static final String ADDED = "Add the picture %s: ";

    /// @param name without the folder
    /// @param used whether the text shows it
    /// @param description what was said of it when it was added; empty when nobody did
    public record Picture(String name, boolean used, String description) {}

    /// What somebody typed to add a picture.
    public record Wish(String description, int after) {}

    /// @param line the one that the section begins on where the author comes from
    @GetMapping(PAGE)
    String show(
            DraftHere here,
            @RequestParam(defaultValue = "") String done,
            @RequestParam(defaultValue = "0") int line,
            Model page) {
        EditableText text = EditableText.of(here.toWrite().reading().text());
        page.addAttribute("done", done);
        page.addAttribute("pictures", pictures(here));
        page.addAttribute("parts", text.parts());
        page.addAttribute(
                "typed",
                new Wish("", text.partAt(line).map(EditableText.Part::lastLine).orElse(0)));
        return "author/pictures";
    }

    private List<Picture> pictures(DraftHere here) {
        String text = here.reading().text();
        List<String> messages = saving.revisions(here.draft()).list().stream()
                .map(DraftRevisions.Saved::message)
                .toList();
        return here.reading().attachments().stream()
                .filter(path -> kind(path).isPresent())
                .map(path -> path.substring(PicturePath.FOLDER.length()))
                .map(name -> new Picture(name, text.contains(PicturePath.FOLDER + name), description(name, messages)))
                .toList();
    }

    /// The history tells what a picture shows that stands nowhere yet.
    private static String description(String name, List<String> messages) {
        String added = ADDED.formatted(name);
        return messages.stream()
                .filter(message -> message.startsWith(added))
                .findFirst()
                .map(message -> message.substring(added.length()))
                .orElse("");
    }

    private static Optional<MediaType> kind(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return switch (ending) {
            case "png" -> Optional.of(MediaType.IMAGE_PNG);
            case "jpg", "jpeg" -> Optional.of(MediaType.IMAGE_JPEG);
            case "gif" -> Optional.of(MediaType.IMAGE_GIF);
            default -> Optional.empty();
        };
    }

    @GetMapping(PAGE + "/{name}")
    ResponseEntity<byte[]> picture(DraftHere here, @PathVariable String name) {
        String path = PicturePath.of(name).orElseThrow(NotThere::new);
        return ResponseEntity.ok()
                .contentType(kind(path).orElseThrow(NotThere::new))
                .cacheControl(CacheControl.noCache())
                .body(here.reading().attachment(path).orElseThrow(NotThere::new));
    }

    /// @param after the line behind which it is shown; 0 to keep it without showing it yet
    @PostMapping(PAGE)
    ModelAndView add(
            DraftHere here,
            @RequestParam String base,
            @RequestParam(defaultValue = "") String description,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam MultipartFile file) {
        here.toWrite();
        try {
            if (file.isEmpty()) {
                throw new BadInput("Choose a picture from your computer.");
            }
            if (description.isBlank()) {
                throw new BadInput("Say what the picture shows, for those who do not see it.");
            }
            TypedText began = new TypedText(base, 1, 1, "");
            String name =
                    name(here, Optional.ofNullable(file.getOriginalFilename()).orElse(""));
            Attachments picture = Attachments.UNCHANGED.withPicture(name, bytes(file));
            String text = saving.revisions(here.draft()).text(began.revision());
            SaveDraft.FilledForms forms = new SaveDraft.FilledForms(Optional.empty(), Optional.empty(), picture);
            SaveDraft.Outcome outcome = saving.forms(
                    here,
                    after < 1
                            ? text
                            : PicturePlaces.with(
                                    text, after, description, picture.paths().getFirst()),
                    forms,
                    began.revision(),
                    ADDED.formatted(picture.paths().getFirst().substring(PicturePath.FOLDER.length()))
                            + description.strip().replaceAll("\\s+", " "));
            return saving.after(here.policy(), outcome, here.path() + "/pictures");
        } catch (BadInput refused) {
            return refused(here, new Wish(description, after), refused);
        }
    }

    /// Shows a picture that is in the draft already.
    @PostMapping(PAGE + "/place")
    ModelAndView place(
            DraftHere here,
            @RequestParam String base,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String description,
            @RequestParam(defaultValue = "0") int after) {
        here.toWrite();
        String path = PicturePath.of(name)
                .filter(found -> here.reading().attachments().contains(found))
                .orElseThrow(NotThere::new);
        try {
            if (description.isBlank()) {
                throw new BadInput("Say what the picture shows, for those who do not see it.");
            }
            if (after < 1) {
                throw new BadInput("Choose the section that shows the picture.");
            }
            TypedText began = new TypedText(base, 1, 1, "");
            String text = saving.revisions(here.draft()).text(began.revision());
            return saving.after(
                    here.policy(),
                    saving.text(
                            here,
                            PicturePlaces.with(text, after, description, path),
                            began.revision(),
                            "Show the picture " + name),
                    here.path() + "/pictures");
        } catch (BadInput refused) {
            return refused(here, new Wish("", 0), refused);
        }
    }

    /// A free name made of the file's.
    private static String name(DraftHere here, String file) {
        String bare = file.replaceFirst(".*[/\\\\]", "").replaceFirst("\\.[^.]*$", "");
        String name;
        try {
            name = PolicySlug.ofTitle(bare).value();
        } catch (BadInput noLatinLetters) {
            name = "picture";
        }
        String free = name;
        for (int i = 2; isTaken(here, free); i++) {
            free = name + "-" + i;
        }
        return free;
    }

    private static boolean isTaken(DraftHere here, String name) {
        return here.reading().attachments().stream().anyMatch(path -> path.startsWith(PicturePath.FOLDER + name + "."));
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The upload could not be read.", e);
        }
    }

    private ModelAndView refused(DraftHere here, Wish typed, BadInput refused) {
        ModelAndView page = RefusedPage.of("author/pictures", refused);
        page.addObject("here", here);
        page.addObject("pictures", pictures(here));
        page.addObject("parts", EditableText.of(here.reading().text()).parts());
        page.addObject("typed", typed);
        return page;
    }

    /// With every place that shows it.
    @PostMapping(PAGE + "/remove")
    ModelAndView remove(DraftHere here, @RequestParam String base, @RequestParam String name) {
        TypedText began = new TypedText(base, 1, 1, "");
        SaveDraft.FilledForms forms =
                new SaveDraft.FilledForms(Optional.empty(), Optional.empty(), Attachments.UNCHANGED.without(name));
        return saving.after(
                here.policy(),
                saving.forms(
                        here.toWrite(),
                        PicturePlaces.without(
                                saving.revisions(here.draft()).text(began.revision()), PicturePath.FOLDER + name),
                        forms,
                        began.revision(),
                        "Take a picture away"),
                here.path() + "/pictures");
    }
}
