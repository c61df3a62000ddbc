package org.policybook.cli;

import org.policybook.library.HaltPolicy;
import picocli.CommandLine.Command;

/// `reinstate`: see its description.
@Command(name = "reinstate", description = "Bring a suspended policy or version back into force.")
final class ReinstateCommand extends HaltCommand {
    ReinstateCommand(Desk desk) {
        super(desk, HaltPolicy.Kind.REINSTATE, "reinstated");
    }
}
