package org.policybook.web.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicySlug;
import org.policybook.library.ImportFile;
import org.policybook.library.Imported;
import org.policybook.library.Library;
import org.policybook.library.Original;
import org.policybook.library.TrackedChanges;
import org.policybook.library.WordEdits;
import org.policybook.web.NotThere;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Begins a draft from a document as people keep it: first shows what was understood of it, then keeps it.
@Controller
class ImportPage {
    private final Library library;
    private final DraftDoor door;
    private final WaitingUploads uploads;
    private final Today today;

    ImportPage(Library library, DraftDoor door, WaitingUploads uploads, Today today) {
        this.library = library;
        this.door = door;
        this.uploads = uploads;
        this.today = today;
    }

    @GetMapping("/import")
    String begin() {
        return "redirect:/work/import";
    }

    @GetMapping("/work/import")
    String show(Visitor visitor, Model page) {
        page.addAttribute("organisations", WritableOrganisations.of(visitor, library));
        return "author/import";
    }

    @PostMapping("/work/import")
    ModelAndView upload(Visitor visitor, @RequestParam String org, @RequestParam MultipartFile file) {
        OrganisationId organisation = door.toWrite(visitor, org);
        try {
            Original original = WordPage.original(file);
            Optional<WordEdits.Origin> origin = isWord(original) ? WordEdits.origin(original) : Optional.empty();
            if (origin.isPresent()) {
                throw new BadInput(
                        "This is a copy of %s that was made to be edited. Open that draft, choose Word, and bring it back there."
                                .formatted(origin.get().policy()));
            }
            understood(organisation, original, Optional.empty(), Optional.empty());
            String id = uploads.keep(organisation.value(), original.name(), bytes(file), visitor.person());
            return new ModelAndView("redirect:/work/import/" + id);
        } catch (BadInput refused) {
            ModelAndView page = RefusedPage.of("author/import", refused);
            page.addObject("organisations", WritableOrganisations.of(visitor, library));
            return page;
        }
    }

    private static boolean isWord(Original original) {
        return original.name().toLowerCase(Locale.ROOT).matches(".*\\.do[ct][xm]");
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The upload could not be read.", e);
        }
    }

    private ImportFile.Understood understood(
            OrganisationId organisation, Original original, Optional<PolicySlug> slug, Optional<String> title) {
        return new ImportFile(library)
                .fitted(organisation, ImportFile.read(original, slug, title, TrackedChanges.ACCEPTED));
    }

    /// What was understood. Nothing is a draft yet.
    @GetMapping("/work/import/{id}")
    String understood(Visitor visitor, @PathVariable String id, Model page) {
        WaitingUploads.Upload upload = find(visitor, id);
        OrganisationId organisation = door.toWrite(visitor, upload.organisation());
        ImportFile.Understood understood =
                understood(organisation, upload.original(), Optional.empty(), Optional.empty());
        add(page::addAttribute, id, upload, understood);
        page.addAttribute(
                "title", understood.document().policy().frontMatter().title().orElse(""));
        page.addAttribute("slug", understood.slug().value());
        return "author/understood";
    }

    private void add(Facts page, String id, WaitingUploads.Upload upload, ImportFile.Understood understood) {
        page.add("id", id);
        page.add("file", upload.original().name());
        page.add(
                "organisation",
                library.organisation(OrganisationId.of(upload.organisation())).name());
        page.add("document", understood.document());
        page.add("warnings", warnings(understood.document()));
        page.add("facts", FoundFact.of(understood.document()));
    }

    /// In the words of a page.
    private static List<Imported.Warning> warnings(Imported document) {
        return document.warnings().stream()
                .map(warning -> new Imported.Warning(PlainRefusal.orNothing(warning.what()), warning.where()))
                .filter(warning -> !warning.what().isEmpty())
                .toList();
    }

    private WaitingUploads.Upload find(Visitor visitor, String id) {
        return uploads.find(id, visitor.person()).orElseThrow(NotThere::new);
    }

    @PostMapping("/work/import/{id}")
    ModelAndView keep(
            Visitor visitor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String slug) {
        WaitingUploads.Upload upload = find(visitor, id);
        OrganisationId organisation = door.toWrite(visitor, upload.organisation());
        Original original = upload.original();
        try {
            if (title.isBlank()) {
                throw new BadInput("Give the policy a title.");
            }
            ImportFile.Understood chosen = understood(
                    organisation, original, Optional.of(PolicySlug.of(slug.strip())), Optional.of(title.strip()));
            String address = new ImportFile(library)
                    .keep(organisation, original, chosen, Optional.empty(), today.session(visitor));
            uploads.forget(id);
            return new ModelAndView("redirect:/drafts/" + address.replace("@draft:", "/") + "?done=imported");
        } catch (BadInput refused) {
            ModelAndView page = RefusedPage.of("author/understood", refused);
            add(page::addObject, id, upload, understood(organisation, original, Optional.empty(), Optional.empty()));
            page.addObject("title", title);
            page.addObject("slug", slug);
            return page;
        }
    }

    @PostMapping("/work/import/{id}/forget")
    String forget(Visitor visitor, @PathVariable String id) {
        find(visitor, id);
        uploads.forget(id);
        return "redirect:/work?done=forgotten";
    }
}
