package org.policybook.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;
import org.policybook.governance.CommitId;
import org.policybook.library.Library;
import org.policybook.library.VerifyLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `verify`: proves that nothing was changed behind the program's back.
@Command(name = "verify", description = "Replay the journal, recompute every hash, and tell what does not fit.")
final class VerifyCommand extends ReadingCommand {
    private static final Pattern HEAD = Pattern.compile("([^=]+)=([0-9a-f]{40})");

    @Option(
            names = "--head",
            paramLabel = "ORG=COMMIT",
            description =
                    "A head of the journal, or of the documents as issued, that was noted earlier: check that it is still there.")
    private List<String> heads = new ArrayList<>();

    VerifyCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        try (Library library = open()) {
            List<VerifyLibrary.Proof> proofs = new VerifyLibrary(library).verify(noted());
            if (json()) {
                print(document(proofs));
            } else {
                proofs.forEach(this::report);
            }
            return proofs.stream().allMatch(proof -> proof.faults().isEmpty()) ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    private Map<OrganisationId, List<CommitId>> noted() {
        Map<OrganisationId, List<CommitId>> noted = new LinkedHashMap<>();
        for (String head : heads) {
            Matcher parts = HEAD.matcher(head);
            if (!parts.matches()) {
                throw new BadInput(
                        "--head needs an organisation and a whole commit id of 40 digits, such as harbour=3f2a…, not \"%s\". \"policybook verify --json\" prints them."
                                .formatted(head));
            }
            noted.computeIfAbsent(OrganisationId.of(parts.group(1)), id -> new ArrayList<>())
                    .add(new CommitId(parts.group(2)));
        }
        return noted;
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
            Json.put(node, "renditionsHead", proof.renditionsHead());
            ArrayNode faults = node.putArray("faults");
            proof.faults()
                    .forEach(fault ->
                            faults.addObject().put("place", fault.place()).put("message", fault.message()));
        }
        return document;
    }

    private void report(VerifyLibrary.Proof proof) {
        say("%s: %s; %s, %s, journal at %s"
                .formatted(
                        proof.organisation(),
                        proof.faults().isEmpty() ? "whole" : "DAMAGED OR CHANGED",
                        Counted.of(proof.events(), "events"),
                        Counted.of(proof.objects(), "objects"),
                        proof.journalHead().map(CommitId::hex).orElse("its beginning")));
        proof.renditionsHead().ifPresent(head -> say("  documents as issued at %s".formatted(head.hex())));
        proof.faults().forEach(fault -> say("  %s: %s".formatted(fault.place(), fault.message())));
    }
}
