package org.policybook.web.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.governance.PolicyStatus;
import org.policybook.library.FindOpenDraft;
import org.policybook.library.ImportFile;
import org.policybook.library.Imported;
import org.policybook.library.Library;
import org.policybook.library.ListPolicies;
import org.policybook.library.Original;
import org.policybook.library.RecogniseCopy;
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
                return copyOfDraft(visitor, origin.get());
            }
            understood(organisation, original, Optional.empty(), Optional.empty());
            String id = uploads.keep(organisation.value(), original.name(), bytes(file), visitor.person());
            return new ModelAndView("redirect:/work/import/" + id);
        } catch (BadInput refused) {
            return notRead(visitor, PlainRefusal.of(String.valueOf(refused.getMessage())));
        }
    }

    private ModelAndView notRead(Visitor visitor, String problem) {
        ModelAndView page = new ModelAndView("author/import");
        page.addObject("organisations", WritableOrganisations.of(visitor, library));
        page.addObject("problem", problem);
        return page;
    }

    /// A copy made for editing belongs on the Word page of its draft.
    private ModelAndView copyOfDraft(Visitor visitor, WordEdits.Origin origin) {
        ModelAndView page = notRead(
                visitor,
                "This is a copy that was made to be edited. It is brought back on the Word page of its draft.");
        return page.addObject(
                "open",
                Optional.of(origin.policy())
                        .filter(policy -> DraftHere.mayWrite(visitor, policy.organisation()))
                        .flatMap(policy -> new FindOpenDraft(library).find(policy)));
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
        String title = understood.document().policy().frontMatter().title().orElse("");
        add(page::addAttribute, visitor, id, upload, understood);
        page.addAttribute(
                "typed",
                new Wish(
                        title,
                        policies(organisation).stream()
                                .filter(line -> line.policy().policy().equals(understood.slug())
                                        || line.title().equalsIgnoreCase(title))
                                .findFirst()
                                .map(line -> line.policy().policy().value())
                                .orElse("")));
        return "author/understood";
    }

    /// What somebody chose.
    ///
    /// @param policy the short name of the policy to write the next version of; empty for a new one
    public record Wish(String title, String policy) {}

    private void add(
            Facts page, Visitor visitor, String id, WaitingUploads.Upload upload, ImportFile.Understood understood) {
        OrganisationId organisation = OrganisationId.of(upload.organisation());
        page.add("id", id);
        page.add("file", upload.original().name());
        page.add("organisation", library.organisation(organisation).name());
        page.add("policies", policies(organisation));
        page.add("document", understood.document());
        page.add("warnings", warnings(understood.document()));
        page.add("facts", FoundFact.of(understood.document()));
        Optional<RecogniseCopy.Copy> copy = new RecogniseCopy(library)
                .recognise(understood.document(), today.date())
                .filter(known -> DraftHere.mayWrite(visitor, known.policy().organisation()));
        page.add("copy", copy);
        page.add("open", copy.flatMap(known -> new FindOpenDraft(library).find(known.policy())));
    }

    private List<ListPolicies.Line> policies(OrganisationId organisation) {
        return new ListPolicies(library)
                .list(Set.of(organisation), today.date(), damage -> {}).stream()
                        .filter(line -> line.status() != PolicyStatus.WITHDRAWN)
                        .toList();
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
            @RequestParam(defaultValue = "") String policy) {
        WaitingUploads.Upload upload = find(visitor, id);
        OrganisationId organisation = door.toWrite(visitor, upload.organisation());
        Original original = upload.original();
        Wish typed = new Wish(title.strip(), policy);
        try {
            ImportFile.Understood chosen = chosen(organisation, original, typed);
            Optional<FindOpenDraft.Found> open =
                    new FindOpenDraft(library).find(new PolicyId(organisation, chosen.slug()));
            if (open.isPresent()) {
                ModelAndView page = refused(visitor, id, upload, typed, "A draft of the policy is open already.");
                return page.addObject("inTheWay", open.get());
            }
            String address = new ImportFile(library)
                    .keep(organisation, original, chosen, Optional.empty(), today.session(visitor));
            uploads.forget(id);
            return new ModelAndView("redirect:/drafts/" + address.replace("@draft:", "/") + "?done=imported");
        } catch (BadInput refused) {
            return refused(visitor, id, upload, typed, PlainRefusal.of(String.valueOf(refused.getMessage())));
        }
    }

    private ImportFile.Understood chosen(OrganisationId organisation, Original original, Wish typed) {
        if (typed.title().isEmpty()) {
            throw new BadInput("Give the policy a title.");
        }
        Optional<PolicySlug> next =
                Optional.of(typed.policy()).filter(name -> !name.isEmpty()).map(PolicySlug::of);
        List<PolicySlug> taken = policies(organisation).stream()
                .map(line -> line.policy().policy())
                .toList();
        ImportFile.Understood chosen = understood(organisation, original, next, Optional.of(typed.title()));
        if (taken.contains(chosen.slug()) && next.isEmpty()) {
            throw new BadInput(
                    "There is a policy of this name already. Choose it under “What it becomes”, or give yours another title.");
        }
        return chosen;
    }

    private ModelAndView refused(Visitor visitor, String id, WaitingUploads.Upload upload, Wish typed, String problem) {
        ModelAndView page = new ModelAndView("author/understood");
        OrganisationId organisation = OrganisationId.of(upload.organisation());
        add(
                page::addObject,
                visitor,
                id,
                upload,
                understood(organisation, upload.original(), Optional.empty(), Optional.empty()));
        page.addObject("typed", typed);
        page.addObject("problem", problem);
        return page;
    }

    @PostMapping("/work/import/{id}/forget")
    String forget(Visitor visitor, @PathVariable String id) {
        find(visitor, id);
        uploads.forget(id);
        return "redirect:/work?done=forgotten";
    }
}
