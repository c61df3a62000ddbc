package org.policybook.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policybook.document.DraftId;
import org.policybook.document.PolicyId;
import org.policybook.governance.ChangeClass;
import org.policybook.governance.Forms;
import org.policybook.governance.lifecycle.DraftProgress;
import org.policybook.library.Evidence;
import org.policybook.library.FindEvidence;
import org.policybook.library.Library;
import org.policybook.library.OpenDraft;
import org.policybook.library.TellProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `progress`: how far a draft has come, and what is needed next.
@Command(name = "progress", description = "Show how far a draft has come, and what is needed next.")
final class ProgressCommand extends ReadingCommand {
    @Parameters(paramLabel = "ORG/POLICY", description = "The policy.")
    @SuppressWarnings("NullAway.Init")
    private String policy;

    @Option(names = "--draft", paramLabel = "ID", description = "The draft, where there are several.")
    private @Nullable String draft;

    ProgressCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        try (Library library = open()) {
            OpenDraft open = TellProgress.of(
                    library, PolicyId.parse(policy), Optional.ofNullable(draft).map(DraftId::of), today());
            if (json()) {
                return print(document(open, FindEvidence.of(library, open, today())));
            }
            report(open);
            return ExitCode.DONE;
        }
    }

    private void report(OpenDraft open) {
        DraftProgress progress = open.progress();
        say("%s %s.".formatted(open.reading().address(), progress.stage().words()));
        progress.submitted().ifPresent(submitted -> {
            say("Put forward by %s to the %s as a %s: %s"
                    .formatted(
                            submitted.by().name(),
                            submitted.committee(),
                            change(submitted.change()),
                            submitted.statement()));
        });
        List<Forms.ChecklistStage> stages = DraftProgress.reviewStages(open.organisation());
        if (progress.submitted().isPresent() && !stages.isEmpty()) {
            stages.forEach(stage -> stage(stage, progress));
        }
        progress.approvals()
                .forEach(signed -> say("Signed: %s as %s%s, minute %s of %s."
                        .formatted(
                                signed.by().name(),
                                signed.signature().post(),
                                signed.signature()
                                        .instead()
                                        .map(post -> " for the " + post)
                                        .orElse(""),
                                signed.minute().reference(),
                                signed.minute().on())));
        progress.actions().forEach(action -> say("Action: " + action));
        say("Next: " + progress.needs());
    }

    private void stage(Forms.ChecklistStage stage, DraftProgress progress) {
        Set<String> confirmed = progress.confirmed(stage);
        say("%s (%d of %d confirmed)"
                .formatted(stage.label(), confirmed.size(), stage.criteria().size()));
        for (Forms.Criterion criterion : stage.criteria()) {
            String mark = confirmed.contains(criterion.id()) ? "[x]" : "[ ]";
            Wrapped.lines(criterion.id() + ": " + criterion.label(), "  " + mark + " ", "      ")
                    .forEach(this::say);
        }
    }

    private static String change(ChangeClass change) {
        return switch (change) {
            case FIRST -> "new policy";
            case MAJOR -> "major change";
            case MINOR -> "minor change";
        };
    }

    private static ObjectNode document(OpenDraft open, FindEvidence evidence) {
        DraftProgress progress = open.progress();
        ObjectNode document = Json.object();
        document.put("policy", open.reading().policy().toString())
                .put("draft", open.now().target().draft().value())
                .put("revision", open.now().target().revision().hex())
                .put("content", open.now().target().content().hex())
                .put("stage", progress.stage().toString())
                .put("next", progress.needs());
        progress.submitted()
                .ifPresent(submitted -> document.putObject("submitted")
                        .put("by", submitted.by().name())
                        .put("change", submitted.change().toString().toLowerCase(Locale.ROOT))
                        .put("committee", submitted.committee())
                        .put("statement", submitted.statement()));
        checklist(progress, open, evidence, document.putArray("checklist"));
        progress.actions().forEach(document.putArray("actions")::add);
        ArrayNode signatures = document.putArray("signatures");
        progress.approvals()
                .forEach(signed -> signatures
                        .addObject()
                        .put("by", signed.by().name())
                        .put("post", signed.signature().post())
                        .put("minute", signed.minute().reference()));
        document.put("signaturesNeeded", progress.needed());
        return document;
    }

    private static void checklist(DraftProgress progress, OpenDraft open, FindEvidence evidence, ArrayNode checklist) {
        for (Forms.ChecklistStage stage : DraftProgress.reviewStages(open.organisation())) {
            Set<String> confirmed = progress.confirmed(stage);
            Map<String, Evidence> found = evidence.of(stage);
            for (Forms.Criterion criterion : stage.criteria()) {
                ObjectNode node = checklist
                        .addObject()
                        .put("stage", stage.id())
                        .put("criterion", criterion.id())
                        .put("confirmed", confirmed.contains(criterion.id()));
                Optional.ofNullable(found.get(criterion.id()))
                        .ifPresent(shown -> node.putObject("evidence")
                                .put("satisfied", shown.satisfied())
                                .put("found", shown.words()));
            }
        }
    }
}
