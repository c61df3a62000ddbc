package org.policybook.cli;

import org.policybook.library.HaltPolicy;
import picocli.CommandLine.Command;

/// `withdraw`: see its description.
@Command(name = "withdraw", description = "Take a policy, or one version of it, out of force for good.")
final class WithdrawCommand extends HaltCommand {
    WithdrawCommand(Desk desk) {
        super(desk, HaltPolicy.Kind.WITHDRAW, "withdrawn");
    }
}
