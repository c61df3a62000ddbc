package org.policybook.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policybook.document.Address;
import org.policybook.document.BadInput;
import org.policybook.document.Edition;
import org.policybook.document.Policy;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicyText;
import org.policybook.document.VersionNumber;
import org.policybook.library.Attachments;
import org.policybook.library.DraftText;
import org.policybook.library.FilesBeside;
import org.policybook.library.Library;
import org.policybook.library.ReadPolicy;
import org.policybook.library.SaveDraft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `save`: keeps a draft revision.
@Command(name = "save", description = "Save a file as the next revision of a draft.")
final class SaveCommand extends LibraryCommand {
    @Parameters(index = "0", paramLabel = "ORG/POLICY", description = "The policy.")
    @SuppressWarnings("NullAway.Init")
    private String policy;

    @Parameters(index = "1", paramLabel = "FILE", description = "Its text, in Markdown.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--base",
            paramLabel = "REV|VERSION",
            description = "What you began from: a revision of the draft, or for a new draft a version of the policy."
                    + " Without it a new draft counts as begun from the newest version.")
    private @Nullable String base;

    @Option(
            names = "--merged",
            paramLabel = "VERSION",
            description = "The version that your text has taken in, as \"policybook merge\" says.")
    private @Nullable String merged;

    @Option(
            names = "--eia",
            paramLabel = "FILE",
            description = "The answers to the equality impact assessment (eia.yaml).")
    private @Nullable Path eia;

    @Option(
            names = "--checklist",
            paramLabel = "FILE",
            description = "The answers to the approval checklist (checklist.yaml).")
    private @Nullable Path checklist;

    @Option(
            names = "--attach",
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "Files to keep with the text. Pictures that lie beside it and that it shows are taken by themselves.")
    private List<Path> attach = List.of();

    @Option(names = "--detach", paramLabel = "NAME", arity = "1..*", description = "Attached files to take away.")
    private List<String> detach = List.of();

    @Option(
            names = {"-m", "--message"},
            paramLabel = "MESSAGE",
            required = true,
            description = "What you did, in a line.")
    @SuppressWarnings("NullAway.Init")
    private String message;

    SaveCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        PolicyId id = PolicyId.parse(policy);
        String text = PolicyText.decode(readFile(file));
        Attachments attachments = attachments(PolicyText.parse(text).policy());
        try (Library library = open()) {
            SaveDraft.Outcome outcome =
                    new SaveDraft(library).save(id, text(text, attachments, id, library), session());
            attachments.paths().forEach(path -> note("With %s".formatted(path)));
            missingPictures(id, outcome, library);
            int code = DraftOutcomes.print(id, outcome, file, base != null, this);
            BehindNote.tell(id, outcome, library, this);
            return code;
        }
    }

    private DraftText text(String text, Attachments attachments, PolicyId policy, Library library) {
        SaveBase from = SaveBase.of(Optional.ofNullable(base), policy, library);
        Optional<VersionNumber> taken = Optional.ofNullable(merged).map(VersionNumber::of);
        if (taken.isPresent() && from.revision().isEmpty()) {
            throw new BadInput(
                    "--merged says what a draft took in, so --base must name the revision of that draft. A new draft needs only --base with the version.");
        }
        return new DraftText(
                text,
                new SaveDraft.FilledForms(form(eia), form(checklist), attachments),
                from.revision(),
                taken.or(from::version),
                false,
                message);
    }

    private Attachments attachments(Policy policy) {
        Attachments changed = Attachments.picturesOf(policy, FilesBeside.of(file), this::note);
        for (Path more : attach) {
            changed = changed.with(more);
        }
        for (String name : detach) {
            changed = changed.without(name);
        }
        return changed;
    }

    private void missingPictures(PolicyId id, SaveDraft.Outcome outcome, Library library) {
        if (outcome instanceof SaveDraft.Outcome.Saved saved) {
            Address draft = new Address(id, new Edition.OfDraft(Optional.of(saved.draft())));
            new ReadPolicy(library)
                    .read(draft, today())
                    .missingPictures()
                    .forEach(source ->
                            note("Note: The text shows the picture %s, which is neither beside the file nor attached."
                                    .formatted(source)));
        }
    }

    private static Optional<String> form(@Nullable Path path) {
        return Optional.ofNullable(path).map(given -> PolicyText.decode(readFile(given)));
    }
}
