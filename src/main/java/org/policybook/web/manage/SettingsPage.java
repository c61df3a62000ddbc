package org.policybook.web.manage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;
import org.policybook.document.PlacedProblem;
import org.policybook.document.Problem;
import org.policybook.governance.Organisation;
import org.policybook.library.ChangeOrganisation;
import org.policybook.library.Library;
import org.policybook.web.FieldProblem;
import org.policybook.web.NotThere;
import org.policybook.web.Posted;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// How an organisation governs its documents: its committees, posts, forms, gates and rules, each changed as a version
/// of its `organisation.yaml`, in a form or as text.
@Controller
class SettingsPage {
    private final Library library;
    private final Today today;
    private final Managed managed;

    SettingsPage(Library library, Today today, Managed managed) {
        this.library = library;
        this.today = today;
        this.managed = managed;
    }

    @GetMapping("/manage/settings/{org}")
    ModelAndView show(@PathVariable String org, Visitor visitor) {
        Organisation organisation = managed.one(OrganisationId.of(org), visitor);
        ModelAndView page = new ModelAndView("manage-settings");
        page.addObject("organisation", organisation);
        page.addObject("history", new ChangeOrganisation(library, organisation.id()).versions());
        return page;
    }

    /// @param part `file` for the whole text, or one of [SettingsForm]
    @GetMapping("/manage/settings/{org}/{part}")
    ModelAndView edit(@PathVariable String org, @PathVariable String part, Visitor visitor) {
        Organisation organisation = managed.one(OrganisationId.of(org), visitor);
        ChangeOrganisation.Version now =
                new ChangeOrganisation(library, organisation.id()).versions().getFirst();
        return form(organisation, part, now, List.of(), Map.of("text", now.text(), "base", now.mark()));
    }

    /// The text is shown with its problems when it was only to be checked.
    @PostMapping("/manage/settings/{org}/{part}")
    ModelAndView change(
            @PathVariable String org,
            @PathVariable String part,
            @RequestParam Map<String, String> fields,
            Visitor visitor,
            RedirectAttributes after) {
        Organisation organisation = managed.one(OrganisationId.of(org), visitor);
        ChangeOrganisation change = new ChangeOrganisation(library, organisation.id());
        ChangeOrganisation.Version now = change.versions().getFirst();
        Posted posted = new Posted(fields);
        try {
            String text = SettingsForm.text(part, posted, now.text());
            if (posted.text("do").equals("check")) {
                return checked(organisation, part, now, posted, change.problems(text, today.session(visitor)).stream().map(PlacedProblem::problem).toList());
            }
            ChangeOrganisation.Outcome outcome =
                    change.change(posted.text("base"), text, posted.text("reason"), today.session(visitor));
            return switch (outcome) {
                case ChangeOrganisation.Outcome.Changed changed ->
                    done(organisation, "The change holds from now on.", after);
                case ChangeOrganisation.Outcome.Unchanged same ->
                    done(organisation, "Nothing was different, so nothing changed.", after);
                case ChangeOrganisation.Outcome.Faulty faulty ->
                    form(organisation, part, now, problems(faulty.problems()), posted.shown());
                case ChangeOrganisation.Outcome.Stale stale ->
                    form(organisation, part, now, List.of(stale(stale)), posted.shown());
            };
        } catch (BadInput problem) {
            return form(
                    organisation,
                    part,
                    now,
                    List.of(new FieldProblem("reason", String.valueOf(problem.getMessage()))),
                    posted.shown());
        }
    }

    private static ModelAndView done(Organisation organisation, String what, RedirectAttributes after) {
        after.addFlashAttribute("done", what);
        return new ModelAndView("redirect:/manage/settings/" + organisation.id());
    }

    private static ModelAndView checked(
            Organisation organisation,
            String part,
            ChangeOrganisation.Version now,
            Posted posted,
            List<Problem> problems) {
        ModelAndView page = form(organisation, part, now, problems(problems), posted.shown());
        page.addObject("checked", problems.isEmpty());
        page.setStatus(HttpStatus.OK);
        return page;
    }

    private static FieldProblem stale(ChangeOrganisation.Outcome.Stale stale) {
        return new FieldProblem(
                "",
                "%s changed the settings while you worked (\"%s\"), so nothing was saved. What you wrote is below; open the settings in another tab, and bring your change into the present ones."
                        .formatted(stale.theirs().by().name(), stale.theirs().reason()));
    }

    private static List<FieldProblem> problems(List<Problem> found) {
        List<FieldProblem> problems = new ArrayList<>();
        for (Problem problem : found) {
            String place = problem.line() > 0 ? "Line %d: ".formatted(problem.line()) : "";
            problems.add(new FieldProblem("text", place + problem.message()));
        }
        return problems;
    }

    private static ModelAndView form(
            Organisation organisation,
            String part,
            ChangeOrganisation.Version now,
            List<FieldProblem> problems,
            Map<String, String> typed) {
        ModelAndView page = new ModelAndView("manage-settings-form");
        page.addObject("organisation", organisation);
        page.addObject("part", SettingsForm.of(part).orElseThrow(NotThere::new));
        page.addObject("mark", now.mark());
        page.addObject("problems", problems);
        page.addObject("typed", typed);
        if (!problems.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    /// What one change of the settings did.
    ///
    /// @param number counts from 0, the newest
    @GetMapping("/manage/settings/{org}/history/{number}")
    ModelAndView past(@PathVariable String org, @PathVariable int number, Visitor visitor) {
        Organisation organisation = managed.one(OrganisationId.of(org), visitor);
        List<ChangeOrganisation.Version> all = new ChangeOrganisation(library, organisation.id()).versions();
        if (number < 0 || number >= all.size()) {
            throw new NotThere();
        }
        ModelAndView page = new ModelAndView("manage-settings-change");
        page.addObject("organisation", organisation);
        page.addObject("version", all.get(number));
        page.addObject(
                "lines",
                ChangedLines.between(
                        number + 1 < all.size() ? all.get(number + 1).text() : "",
                        all.get(number).text()));
        return page;
    }
}
