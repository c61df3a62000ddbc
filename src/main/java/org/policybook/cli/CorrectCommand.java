package org.policybook.cli;

import org.policybook.document.Address;
import org.policybook.document.BadInput;
import org.policybook.document.Edition;
import org.policybook.document.VersionNumber;
import org.policybook.library.CorrectFact;
import org.policybook.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `correct`: puts a wrong fact about a version right.
@Command(
        name = "correct",
        description = "Correct a wrong fact about a published version. Its text stays; the record shows both.")
final class CorrectCommand extends LibraryCommand {
    @Parameters(index = "0", paramLabel = "ORG/POLICY@VERSION", description = "The version.")
    @SuppressWarnings("NullAway.Init")
    private String address;

    @Parameters(index = "1", paramLabel = "FIELD", description = "The fact, such as approved.on, review-due or owner.")
    @SuppressWarnings("NullAway.Init")
    private String field;

    @Parameters(index = "2", paramLabel = "VALUE", description = "What it should have been.")
    @SuppressWarnings("NullAway.Init")
    private String value;

    @Option(
            names = {"-m", "--reason"},
            paramLabel = "REASON",
            required = true,
            description = "How it is known, in a line.")
    @SuppressWarnings("NullAway.Init")
    private String reason;

    CorrectCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        Address what = Address.parse(address);
        VersionNumber version = version(what);
        try (Library library = open()) {
            return StepCommand.tell(
                    this,
                    new CorrectFact(library).correct(what.policy(), version, field, value, reason, session()),
                    "%s: %s is %s now; the record shows both.".formatted(what, field, value));
        }
    }

    private VersionNumber version(Address what) {
        if (what.edition() instanceof Edition.OfVersion one) {
            return one.version();
        }
        throw new BadInput(
                "A fact is corrected of one version. Say which: %s@2.2, for example.".formatted(what.policy()));
    }
}
