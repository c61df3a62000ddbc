package org.policybook.cli;

import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.library.Library;
import org.policybook.library.RenamePolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `rename`: gives a policy another short name.
@Command(name = "rename", description = "Give a policy another short name; its history goes along.")
final class RenameCommand extends LibraryCommand {
    @Parameters(index = "0", paramLabel = "ORG/POLICY", description = "The policy.")
    @SuppressWarnings("NullAway.Init")
    private String policy;

    @Parameters(index = "1", paramLabel = "NAME", description = "Its new short name.")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Option(
            names = {"-m", "--reason"},
            paramLabel = "REASON",
            required = true,
            description = "Why, in a line.")
    @SuppressWarnings("NullAway.Init")
    private String reason;

    RenameCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        PolicyId id = PolicyId.parse(policy);
        PolicySlug to = PolicySlug.of(name);
        try (Library library = open()) {
            new RenamePolicy(library).rename(id, to, reason, session());
            say("Renamed %s to %s. The old address goes on leading to it."
                    .formatted(id, new PolicyId(id.organisation(), to)));
        }
        return ExitCode.DONE;
    }
}
