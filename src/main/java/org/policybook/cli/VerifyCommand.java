package org.policybook.cli;

import java.util.List;
import org.policybook.governance.CommitId;
import org.policybook.library.Library;
import org.policybook.library.VerifyLibrary;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `verify`: proves that nothing was changed behind the program's back.
@Command(name = "verify", description = "Replay the journal, recompute every hash, and tell what does not fit.")
final class VerifyCommand extends ReadingCommand {
    VerifyCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        try (Library library = open()) {
            List<VerifyLibrary.Proof> proofs = new VerifyLibrary(library).verify();
            if (json()) {
                print(document(proofs));
            } else {
                proofs.forEach(this::report);
            }
            return proofs.stream().allMatch(proof -> proof.faults().isEmpty()) ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    private static ObjectNode document(List<VerifyLibrary.Proof> proofs) {
        ObjectNode document = Json.object();
        ArrayNode organisations = document.putArray("organisations");
        for (VerifyLibrary.Proof proof : proofs) {
            ObjectNode node = organisations.addObject();
            node.put("organisation", proof.organisation().value());
            node.put("events", proof.events());
            node.put("objects", proof.objects());
            Json.put(node, "journalHead", proof.journalHead());
            ArrayNode faults = node.putArray("faults");
            proof.faults()
                    .forEach(fault ->
                            faults.addObject().put("place", fault.place()).put("message", fault.message()));
        }
        return document;
    }

    private void report(VerifyLibrary.Proof proof) {
        say("%s: %s; %d events, %d objects, journal at %s"
                .formatted(
                        proof.organisation(),
                        proof.faults().isEmpty() ? "whole" : "DAMAGED OR CHANGED",
                        proof.events(),
                        proof.objects(),
                        proof.journalHead().map(CommitId::abbreviated).orElse("its beginning")));
        proof.faults().forEach(fault -> say("  %s: %s".formatted(fault.place(), fault.message())));
    }
}
