package org.policybook.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.diff.FormDiff;
import org.policybook.governance.Forms;

/// Tells what changed in the forms filled in beside two texts of one organisation, under its own labels.
final class CompareForms {
    private static final String TITLE = "Approval checklist";

    private final Forms forms;
    private final String language;

    /// @param language how dates are written
    CompareForms(Forms forms, String language) {
        this.forms = forms;
        this.language = language;
    }

    List<FormDiff> compare(Reading before, Reading after) {
        FormDiff checklist = FormDiff.of("checklist", TITLE, checklist(before), checklist(after));
        Optional<FormDiff> eia = forms.eia().map(form -> FormDiff.of("eia", form.title(), eia(before), eia(after)));
        return eia.map(found -> List.of(found, checklist)).orElse(List.of(checklist));
    }

    private Map<String, FormDiff.Filled> eia(Reading reading) {
        return forms.eia()
                .flatMap(form -> reading.eia().map(answers -> EiaFields.of(form, answers, language)))
                .orElse(Map.of());
    }

    private Map<String, FormDiff.Filled> checklist(Reading reading) {
        return reading.checklist()
                .map(answers -> ChecklistFields.of(forms.checklist(), answers, language))
                .orElse(Map.of());
    }
}
