package org.policybook.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policybook.document.Address;
import org.policybook.document.Edition;
import org.policybook.document.Policy;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicyText;
import org.policybook.governance.CommitId;
import org.policybook.library.Attachments;
import org.policybook.library.FilesBeside;
import org.policybook.library.Library;
import org.policybook.library.ReadPolicy;
import org.policybook.library.SaveDraft;
import org.policybook.library.TellHistory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `save`: keeps a draft revision.
@Command(name = "save", description = "Save a file as the next revision of a draft.")
final class SaveCommand extends LibraryCommand {
    private static final Pattern SHORTENED = Pattern.compile("[0-9a-f]{7,39}");

    @Parameters(index = "0", paramLabel = "ORG/POLICY", description = "The policy.")
    @SuppressWarnings("NullAway.Init")
    private String policy;

    @Parameters(index = "1", paramLabel = "FILE", description = "Its text, in Markdown.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--base",
            paramLabel = "REV",
            description = "The revision you began from; not needed for the first save of a draft.")
    private @Nullable String base;

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
            SaveDraft.Outcome outcome = new SaveDraft(library)
                    .save(
                            id,
                            text,
                            new SaveDraft.FilledForms(form(eia), form(checklist), attachments),
                            Optional.ofNullable(base).map(given -> revision(given, id, library)),
                            message,
                            session());
            attachments.paths().forEach(path -> note("With %s".formatted(path)));
            missingPictures(id, outcome, library);
            return DraftOutcomes.print(id, outcome, file, base != null, this);
        }
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

    /// A revision by all its digits or by as many as `history` prints.
    private static CommitId revision(String given, PolicyId policy, Library library) {
        List<CommitId> meant = SHORTENED.matcher(given).matches()
                ? new TellHistory(library)
                        .history(policy).stream()
                                .map(TellHistory.Event::revision)
                                .filter(revision -> revision.hex().startsWith(given))
                                .toList()
                : List.of();
        return meant.size() == 1 ? meant.getFirst() : new CommitId(given);
    }

    private static Optional<String> form(@Nullable Path path) {
        return Optional.ofNullable(path).map(given -> PolicyText.decode(readFile(given)));
    }
}
