package org.policybook.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Approval;
import org.policybook.library.ImportFile;
import org.policybook.library.ImportedBefore;
import org.policybook.library.PublishDraft;
import org.policybook.library.TrackedChanges;
import org.policybook.library.WordEdits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import`: brings documents in from outside.
@Command(
        name = "import",
        description = "Bring in documents (Word, PDF, HTML, Markdown, plain text) as drafts, or as past versions.")
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

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write the whole report to this file: .md, .html or .json.")
    private @Nullable Path reportFile;

    ImportCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        OrganisationId id = OrganisationId.of(organisation);
        Optional<PublishDraft.Decision> decision = decision();
        ImportPlaces found = ImportPlaces.of(places);
        refuseForSeveral(found);
        Optional.ofNullable(reportFile).ifPresent(ImportReportFile.Form::of);
        ImportReport report = new ImportReport(this::say, this::note);
        try (LazyLibrary library = new LazyLibrary(this::open)) {
            Optional<ImportFile> desk = desk(id, library);
            boolean several = found.files().size() > 1 || !found.inFolders().isEmpty();
            ImportedBefore before =
                    desk.isPresent() && several ? ImportedBefore.of(library.get(), id) : ImportedBefore.none();
            new ImportRun(this, desk, desk.map(any -> new WordEdits(library.get())), before, report)
                    .all(found, wish(id, decision));
        }
        Optional.ofNullable(reportFile).ifPresent(file -> ImportReportFile.write(file, report.document()));
        if (json()) {
            print(report.document());
        } else {
            report.summary(dryRun);
        }
        return report.exitCode();
    }

    private void refuseForSeveral(ImportPlaces found) {
        int files = found.files().size();
        if (files > 1 && (slug != null || title != null || version != null)) {
            throw new BadInput(
                    "--policy, --title and --version are for one document, but %d were named. Import them one by one."
                            .formatted(files));
        }
    }

    private ImportRun.Wish wish(OrganisationId id, Optional<PublishDraft.Decision> decision) {
        return new ImportRun.Wish(
                id,
                Optional.ofNullable(slug).map(PolicySlug::of),
                Optional.ofNullable(title).map(String::strip).filter(words -> !words.isEmpty()),
                TrackedChanges.of(tracked),
                decision,
                dryRun);
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
                Optional.of(new Approval(approvedBy, PartialDate.parse(approved))),
                Optional.ofNullable(effective).map(PartialDate::parse),
                Optional.ofNullable(reviewDue).map(PartialDate::parse),
                Optional.empty(),
                "Version %s, brought in from %s"
                        .formatted(version, places.getFirst().getFileName())));
    }
}
