package org.policybook.cli;

import org.policybook.library.HaltPolicy;
import picocli.CommandLine.Command;

/// `suspend`: see its description.
@Command(name = "suspend", description = "Take a policy, or one version of it, out of force for a time.")
final class SuspendCommand extends HaltCommand {
    SuspendCommand(Desk desk) {
        super(desk, HaltPolicy.Kind.SUSPEND, "suspended");
    }
}
