package org.policybook.cli;

import java.util.Optional;
import org.policybook.library.Library;
import org.policybook.library.Meaning;
import picocli.CommandLine.Command;

/// `meaning`: prepares the search by meaning.
@Command(
        name = "meaning",
        description =
                "Have a small language model on this machine read the clauses, for search --meaning and ask --meaning.")
final class MeaningCommand extends ReadingCommand {
    MeaningCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        DamageReport damage = new DamageReport(terminal());
        try (Library library = open()) {
            Optional<Meaning> found = Meaning.open(library, this::note);
            if (found.isEmpty()) {
                return ExitCode.REFUSED;
            }
            try (Meaning meaning = found.get()) {
                int read = meaning.learn(
                        (done, all) -> {
                            terminal().progress("  %d of %d clauses".formatted(done, all));
                            return true;
                        },
                        damage);
                if (json()) {
                    print(Json.object().put("clauses", read));
                } else {
                    say("Read %s.".formatted(Counted.of(read, "clauses")));
                }
            }
            return damage.code();
        }
    }
}
