package org.policybook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Approval;
import org.policybook.library.ImportFile;
import org.policybook.library.PublishDraft;
import org.policybook.library.TrackedChanges;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import`: brings documents in from outside.
@Command(
        name = "import",
        description = "Bring in documents (Word, Markdown, plain text) as drafts, or as past versions.")
final class ImportCommand extends ReadingCommand {
    @Parameters(paramLabel = "FILE|DIR", description = "Documents, or folders of them.", arity = "1..*")
    private List<Path> places = new ArrayList<>();

    @Option(names = "--org", paramLabel = "ORG", required = true, description = "The organisation.")
    @SuppressWarnings("NullAway.Init")
    private String organisation;

    @Option(names = "--policy", paramLabel = "SLUG", description = "The policy's short name (default: from its title).")
    private @Nullable String slug;

    @Option(names = "--title", paramLabel = "TEXT", description = "The policy's title (default: the document's).")
    private @Nullable String title;

    @Option(
            names = "--tracked",
            paramLabel = "WHICH",
            description = "Of a Word document with tracked changes: accepted, original, or both as two revisions.")
    private String tracked = "accepted";

    @Option(names = "--dry-run", description = "Only tell what would be understood; keep nothing.")
    private boolean dryRun;

    @Option(names = "--version", paramLabel = "V", description = "Record the document as this past version.")
    private @Nullable String version;

    @Option(names = "--approved", paramLabel = "DATE", description = "When that version was approved.")
    private @Nullable String approved;

    @Option(
            names = "--effective",
            paramLabel = "DATE",
            description = "From when it was in force (default: the approval).")
    private @Nullable String effective;

    @Option(names = "--approved-by", paramLabel = "WHO", description = "Who approved it.")
    private @Nullable String approvedBy;

    @Option(names = "--review-due", paramLabel = "DATE", description = "When it was due for review.")
    private @Nullable String reviewDue;

    ImportCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        OrganisationId id = OrganisationId.of(organisation);
        Optional<PublishDraft.Decision> decision = decision();
        List<Path> files = files();
        if (files.size() > 1 && (slug != null || title != null || version != null)) {
            throw new BadInput(
                    "--policy, --title and --version are for one document, but %d were named. Import them one by one."
                            .formatted(files.size()));
        }
        ImportReport report = new ImportReport(this::say, this::note);
        try (LazyLibrary library = new LazyLibrary(this::open)) {
            Optional<ImportFile> desk = desk(id, library);
            files.forEach(file -> one(file, id, decision, desk, report));
        }
        if (json()) {
            print(report.document());
        } else {
            report.summary(dryRun);
        }
        return report.exitCode();
    }

    /// What keeps the documents, or in a dry run foresees it. A dry run may do without a library.
    private Optional<ImportFile> desk(OrganisationId id, LazyLibrary library) {
        if (dryRun && !Files.isDirectory(folder())) {
            note("There is no library in %s, so nothing was held against it.".formatted(folder()));
            return Optional.empty();
        }
        library.get().organisation(id);
        return Optional.of(new ImportFile(library.get()));
    }

    private void one(
            Path file,
            OrganisationId id,
            Optional<PublishDraft.Decision> decision,
            Optional<ImportFile> desk,
            ImportReport report) {
        try {
            String name = file.getFileName().toString();
            ImportFile.Understood read = ImportFile.read(
                    name,
                    readFile(file),
                    Optional.ofNullable(slug).map(PolicySlug::of),
                    Optional.ofNullable(title).map(String::strip).filter(words -> !words.isEmpty()),
                    TrackedChanges.of(tracked));
            ImportFile.Understood fitted = desk.map(to -> to.fitted(id, read)).orElse(read);
            String kept = desk.map(to -> dryRun
                            ? to.foresee(id, fitted, decision, session()).toString()
                            : to.keep(id, name, fitted, decision, session()))
                    .orElse(id + "/" + fitted.slug());
            report.imported(file, kept, fitted.document(), new PublicationFacts.Target(dryRun, decision));
        } catch (BadInput | UncheckedIOException e) {
            report.failed(file, String.valueOf(e.getMessage()));
        }
    }

    private Optional<PublishDraft.Decision> decision() {
        if (version == null) {
            if (approved != null || effective != null || approvedBy != null) {
                throw new BadInput(
                        "--approved, --effective and --approved-by tell of a past version; say which with --version.");
            }
            return Optional.empty();
        }
        if (approved == null || approvedBy == null) {
            throw new BadInput("A past version needs --approved DATE and --approved-by WHO.");
        }
        return Optional.of(new PublishDraft.Decision(
                Optional.of(VersionNumber.of(version)),
                new Approval(approvedBy, PartialDate.parse(approved)),
                Optional.ofNullable(effective).map(PartialDate::parse),
                Optional.ofNullable(reviewDue).map(PartialDate::parse),
                Optional.empty(),
                "Version %s, brought in from %s"
                        .formatted(version, places.getFirst().getFileName())));
    }

    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (Path place : places) {
            if (!Files.isDirectory(place)) {
                files.add(place);
                continue;
            }
            try (Stream<Path> inside = Files.walk(place)) {
                inside.filter(Files::isRegularFile)
                        .filter(file -> !file.getFileName().toString().startsWith("."))
                        .sorted()
                        .forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException("The folder %s cannot be read.".formatted(place), e);
            }
        }
        if (files.isEmpty()) {
            throw new BadInput("There is no document in %s.".formatted(places.getFirst()));
        }
        return files;
    }
}
