package org.policybook.library;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.Value;
import org.policybook.document.Yaml;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.Forms;
import org.policybook.governance.lifecycle.DraftProgress;

/// The checklist as the reviewing groups and the committee answered it in the record, as the `checklist.yaml` that
/// stands beside a version.
final class RecordedChecklist {
    private static final String APPROVED = "approved";

    private final DraftProgress progress;

    private RecordedChecklist(DraftProgress progress) {
        this.progress = progress;
    }

    /// Empty when nobody answered anything.
    static Optional<String> of(DraftProgress progress, Iterable<Forms.ChecklistStage> stages) {
        RecordedChecklist checklist = new RecordedChecklist(progress);
        Map<String, Value> answered = new LinkedHashMap<>();
        for (Forms.ChecklistStage stage : stages) {
            checklist.stage(stage).ifPresent(answer -> answered.put(stage.id(), answer));
        }
        return answered.isEmpty()
                ? Optional.empty()
                : Optional.of(Yaml.write(new Value.Fields(Map.of("stages", new Value.Fields(answered)))));
    }

    private Optional<Value> stage(Forms.ChecklistStage stage) {
        return stage.criteria().isEmpty() ? decided(stage) : reviewed(stage);
    }

    private Optional<Value> reviewed(Forms.ChecklistStage stage) {
        Map<String, Value> criteria = new LinkedHashMap<>();
        progress.answers(stage)
                .forEach((id, answer) -> criteria.put(
                        id,
                        new Value.Fields(fields("met", Boolean.toString(answer.met()), "comment", answer.evidence()))));
        return progress.lastReview(stage).map(review -> {
            Map<String, Value> answer = new LinkedHashMap<>();
            answer.put("criteria", new Value.Fields(criteria));
            answer.putAll(fields("by", review.group(), "on", review.on().toString()));
            return new Value.Fields(answer);
        });
    }

    private Optional<Value> decided(Forms.ChecklistStage stage) {
        return progress.approvals().stream().findFirst().map(decision -> {
            Map<String, Value> answer = new LinkedHashMap<>();
            if (!stage.outcomes().isEmpty()) {
                String outcome = stage.outcomes().contains(APPROVED)
                        ? APPROVED
                        : stage.outcomes().getFirst();
                answer.putAll(fields("outcome", outcome));
            }
            answer.putAll(
                    fields("by", signed(decision), "on", decision.minute().on().toString()));
            return new Value.Fields(answer);
        });
    }

    /// `Staff Partnership Committee, minute SPC/2026/11`
    private static String signed(DraftEvent.Decided decision) {
        return "%s, minute %s"
                .formatted(decision.signature().committee(), decision.minute().reference());
    }

    private static Map<String, Value> fields(String... namesAndValues) {
        Map<String, Value> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], Value.Scalar.of(namesAndValues[i + 1]));
        }
        return fields;
    }
}
