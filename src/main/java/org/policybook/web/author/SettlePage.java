package org.policybook.web.author;

import java.util.Map;
import java.util.Optional;
import org.policybook.diff.SettledText;
import org.policybook.document.BadInput;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;
import org.policybook.governance.CommitId;
import org.policybook.library.DraftText;
import org.policybook.library.SaveDraft;
import org.policybook.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Takes the choices an author made among two texts, and saves the outcome.
@Controller
class SettlePage {
    private final DraftDoor door;
    private final Saving saving;

    SettlePage(DraftDoor door, Saving saving) {
        this.door = door;
        this.saving = saving;
    }

    @PostMapping("/drafts/{org}/{slug}/both-texts")
    ModelAndView save(
            Visitor visitor,
            @PathVariable String org,
            @PathVariable String slug,
            @RequestParam Map<String, String> form) {
        PolicyId policy =
                new PolicyId(door.toWrite(visitor, org), door.policy(org, slug).policy());
        String proposal = plain(form.getOrDefault("proposal", ""));
        String text = form.containsKey("whole")
                ? plain(form.getOrDefault("whole", ""))
                : SettledText.of(proposal, number -> choice(form, number));
        try {
            SaveDraft.Outcome outcome = saving.settled(policy, draft(text, form), visitor);
            return saving.after(policy, outcome, address(policy, outcome));
        } catch (BadInput refused) {
            return again(policy, text, form, refused);
        }
    }

    private static DraftText draft(String text, Map<String, String> form) {
        return new DraftText(
                text,
                SaveDraft.FilledForms.UNCHANGED,
                given(form, "base").map(CommitId::new),
                given(form, "version").map(VersionNumber::of),
                false,
                "Put two people's changes together");
    }

    private static Optional<String> given(Map<String, String> form, String name) {
        return Optional.ofNullable(form.get(name)).filter(value -> !value.isBlank());
    }

    private static String address(PolicyId policy, SaveDraft.Outcome outcome) {
        return switch (outcome) {
            case SaveDraft.Outcome.Saved saved -> "/drafts/%s/%s".formatted(policy, saved.draft());
            case SaveDraft.Outcome.Unchanged unchanged -> "/drafts/%s/%s".formatted(policy, unchanged.draft());
            case SaveDraft.Outcome.Stale stale -> "/work";
        };
    }

    /// The text as far as it was put together, to be mended by hand.
    private static ModelAndView again(PolicyId policy, String text, Map<String, String> form, BadInput refused) {
        ModelAndView page = RefusedPage.of("author/both-texts-by-hand", refused);
        page.addObject("policy", policy);
        page.addObject("whole", text);
        page.addObject("base", form.getOrDefault("base", ""));
        page.addObject("version", form.getOrDefault("version", ""));
        return page;
    }

    private static String plain(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static SettledText.Choice choice(Map<String, String> form, int number) {
        return switch (form.getOrDefault("choice-" + number, "")) {
            case "yours" -> new SettledText.Choice.Yours();
            case "theirs" -> new SettledText.Choice.Theirs();
            case "both" -> new SettledText.Choice.Both();
            case "own" ->
                new SettledText.Choice.Own(
                        plain(form.getOrDefault("own-" + number, "")).lines().toList());
            default -> new SettledText.Choice.Open();
        };
    }
}
