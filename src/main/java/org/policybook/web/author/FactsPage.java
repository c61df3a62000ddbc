package org.policybook.web.author;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policybook.document.BadInput;
import org.policybook.governance.CommitId;
import org.policybook.governance.PolicyStatus;
import org.policybook.library.Library;
import org.policybook.library.ListPolicies;
import org.policybook.web.Today;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The facts about a document, as a form.
@Controller
class FactsPage {
    private static final String PAGE = "/drafts/{org}/{slug}/{draft}/facts";
    private static final String MESSAGE = "Edit the facts about the document";

    private static final Pattern AT_FIELD = Pattern.compile("(?s).*?line \\d+: ([a-z]+)(?:\\.([a-z-]+))?: ([^\\n]+).*");

    private final Saving saving;
    private final Library library;
    private final Today today;

    FactsPage(Saving saving, Library library, Today today) {
        this.saving = saving;
        this.library = library;
        this.today = today;
    }

    @GetMapping(PAGE)
    String show(DraftHere here, @RequestParam(defaultValue = "") String done, Model page) {
        page.addAttribute("done", done);
        page.addAttribute("fields", FactFields.of(here.toWrite(), others(here)));
        page.addAttribute("base", here.revision().hex());
        page.addAttribute("problems", List.of());
        return "author/facts";
    }

    /// Only what was changed in the form is changed in the text, which keeps every other byte. A colleague who changed
    /// something else in the meantime is not in the way.
    @PostMapping(PAGE)
    ModelAndView save(DraftHere here, @RequestParam String base, @RequestParam MultiValueMap<String, String> sent) {
        here.toWrite();
        Map<String, String> form = new LinkedHashMap<>();
        sent.forEach((name, values) -> form.put(name, String.join("\n", values).strip()));
        try {
            CommitId revision = new TypedText(base, 1, 1, "").revision();
            String began = saving.revisions(here.draft()).text(revision);
            TypedFacts typed = TypedFacts.of(FactFields.of(here, began, others(here)), form);
            return typed.problems().isEmpty()
                    ? save(here, typed, began, revision)
                    : refused(here, base, typed, typed.problems());
        } catch (BadInput refused) {
            return refused(
                    here,
                    base,
                    TypedFacts.of(FactFields.of(here, others(here)), form),
                    List.of(problem(String.valueOf(refused.getMessage()))));
        }
    }

    private ModelAndView save(DraftHere here, TypedFacts typed, String began, CommitId revision) {
        String page = here.path() + "/facts";
        boolean besideAnother =
                !revision.equals(here.revision()) && !typed.isContested(FactFields.of(here, others(here)));
        return besideAnother
                ? saving.after(
                        here.policy(),
                        saving.text(here, typed.in(here.reading().text()), here.revision(), MESSAGE),
                        page,
                        "merged")
                : saving.after(here.policy(), saving.text(here, typed.in(began), revision, MESSAGE), page);
    }

    /// A problem of the text's head is one of the field that it names, in words without its line.
    private static TypedFacts.Problem problem(String message) {
        Matcher at = AT_FIELD.matcher(message);
        if (!at.matches() || !(FactLabels.has(at.group(1)) || FactLabels.has(at.group(1) + ".every"))) {
            return new TypedFacts.Problem("fact_title", PlainRefusal.of(message));
        }
        String name = Optional.ofNullable(at.group(2))
                .map(inner -> at.group(1) + "." + inner)
                .orElse(at.group(1));
        return new TypedFacts.Problem(FactFields.id(name), FactLabels.of(name) + ": " + PlainRefusal.of(at.group(3)));
    }

    /// The other policies of the organisation, by title.
    private List<FactFields.Option> others(DraftHere here) {
        return new ListPolicies(library)
                .list(Set.of(here.policy().organisation()), today.date(), damage -> {}).stream()
                        .filter(line -> !line.policy().equals(here.policy())
                                && line.version().isPresent()
                                && line.status() != PolicyStatus.WITHDRAWN)
                        .map(line ->
                                new FactFields.Option("policy:" + line.policy().policy(), line.title()))
                        .sorted(Comparator.comparing(FactFields.Option::label))
                        .toList();
    }

    private static ModelAndView refused(
            DraftHere here, String base, TypedFacts typed, List<TypedFacts.Problem> problems) {
        ModelAndView page = RefusedPage.told("author/facts");
        page.addObject("here", here);
        page.addObject("fields", typed.fields());
        page.addObject("base", base);
        page.addObject("problems", problems);
        return page;
    }
}
