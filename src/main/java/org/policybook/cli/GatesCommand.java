package org.policybook.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policybook.document.Address;
import org.policybook.document.BadInput;
import org.policybook.document.DraftId;
import org.policybook.document.Edition;
import org.policybook.governance.ChangeClass;
import org.policybook.governance.gate.Reason;
import org.policybook.governance.gate.Verdict;
import org.policybook.library.JudgeDraft;
import org.policybook.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `gates`: what stands between a draft and its publication.
@Command(
        name = "gates",
        description = "Tell which of its organisation's gates a draft satisfies, and how to mend the others.")
final class GatesCommand extends ReadingCommand {
    @Parameters(paramLabel = "ORG/POLICY[@draft:ID]", description = "The draft.")
    @SuppressWarnings("NullAway.Init")
    private String draft;

    @Option(
            names = "--change",
            paramLabel = "major|minor",
            description = "How much the draft changes (default: major; a first version is neither).")
    private @Nullable String change;

    GatesCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        Address address = Address.parse(draft);
        Optional<ChangeClass> stated = Optional.ofNullable(change).map(ChangeClass::of);
        try (Library library = open()) {
            JudgeDraft.Judged judged =
                    new JudgeDraft(library).judge(address.policy(), draftOf(address), stated, today());
            if (json()) {
                print(document(judged));
            } else {
                new VerdictPrinter(this::say).tell(judged);
            }
            return judged.isInTheWay() ? ExitCode.REFUSED : ExitCode.DONE;
        }
    }

    private static Optional<DraftId> draftOf(Address address) {
        return switch (address.edition()) {
            case Edition.InForce inForce -> Optional.empty();
            case Edition.OfDraft of -> of.draft();
            case Edition.OfVersion of -> throw notADraft(address);
            case Edition.OnDate on -> throw notADraft(address);
        };
    }

    private static BadInput notADraft(Address address) {
        return new BadInput("%s is a version, and gates judge drafts. Give %s@draft, or the policy alone."
                .formatted(address, address.policy()));
    }

    private static ObjectNode document(JudgeDraft.Judged judged) {
        ObjectNode document = Json.object();
        document.put("policy", judged.draft().policy().toString());
        Json.put(document, "draft", judged.draft().draft().map(DraftId::value));
        Json.put(document, "revision", judged.draft().revision());
        document.put("change", judged.change().written());
        document.put("inTheWay", judged.isInTheWay());
        ArrayNode gates = document.putArray("gates");
        judged.verdicts().forEach(verdict -> put(gates.addObject(), verdict));
        return document;
    }

    private static void put(ObjectNode node, Verdict verdict) {
        node.put("gate", verdict.gate().name());
        node.put("label", verdict.gate().label());
        node.put("state", verdict.state().written());
        ArrayNode reasons = node.putArray("reasons");
        for (Reason reason : verdict.reasons()) {
            ObjectNode told = reasons.addObject();
            told.put("kind", reason.kind().written());
            Json.put(told, "clause", reason.clause());
            told.put("message", reason.message());
            Json.put(told, "mend", Optional.of(reason.mend()).filter(mend -> !mend.isEmpty()));
        }
        verdict.waiver()
                .ifPresent(by -> node.putObject("waived").put("post", by.post()).put("reason", by.reason()));
    }
}
