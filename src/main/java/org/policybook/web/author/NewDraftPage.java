package org.policybook.web.author;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.governance.Organisation;
import org.policybook.governance.PolicyStatus;
import org.policybook.library.BeginDraft;
import org.policybook.library.FindOpenDraft;
import org.policybook.library.Library;
import org.policybook.library.ListPolicies;
import org.policybook.library.PolicyTemplate;
import org.policybook.library.SaveDraft;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Begins a draft: the next version of a policy, from a template, or adopted from another organisation's policy.
@Controller
class NewDraftPage {
    private final Library library;
    private final DraftDoor door;
    private final Today today;

    NewDraftPage(Library library, DraftDoor door, Today today) {
        this.library = library;
        this.door = door;
        this.today = today;
    }

    /// What somebody chose and typed.
    ///
    /// @param how `next`, `template` or `adopt`
    /// @param policy the policy to write the next version of, with its organisation
    /// @param source the policy to adopt, with its organisation
    public record Wish(String how, String org, String policy, String title, String template, String source) {
        /// A field that was not sent is empty.
        public Wish {
            how = Objects.requireNonNullElse(how, "");
            org = Objects.requireNonNullElse(org, "");
            policy = Objects.requireNonNullElse(policy, "");
            title = Objects.requireNonNullElse(title, "");
            template = Objects.requireNonNullElse(template, "");
            source = Objects.requireNonNullElse(source, "");
        }
    }

    @GetMapping("/new")
    String begin(@RequestParam(defaultValue = "") String policy) {
        return policy.matches("[a-z0-9-]+/[a-z0-9-]+") ? "redirect:/work/new?policy=" + policy : "redirect:/work/new";
    }

    /// @param policy chosen beforehand
    @GetMapping("/work/new")
    String show(Visitor visitor, @RequestParam(defaultValue = "") String policy, Model page) {
        add(page::addAttribute, visitor, new Wish(policy.isEmpty() ? "" : "next", "", policy, "", "", ""));
        return "author/new";
    }

    private void add(Facts page, Visitor visitor, Wish typed) {
        List<Organisation> organisations = WritableOrganisations.of(visitor, library);
        List<OrganisationId> ids = organisations.stream().map(Organisation::id).toList();
        List<ListPolicies.Line> policies = new ListPolicies(library).list(Set.of(), today.date(), damage -> {});
        page.add("organisations", organisations);
        page.add("typed", typed);
        page.add("templates", PolicyTemplate.in(library).names());
        page.add(
                "own",
                policies.stream()
                        .filter(line -> ids.contains(line.policy().organisation())
                                && line.version().isPresent()
                                && line.status() != PolicyStatus.WITHDRAWN)
                        .toList());
        page.add(
                "others",
                policies.stream()
                        .filter(line -> line.version().isPresent() && mayAdopt(line, ids, visitor))
                        .toList());
    }

    private boolean mayAdopt(ListPolicies.Line line, List<OrganisationId> own, Visitor visitor) {
        return !own.contains(line.policy().organisation())
                && new AdoptableTexts(library, today.date()).mayRead(line, visitor);
    }

    /// @param goOn `word` to go on in Word
    @PostMapping("/work/new")
    ModelAndView begin(Visitor visitor, @ModelAttribute Wish typed, @RequestParam(defaultValue = "") String goOn) {
        try {
            PolicyId policy = policy(visitor, typed);
            Optional<FindOpenDraft.Found> open = new FindOpenDraft(library).find(policy);
            if (open.isPresent()) {
                return refused(visitor, typed, "A draft of this policy is open already.")
                        .addObject("open", open.get());
            }
            SaveDraft.Outcome outcome = new BeginDraft(library)
                    .begin(
                            policy,
                            beginning(visitor, typed),
                            new BeginDraft.Manner(title(typed), false),
                            today.session(visitor));
            return switch (outcome) {
                case SaveDraft.Outcome.Saved saved ->
                    new ModelAndView("redirect:/drafts/%s/%s%s?done=begun"
                            .formatted(policy, saved.draft(), goOn.equals("word") ? "/word" : ""));
                case SaveDraft.Outcome.Unchanged unchanged ->
                    new ModelAndView("redirect:/drafts/%s/%s".formatted(policy, unchanged.draft()));
                case SaveDraft.Outcome.Stale stale -> throw new BadInput("There is an open draft already.");
            };
        } catch (BadInput refused) {
            return refused(visitor, typed, PlainRefusal.of(String.valueOf(refused.getMessage())));
        }
    }

    private ModelAndView refused(Visitor visitor, Wish typed, String problem) {
        ModelAndView page = new ModelAndView("author/new");
        add(page::addObject, visitor, typed);
        page.addObject("problem", problem);
        return page;
    }

    private PolicyId policy(Visitor visitor, Wish typed) {
        if (typed.how().equals("next")) {
            if (typed.policy().isEmpty()) {
                throw new BadInput("Choose the policy of which you want to write the next version.");
            }
            PolicyId policy = PolicyId.parse(typed.policy());
            door.toWrite(visitor, policy.organisation().value());
            return policy;
        }
        OrganisationId organisation = door.toWrite(visitor, typed.org());
        String title = title(typed).orElseThrow(() -> new BadInput("Give the policy a title."));
        PolicyId policy = new PolicyId(organisation, PolicySlug.ofTitle(title));
        boolean taken = new ListPolicies(library)
                .list(Set.of(organisation), today.date(), damage -> {}).stream()
                        .anyMatch(line ->
                                line.policy().equals(policy) && line.version().isPresent());
        if (taken) {
            throw new BadInput(
                    "There is a policy of this name already. Write its next version, or give yours another title.");
        }
        return policy;
    }

    private static Optional<String> title(Wish typed) {
        return typed.how().equals("next")
                ? Optional.empty()
                : Optional.of(typed.title().strip()).filter(title -> !title.isEmpty());
    }

    private BeginDraft.Beginning beginning(Visitor visitor, Wish typed) {
        return switch (typed.how()) {
            case "next" -> new BeginDraft.Beginning.Empty();
            case "template" -> new BeginDraft.Beginning.Template(typed.template());
            case "adopt" -> {
                if (typed.source().isEmpty()) {
                    throw new BadInput("Choose the policy that you want to adopt.");
                }
                PolicyId source = PolicyId.parse(typed.source());
                yield new BeginDraft.Beginning.Text(new AdoptableTexts(library, today.date()).address(source, visitor));
            }
            default -> throw new BadInput("Choose how you want to begin.");
        };
    }
}
