package org.policybook.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;
import org.policybook.governance.Finding;
import org.policybook.library.CheckPolicies;
import org.policybook.library.Library;
import org.policybook.library.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `check`: everything a careful policy officer would find.
@Command(name = "check", description = "Find what is wrong with policies: in the library, an organisation, or files.")
final class CheckCommand extends ReadingCommand {
    @Parameters(
            paramLabel = "ADDRESS|ORG|FILE",
            description = "What to check; everything in the library by default.",
            arity = "0..*")
    private List<String> places = new ArrayList<>();

    @Option(
            names = "--org",
            paramLabel = "ORG",
            description = "Hold files against this organisation's rules and the library's policies.")
    private @Nullable String organisation;

    @Option(names = "--all", description = "Tell every place of a rule that found many.")
    private boolean all;

    CheckCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        CheckReport report = new CheckReport(this::say, this::note, all);
        try (LazyLibrary library = new LazyLibrary(this::open)) {
            Optional<OrganisationId> home = Optional.ofNullable(organisation).map(OrganisationId::of);
            home.ifPresent(id -> library.get().organisation(id));
            if (places.isEmpty()) {
                (home.isPresent() ? List.of(home.get()) : library.get().organisations())
                        .forEach(id -> organisation(id, library.get(), report));
            }
            for (String place : places) {
                place(place, library, home, report);
            }
        }
        if (json()) {
            print(report.document());
        } else {
            report.summary();
        }
        if (report.failures() > 0) {
            return ExitCode.BAD_INPUT;
        }
        return report.hasErrors() ? ExitCode.REFUSED : ExitCode.DONE;
    }

    /// What cannot be read does not keep the others from being checked.
    private void place(String place, LazyLibrary library, Optional<OrganisationId> home, CheckReport report) {
        try {
            if (!Opened.isFile(place) && place.indexOf('/') < 0) {
                organisation(OrganisationId.of(place), library.get(), report);
                return;
            }
            if (isDocument(place)) {
                report.checked(place, document(Path.of(place), library, home));
                return;
            }
            Opened opened = Opened.of(place, library, today());
            report.checked(opened.name(), findings(opened, library, home));
        } catch (BadInput e) {
            report.failed(place, e.getMessage());
        } catch (UncheckedIOException e) {
            report.failed(place, String.valueOf(e.getMessage()));
        }
    }

    /// Whether a file is to be read as an import would read it; a Markdown file is taken for a policy.
    private static boolean isDocument(String place) {
        return Opened.isFile(place) && !place.endsWith(".md") && !place.endsWith(".markdown");
    }

    private List<Finding> document(Path file, LazyLibrary library, Optional<OrganisationId> home) {
        String name = file.getFileName().toString();
        byte[] content = readFile(file);
        return home.map(id -> new CheckPolicies(library.get(), today()).checkDocument(name, content, id))
                .orElseGet(() -> CheckPolicies.checkDocument(name, content, today()));
    }

    private List<Finding> findings(Opened opened, LazyLibrary library, Optional<OrganisationId> home) {
        if (opened.reading().isPresent()) {
            return new CheckPolicies(library.get(), today())
                    .check(opened.reading().get());
        }
        return home.map(id -> new CheckPolicies(library.get(), today()).check(opened.parsed(), id))
                .orElseGet(() -> CheckPolicies.check(opened.parsed(), today()));
    }

    private void organisation(OrganisationId id, Library library, CheckReport report) {
        CheckPolicies check = new CheckPolicies(library, today());
        for (Reading reading : check.texts(id, today())) {
            report.checked(reading.address(), check.check(reading));
        }
    }
}
