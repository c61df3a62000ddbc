package org.policybook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.library.Library;
import org.policybook.library.ListPolicies;
import org.policybook.library.SampleLibrary;

class ExampleWorkIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    private Path folder;

    @Test
    void everyStageHasADraftAndASecondStartAddsNothing() {
        new SampleLibrary(folder).close();
        try (Library library = Library.open(folder)) {
            new ExampleWork(library, TODAY).begin();
            String once = stages(library);
            new ExampleWork(library, TODAY.plusDays(1)).begin();

            assertThat(stages(library)).isEqualTo(once).isEqualTo("""
                    disciplinary in-consultation
                    equality-and-human-rights in-review
                    social-media awaiting-approval
                    whistleblowing returned
                    """);
        }
    }

    private static String stages(Library library) {
        StringBuilder lines = new StringBuilder();
        new ListPolicies(library)
                .list(Set.of(ExampleAccounts.HOSPITAL), TODAY, damage -> {
                    throw damage;
                })
                .forEach(line -> lines.append(line.policy().policy())
                        .append(' ')
                        .append(line.stage().orElseThrow())
                        .append('\n'));
        return lines.toString();
    }
}
