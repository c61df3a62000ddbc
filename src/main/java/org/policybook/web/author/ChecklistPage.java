package org.policybook.web.author;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policybook.document.BadInput;
import org.policybook.document.Value;
import org.policybook.document.YamlFields;
import org.policybook.governance.Forms;
import org.policybook.governance.lifecycle.DraftProgress;
import org.policybook.library.JudgeDraft;
import org.policybook.library.Library;
import org.policybook.library.SaveDraft;
import org.policybook.web.NotThere;
import org.policybook.web.Today;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The approval checklist as its author answers it, for the reviewing group to confirm.
@Controller
class ChecklistPage {
    private static final String PAGE = "/drafts/{org}/{slug}/{draft}/checklist";

    private final Library library;
    private final Today today;
    private final FormSaving saving;

    ChecklistPage(Library library, Today today, FormSaving saving) {
        this.library = library;
        this.today = today;
        this.saving = saving;
    }

    @GetMapping(PAGE)
    String show(DraftHere here, @RequestParam(defaultValue = "") String done, Model page) {
        page.addAttribute("done", done);
        page.addAttribute("stages", stages(here.toWrite()));
        page.addAttribute("answers", AssessmentAnswers.shown(own(here)));
        page.addAttribute("decided", here.draft().isDecidedByCommittee());
        page.addAttribute("base", here.revision().hex());
        return "author/checklist";
    }

    /// What was answered for this draft: the answers that came with the version before are about that one.
    private String own(DraftHere here) {
        String all = here.reading().checklistText().orElse("");
        if (all.isBlank()) {
            return all;
        }
        Set<String> answered =
                new JudgeDraft(library).stated(here.reading(), today.date()).keySet();
        Map<String, Value> stages = new LinkedHashMap<>(
                YamlFields.read(all).entries().get("stages") instanceof Value.Fields present
                        ? present.entries()
                        : Map.of());
        stages.keySet().retainAll(answered);
        return YamlFields.with(all, Map.of("stages", new Value.Fields(stages)));
    }

    private static List<Forms.ChecklistStage> stages(DraftHere here) {
        List<Forms.ChecklistStage> stages =
                DraftProgress.reviewStages(here.draft().organisation());
        if (stages.isEmpty()) {
            throw new NotThere();
        }
        return stages;
    }

    @PostMapping(PAGE)
    ModelAndView save(DraftHere here, @RequestParam String base, @RequestParam Map<String, String> typed) {
        try {
            String before = own(here.toWrite());
            String answers = answers(stages(here), before, typed);
            if (answers.isBlank() && before.isBlank()) {
                return new ModelAndView("redirect:" + here.path() + "/checklist?done=unchanged");
            }
            FormSaving.Filled filled = new FormSaving.Filled(
                    new SaveDraft.FilledForms(Optional.empty(), Optional.of(answers)),
                    files -> files.checklist().orElse(""),
                    "Answer the checklist");
            return saving.save(here, filled, base, "/checklist")
                    .orElseGet(
                            () -> refused(
                                    here,
                                    typed,
                                    "A colleague saved other answers while you filled in the form. Yours are below and are not saved yet. Compare them, then save again."));
        } catch (BadInput refused) {
            return refused(here, typed, PlainRefusal.of(String.valueOf(refused.getMessage())));
        }
    }

    private static String answers(List<Forms.ChecklistStage> stages, String before, Map<String, String> typed) {
        Map<String, Value> all = new LinkedHashMap<>(
                YamlFields.read(before).entries().get("stages") instanceof Value.Fields present
                        ? present.entries()
                        : Map.of());
        for (Forms.ChecklistStage stage : stages) {
            Map<String, Value> criteria = criteria(stage, typed);
            if (criteria.isEmpty()) {
                all.remove(stage.id());
            } else {
                String by = typed.getOrDefault("stages.%s.by".formatted(stage.id()), "")
                        .strip();
                if (by.isEmpty()) {
                    throw new BadInput("Say who gives the answers under \"%s\".".formatted(stage.label()));
                }
                all.put(stage.id(), stage(by, criteria, all.get(stage.id())));
            }
        }
        return YamlFields.with(before, Map.of("stages", new Value.Fields(all)));
    }

    /// An outcome, and the date, stay where they stood.
    private static Value stage(String by, Map<String, Value> criteria, @Nullable Value before) {
        Map<String, Value> fields =
                new LinkedHashMap<>(before instanceof Value.Fields present ? present.entries() : Map.of());
        fields.put("criteria", new Value.Fields(criteria));
        fields.put("by", Value.Scalar.of(by));
        return new Value.Fields(fields);
    }

    private static Map<String, Value> criteria(Forms.ChecklistStage stage, Map<String, String> typed) {
        Map<String, Value> criteria = new LinkedHashMap<>();
        for (Forms.Criterion criterion : stage.criteria()) {
            String path = "stages.%s.criteria.%s.".formatted(stage.id(), criterion.id());
            String met = typed.getOrDefault(path + "met", "");
            String comment = typed.getOrDefault(path + "comment", "").strip();
            if (!met.isEmpty() || !comment.isEmpty()) {
                Map<String, Value> answer = new LinkedHashMap<>();
                answer.put("met", new Value.Scalar(String.valueOf(met.equals("true")), Value.Kind.BOOLEAN));
                answer.put("comment", Value.Scalar.of(comment));
                criteria.put(criterion.id(), new Value.Fields(answer));
            }
        }
        return criteria;
    }

    private static ModelAndView refused(DraftHere here, Map<String, String> typed, String problem) {
        ModelAndView page = RefusedPage.told("author/checklist");
        page.addObject("here", here);
        page.addObject("stages", stages(here));
        page.addObject("answers", typed);
        page.addObject("decided", here.draft().isDecidedByCommittee());
        page.addObject("base", here.revision().hex());
        page.addObject("problem", problem);
        return page;
    }
}
