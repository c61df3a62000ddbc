package org.policybook.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policybook.document.Block;
import org.policybook.document.Policy;
import org.policybook.document.Section;
import org.policybook.governance.Forms;

/// Takes the tables out of a document that are the organisation's own forms filled in, and keeps them as
/// such. A table that matches no form, or only in part, stays a table.
final class FormTables {
    private final Forms forms;
    private final StringBuilder stages = new StringBuilder();
    private Optional<String> eia = Optional.empty();

    private FormTables(Forms forms) {
        this.forms = forms;
    }

    static Imported takeOut(Imported document, Forms forms) {
        FormTables tables = new FormTables(forms);
        Policy policy = document.policy();
        Policy left = new Policy(
                policy.frontMatter(),
                tables.blocks(policy.preamble()),
                tables.sections(policy.sections()),
                policy.footnotes());
        return tables.told(document, left);
    }

    private Imported told(Imported document, Policy left) {
        Optional<String> checklist = stages.isEmpty() ? Optional.empty() : Optional.of("stages:\n" + stages);
        if (eia.isEmpty() && checklist.isEmpty()) {
            return document;
        }
        Imported taken = document.withForms(left, new SaveDraft.FilledForms(eia, checklist));
        if (eia.isPresent()) {
            taken = taken.warned(
                    "A table was taken as the equality impact assessment, eia.yaml. Add its outcome and who declared it.");
        }
        return checklist.isPresent()
                ? taken.warned("A table was taken as the approval checklist, checklist.yaml. Check who answered it.")
                : taken;
    }

    private List<Section> sections(List<Section> sections) {
        return sections.stream()
                .map(section -> new Section(
                        section.anchor(),
                        section.level(),
                        section.appendix(),
                        section.heading(),
                        blocks(section.blocks()),
                        sections(section.sections())))
                .toList();
    }

    private List<Block> blocks(List<Block> blocks) {
        List<Block> left = new ArrayList<>();
        for (Block block : blocks) {
            if (!(block instanceof Block.Table table) || !isForm(TableWords.of(table))) {
                left.add(block);
            }
        }
        return left;
    }

    private boolean isForm(TableWords table) {
        if (table.header().size() < 2) {
            return false;
        }
        Optional<String> assessment =
                eia.isPresent() ? Optional.empty() : forms.eia().flatMap(form -> EiaTable.read(form, table));
        if (assessment.isPresent()) {
            eia = assessment;
            return true;
        }
        for (Forms.ChecklistStage stage : forms.checklist()) {
            Optional<String> answered = ChecklistTable.read(stage, table);
            if (answered.isPresent() && stages.indexOf("  " + stage.id() + ":") < 0) {
                stages.append(answered.get());
                return true;
            }
        }
        return false;
    }
}
