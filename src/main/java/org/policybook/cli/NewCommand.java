package org.policybook.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.policybook.document.Address;
import org.policybook.document.BadInput;
import org.policybook.document.PolicyId;
import org.policybook.library.BeginDraft;
import org.policybook.library.Library;
import org.policybook.library.SaveDraft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `new`: begins a draft.
@Command(
        name = "new",
        description = "Begin a draft: empty, from a template, from the policy itself, or adopted from another's.")
final class NewCommand extends LibraryCommand {
    @Parameters(paramLabel = "ORG/POLICY", description = "The policy; its short name is yours to choose.")
    @SuppressWarnings("NullAway.Init")
    private String policy;

    @Option(names = "--from", paramLabel = "ADDRESS", description = "The text to begin with.")
    private @Nullable String from;

    @Option(
            names = "--template",
            paramLabel = "NAME",
            description = "The template to begin with: policy, procedure or guideline.")
    private @Nullable String template;

    @Option(names = "--beside", description = "Begin it although the policy has another open draft.")
    private boolean beside;

    NewCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        PolicyId id = PolicyId.parse(policy);
        try (Library library = open()) {
            SaveDraft.Outcome outcome = new BeginDraft(library).begin(id, beginning(), beside, session());
            int code = DraftOutcomes.print(id, outcome, Path.of(id.policy() + ".md"), false, this);
            BehindNote.tell(id, outcome, library, this);
            return code;
        }
    }

    private BeginDraft.Beginning beginning() {
        if (from != null && template != null) {
            throw new BadInput("A draft begins --from a text or from a --template, not from both. Leave one out.");
        }
        if (template != null) {
            return new BeginDraft.Beginning.Template(template);
        }
        return from == null ? new BeginDraft.Beginning.Empty() : new BeginDraft.Beginning.Text(Address.parse(from));
    }
}
