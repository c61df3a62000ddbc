package org.policybook.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policybook.document.Address;
import org.policybook.document.PolicyId;
import org.policybook.library.BeginDraft;
import org.policybook.library.Library;
import org.policybook.library.SaveDraft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `new`: begins a draft.
@Command(name = "new", description = "Begin a draft: empty, from the policy itself, or adopted from another's.")
final class NewCommand extends LibraryCommand {
    @Parameters(paramLabel = "ORG/POLICY", description = "The policy; its short name is yours to choose.")
    @SuppressWarnings("NullAway.Init")
    private String policy;

    @Option(names = "--from", paramLabel = "ADDRESS", description = "The text to begin with.")
    private @Nullable String from;

    NewCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        PolicyId id = PolicyId.parse(policy);
        try (Library library = open()) {
            SaveDraft.Outcome outcome =
                    new BeginDraft(library).begin(id, Optional.ofNullable(from).map(Address::parse), session());
            return DraftOutcomes.print(id, outcome, Path.of(id.policy() + ".md"), this);
        }
    }
}
