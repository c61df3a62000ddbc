package org.policybook.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policybook.document.Address;
import org.policybook.document.BadInput;
import org.policybook.document.Edition;
import org.policybook.document.VersionNumber;
import org.policybook.library.HaltPolicy;
import org.policybook.library.Library;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What `suspend`, `reinstate` and `withdraw` share.
abstract class HaltCommand extends LibraryCommand {
    @Parameters(
            paramLabel = "ADDRESS",
            description = "ORG/POLICY for the whole policy, ORG/POLICY@2.2 for one version.")
    @SuppressWarnings("NullAway.Init")
    private String address;

    @Option(names = "--from", paramLabel = "DATE", description = "The first day on which it counts (default: today).")
    private @Nullable String from;

    @Option(
            names = {"-m", "--reason"},
            paramLabel = "REASON",
            required = true,
            description = "Why, in a line: readers of the policy see it.")
    @SuppressWarnings("NullAway.Init")
    private String reason;

    private final HaltPolicy.Kind kind;
    private final String done;

    HaltCommand(Desk desk, HaltPolicy.Kind kind, String done) {
        super(desk);
        this.kind = kind;
        this.done = done;
    }

    @Override
    public Integer call() {
        Address what = Address.parse(address);
        LocalDate day = from == null ? today() : day("--from", from);
        try (Library library = open()) {
            return StepCommand.tell(
                    this,
                    new HaltPolicy(library).halt(kind, what.policy(), version(what), day, reason, session()),
                    "%s is %s from %s.".formatted(what, done, day));
        }
    }

    private Optional<VersionNumber> version(Address what) {
        return switch (what.edition()) {
            case Edition.InForce inForce -> Optional.empty();
            case Edition.OfVersion one -> Optional.of(one.version());
            case Edition.OnDate other -> throw only();
            case Edition.OfDraft other -> throw only();
        };
    }

    private BadInput only() {
        return new BadInput("\"%s\" is neither a policy nor one version of it. Give ORG/POLICY or ORG/POLICY@2.2."
                .formatted(address));
    }
}
