package org.policybook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.policybook.document.BadInput;
import org.policybook.document.LibraryFailure;
import org.policybook.document.OrganisationId;
import org.policybook.document.PlainReason;
import org.policybook.document.PolicySlug;
import org.policybook.library.ImportFile;
import org.policybook.library.ImportedBefore;
import org.policybook.library.LikelyDuplicates;
import org.policybook.library.Original;
import org.policybook.library.PublishDraft;
import org.policybook.library.SaveDraft;
import org.policybook.library.TrackedChanges;
import org.policybook.library.WordEdits;

/// Imports file after file: one that cannot be read is told, and the next is taken.
final class ImportRun {
    private final LibraryCommand command;
    private final Optional<ImportFile> desk;
    private final Optional<WordEdits> edits;
    private final ImportedBefore before;
    private final ImportReport report;
    private final LikelyDuplicates duplicates;

    /// How the documents are to be kept.
    ///
    /// @param slug the policy's short name, for one document
    /// @param decision with what a past version is recorded
    record Wish(
            OrganisationId organisation,
            Optional<PolicySlug> slug,
            Optional<String> title,
            TrackedChanges tracked,
            Optional<PublishDraft.Decision> decision,
            boolean dryRun) {}

    /// @param desk where documents are kept; a dry run may do without
    /// @param edits takes back the copies that were exported for editing
    ImportRun(
            LibraryCommand command,
            Optional<ImportFile> desk,
            Optional<WordEdits> edits,
            ImportedBefore before,
            ImportReport report) {
        this.command = command;
        this.desk = desk;
        this.edits = edits;
        this.before = before;
        this.report = report;
        this.duplicates = new LikelyDuplicates(before);
    }

    void all(ImportPlaces places, Wish wish) {
        List<Path> files = places.files();
        for (int i = 0; i < files.size(); i++) {
            if (files.size() > 1) {
                command.terminal()
                        .progress(Terminal.bar(i, files.size()) + " "
                                + files.get(i).getFileName());
            }
            one(files.get(i), i >= places.named().size(), wish);
        }
        command.terminal().progress("");
        places.unreadable().forEach(report::failed);
        report.duplicates(duplicates.pairs());
    }

    /// @param resumable a file of a folder that was imported before is passed over
    private void one(Path file, boolean resumable, Wish wish) {
        try {
            refuseHuge(file);
            Original original = Original.of(file.getFileName().toString(), LibraryCommand.readFile(file));
            Optional<String> known = resumable ? before.address(original) : Optional.empty();
            if (known.isPresent()) {
                report.skipped(file, known.get());
                return;
            }
            Optional<WordEdits.Origin> origin = edits.flatMap(any -> WordEdits.origin(original));
            if (origin.isPresent() && wish.slug().isEmpty() && wish.decision().isEmpty()) {
                takeBack(file, original, origin.get(), wish);
            } else {
                keep(file, original, resumable, wish);
            }
        } catch (BadInput | UncheckedIOException e) {
            failed(file, String.valueOf(e.getMessage()));
        } catch (LibraryFailure damage) {
            throw damage;
        } catch (RuntimeException defect) {
            failed(file, "It could not be read, by a defect of this program (%s).".formatted(PlainReason.of(defect)));
        }
    }

    private void keep(Path file, Original original, boolean ofMany, Wish wish) {
        ImportFile.Understood read = ImportFile.read(original, wish.slug(), wish.title(), wish.tracked());
        boolean mayTakeOther = ofMany && wish.slug().isEmpty();
        ImportFile.Understood fitted = desk.map(to -> to.fitted(
                        wish.organisation(), mayTakeOther ? to.freed(wish.organisation(), read, original) : read))
                .orElse(read);
        duplicates.add(file.toString(), fitted.document());
        String kept = desk.map(to -> wish.dryRun()
                        ? to.foresee(wish.organisation(), fitted, wish.decision(), command.session())
                                .toString()
                        : to.keep(wish.organisation(), original, fitted, wish.decision(), command.session()))
                .orElse(wish.organisation() + "/" + fitted.slug());
        before.remember(original, kept);
        command.terminal().progress("");
        report.imported(file, kept, fitted.document(), new PublicationFacts.Target(wish.dryRun(), wish.decision()));
    }

    /// An edited copy is a revision of the text it was made of.
    private void takeBack(Path file, Original original, WordEdits.Origin origin, Wish wish) {
        if (!origin.policy().organisation().equals(wish.organisation())) {
            throw new BadInput("It is a copy of %s, not of a policy of %s. Import it with --org %s."
                    .formatted(
                            origin.policy(),
                            wish.organisation(),
                            origin.policy().organisation()));
        }
        WordEdits desk = edits.orElseThrow();
        command.terminal().progress("");
        if (wish.dryRun()) {
            desk.look(original, origin);
            report.returned(file, origin.policy().toString(), "would be saved as edited in Word", List.of());
            return;
        }
        if (origin.revision().isEmpty() && desk.isUnedited(original, origin)) {
            report.returned(
                    file,
                    origin.policy() + "@" + origin.version().orElseThrow(),
                    "nothing was changed in it, so no draft was begun",
                    List.of());
            return;
        }
        WordEdits.Returned returned = desk.takeBack(original, origin, wish.tracked(), command.session());
        switch (returned.outcome()) {
            case SaveDraft.Outcome.Saved saved ->
                report.returned(
                        file,
                        origin.policy() + "@draft:" + saved.draft(),
                        "edited in Word, revision " + saved.revision() + taken(returned),
                        returned.left());
            case SaveDraft.Outcome.Unchanged unchanged ->
                report.returned(
                        file,
                        origin.policy() + "@draft:" + unchanged.draft(),
                        "nothing was changed in it" + taken(returned),
                        returned.left());
            case SaveDraft.Outcome.Stale stale -> {
                new MergeProposal(origin.policy(), stale, file, true).tell(command);
                report.failed(file, "Its text has changed in the library since the copy was made.");
            }
        }
    }

    private static String taken(WordEdits.Returned returned) {
        return returned.comments() == 0
                ? ""
                : "; %s taken into the consultation".formatted(Counted.of(returned.comments(), "comments"));
    }

    private void failed(Path file, String reason) {
        command.terminal().progress("");
        report.failed(file, reason);
    }

    private static void refuseHuge(Path file) {
        try {
            long size = Files.isRegularFile(file) ? Files.size(file) : 0;
            if (size > ImportFile.largest()) {
                throw new BadInput("It is %,d bytes; at most %,d are read. Split it, or take its pictures out."
                        .formatted(size, ImportFile.largest()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("It cannot be read: %s.".formatted(PlainReason.of(e)), e);
        }
    }
}
