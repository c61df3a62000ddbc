package org.policybook.web.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;
import org.policybook.document.PlacedProblem;
import org.policybook.governance.Organisation;
import org.policybook.library.ChangeOrganisation;
import org.policybook.library.ChangeOrganisation.Outcome;
import org.policybook.library.Library;
import org.policybook.web.FieldProblem;
import org.policybook.web.NotThere;
import org.policybook.web.Posted;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.policybook.web.manage.Managed;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Changes a part of an organisation's settings: filled in, looked at as what it changes, and only then saved as a
/// version of its `organisation.yaml`.
@Controller
class EditSettingsPage {
    private final Library library;
    private final Today today;
    private final Managed managed;

    EditSettingsPage(Library library, Today today, Managed managed) {
        this.library = library;
        this.today = today;
        this.managed = managed;
    }

    @GetMapping("/manage/settings/{org}/{part}")
    ModelAndView edit(@PathVariable String org, @PathVariable String part, Visitor visitor) {
        Organisation organisation = managed.one(OrganisationId.of(org), visitor);
        ChangeOrganisation.Version now =
                new ChangeOrganisation(library, organisation.id()).versions().getFirst();
        SettingsPart asked = SettingsPart.of(part).orElseThrow(NotThere::new);
        SettingsPages pages = new SettingsPages(organisation, asked, now, now);
        return asked == SettingsPart.FILE
                ? pages.text(now.text(), List.of())
                : pages.form(FilledOf.file(asked.asked(), Change.read(now)), List.of(), "");
    }

    @PostMapping("/manage/settings/{org}/{part}")
    ModelAndView change(
            @PathVariable String org,
            @PathVariable String part,
            @RequestParam MultiValueMap<String, String> sent,
            Visitor visitor,
            RedirectAttributes after) {
        Organisation organisation = managed.one(OrganisationId.of(org), visitor);
        SettingsPart asked = SettingsPart.of(part).orElseThrow(NotThere::new);
        List<ChangeOrganisation.Version> versions = new ChangeOrganisation(library, organisation.id()).versions();
        Posted posted = posted(sent);
        ChangeOrganisation.Version now = versions.getFirst();
        ChangeOrganisation.Version base = versions.stream()
                .filter(version -> version.mark().equals(posted.text("base")))
                .findFirst()
                .orElse(now);
        Change change = new Change(asked, posted, base, now);
        SettingsPages pages = new SettingsPages(organisation, asked, base, now);
        String wish = posted.text("do");
        if (wish.matches("(?:add|remove|up|down) .*")) {
            return pages.form(new Filled(posted.fields()).after(wish), List.of(), wish);
        }
        if (wish.equals("back")) {
            return asked == SettingsPart.FILE
                    ? pages.text(change.text(), List.of())
                    : pages.form(new Filled(posted.fields()), List.of(), "");
        }
        return judged(change, pages, visitor, after);
    }

    /// Several values of one name, such as of boxes that are ticked, become lines.
    private static Posted posted(MultiValueMap<String, String> sent) {
        Map<String, String> fields = new LinkedHashMap<>();
        sent.forEach((name, values) -> fields.put(name, values.stream().collect(Collectors.joining("\n"))));
        fields.remove("_csrf");
        return new Posted(fields);
    }

    private ModelAndView judged(Change change, SettingsPages pages, Visitor visitor, RedirectAttributes after) {
        if (change.isStale()) {
            return pages.stale(change);
        }
        String text;
        try {
            text = change.text();
        } catch (BadInput unreadable) {
            return pages.form(
                    change.filled(), List.of(new FieldProblem("", String.valueOf(unreadable.getMessage()))), "");
        }
        if (text.equals(change.now().text())) {
            return pages.same(change);
        }
        ChangeOrganisation settings =
                new ChangeOrganisation(library, pages.organisation().id());
        List<PlacedProblem> problems = settings.problems(text, today.session(visitor));
        if (!problems.isEmpty()) {
            return pages.faulty(change, problems);
        }
        if (!change.posted().text("do").equals("save")) {
            return pages.confirm(change, List.of());
        }
        if (change.posted().text("reason").isEmpty()) {
            return pages.confirm(
                    change,
                    List.of(new FieldProblem("reason", "Say in a line why this changes; it stands in the history.")));
        }
        return saved(settings, change, pages, visitor, after);
    }

    private ModelAndView saved(
            ChangeOrganisation settings,
            Change change,
            SettingsPages pages,
            Visitor visitor,
            RedirectAttributes after) {
        Outcome outcome = settings.change(
                change.now().mark(), change.text(), change.posted().text("reason"), today.session(visitor));
        return switch (outcome) {
            case Outcome.Changed changed -> {
                after.addFlashAttribute("done", "Saved. The change holds from now on.");
                yield new ModelAndView(
                        "redirect:/manage/settings/" + pages.organisation().id());
            }
            case Outcome.Unchanged same -> pages.same(change);
            case Outcome.Faulty faulty -> pages.faulty(change, faulty.placed());
            case Outcome.Stale stale -> pages.stale(change);
        };
    }
}
